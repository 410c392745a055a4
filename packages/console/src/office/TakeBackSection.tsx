import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { useCanAccess } from 'react-admin'
import type { OfficeQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useAct } from '../provider/data/use-act.ts'
import { useText } from '../provider/i18n/text.ts'
import { ActivityLine, PledgeLine } from './OfficeDone.tsx'

/** A taking back on its way: it goes on by itself from here, whoever began it, and says what became of each. */
export const TakeBackSection = ({ office }: { office: OfficeQuery['result'] }) => {
  const t = useText()
  const { canAccess } = useCanAccess({ resource: 'offices', action: 'continueTakeBack' })
  const { mutate, isPending, isError } = useAct('offices', 'continueTakeBack')
  const { takeBack, id } = office
  const left = takeBack?.left ?? 0
  const asked = useRef<number | null>(null)
  const goOn = () => mutate({ record: { id }, data: {} })
  useEffect(() => {
    // Once for each part: where a part did nothing, a person presses.
    if (canAccess !== true || left === 0 || asked.current === left) return
    asked.current = left
    mutate({ record: { id }, data: {} })
  }, [canAccess, left, id, mutate])
  if (takeBack === null) return null
  const done = takeBack.total - left
  return (
    <Section title={t('office.result')} tone={left > 0 ? 'wait' : 'plain'}>
      <output>{t('office.progress', { done, total: takeBack.total })}</output>
      {left > 0 && (
        <LinearProgress
          variant="determinate"
          value={(100 * done) / Math.max(1, takeBack.total)}
          aria-label={t('office.going')}
        />
      )}
      {isError && <Alert severity="warning">{t('office.stopped')}</Alert>}
      {left > 0 && canAccess === true && (
        <Box>
          <Button variant="outlined" loading={isPending} onClick={goOn}>
            {t('office.goOn')}
          </Button>
        </Box>
      )}
      {takeBack.results.map(({ item, outcome, message, pledge, activity }) => (
        <Box key={item}>
          {pledge !== null && <PledgeLine pledge={pledge} />}
          {activity !== null && <ActivityLine activity={activity} />}
          <Typography variant="body2" color={outcome === 'REFUSED' ? 'error' : 'text.secondary'}>
            {[t(`word.takeBackOutcome.${outcome}`), message].filter((part) => part !== '').join('. ')}
          </Typography>
        </Box>
      ))}
    </Section>
  )
}
