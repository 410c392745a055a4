import { Box, Checkbox, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { OfficeQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { ActivityLine, PledgeLine } from './OfficeDone.tsx'

type Office = OfficeQuery['result']

/** What is public because of a frozen office: taken back together, but for what somebody unticks. */
export const CausedSection = ({ office }: { office: Office }) => {
  const t = useText()
  const [kept, setKept] = useState<readonly string[]>([])
  const caused: { id: string; line: ReactNode }[] = [
    ...office.causedPledges.map((pledge) => ({ id: pledge.id, line: <PledgeLine pledge={pledge} /> })),
    ...office.causedActivities.map((activity) => ({ id: activity.id, line: <ActivityLine activity={activity} /> })),
  ]
  const chosen = caused.filter(({ id }) => !kept.includes(id)).length
  const toggle = (id: string) => setKept(kept.includes(id) ? kept.filter((one) => one !== id) : [...kept, id])
  return (
    <Section title={t('office.caused')} tone={caused.length > 0 ? 'danger' : 'plain'}>
      {caused.length === 0 && <Typography color="text.secondary">{t('office.causedNone')}</Typography>}
      {caused.length > 0 && (
        <Typography>
          {t('office.causedHint')} {t('office.keep')}
        </Typography>
      )}
      {caused.map(({ id, line }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Checkbox
            checked={!kept.includes(id)}
            onChange={() => toggle(id)}
            slotProps={{ input: { 'aria-labelledby': `caused-${id}` } }}
          />
          <Box id={`caused-${id}`} sx={{ minWidth: 0 }}>
            {line}
          </Box>
        </Box>
      ))}
      {chosen > 0 && (
        <Box>
          <ActButton
            resource="offices"
            act="takeBackOffice"
            record={office}
            tone="error"
            label={t('office.takeBack', { smart_count: chosen })}
            title={t('office.takeBackTitle')}
            bounds={t('office.takeBackBounds')}
            done={t('office.takenBack')}
            toData={({ reason }) => ({ reason: String(reason), except: [...kept] })}
          >
            <ReasonInput />
          </ActButton>
        </Box>
      )}
    </Section>
  )
}
