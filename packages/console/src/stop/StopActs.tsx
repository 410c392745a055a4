import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { StopPageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** Pull it, agree to it, or go on: what is offered follows from how it stands. */
export const StopActs = ({ stop }: { stop: StopPageFragment | null }) => {
  const t = useText()
  const isOn = stop?.state === 'ON'
  return (
    <>
      {!isOn && (
        <ActButton
          resource="stop"
          act="pullStop"
          tone="error"
          variant="contained"
          record={{ id: stop?.id ?? 'Stop' }}
          label={t(stop === null ? 'stop.pull' : 'stop.agree')}
          title={t('stop.pullTitle')}
          bounds={t('stop.pullBounds')}
          done={t('stop.pulled')}
        >
          <ReasonInput />
        </ActButton>
      )}
      {stop !== null && (
        <ActButton
          resource="stop"
          act="endStop"
          record={stop}
          label={t(isOn ? 'stop.end' : 'stop.drop')}
          title={t(isOn ? 'stop.endTitle' : 'stop.dropTitle')}
          bounds={t(isOn ? 'stop.endBounds' : 'stop.dropBounds')}
          done={t('stop.ended')}
        >
          <ReasonInput />
        </ActButton>
      )}
    </>
  )
}
