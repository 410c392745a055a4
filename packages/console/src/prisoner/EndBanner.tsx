import { Alert, Typography } from '@mui/material'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

/** An end of detention that only staff know of, and the one act that tells it. */
export const EndBanner = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  if (!prisoner.endWaits) return null
  return (
    <Alert severity="warning">
      <Typography>{t('record.endWaits')}</Typography>
      <ActButton
        resource="prisoners"
        act="confirmClosure"
        record={prisoner}
        label={t('record.confirmEnd')}
        title={t('record.confirmEndTitle', { name: prisoner.name })}
        bounds={t('record.confirmEndBounds')}
        done={t('record.endConfirmed')}
      >
        <ReasonInput />
      </ActButton>
    </Alert>
  )
}
