import { Box, Typography } from '@mui/material'
import { type RaRecord, useGetList } from 'react-admin'
import type { RunningCampaignsQuery } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { daysUntil } from './days-until.ts'

type Campaign = RunningCampaignsQuery['result'][number] & RaRecord

/** How many days are left, to declare and to the day of the report. */
export const CampaignTile = () => {
  const t = useText()
  const format = useFormat()
  const { data } = useGetList<Campaign>('runningCampaigns')
  if (data === undefined) return <Waiting lines={2} />
  const running = data.filter(({ isOpen }) => isOpen)
  const left = (word: 'today.declareBy' | 'today.reportOn', day: string | null) =>
    day !== null &&
    daysUntil(day, new Date()) >= 0 && (
      <Typography>{t(word, { smart_count: daysUntil(day, new Date()), date: format.date(day) })}</Typography>
    )
  return (
    <Section title={t(running.length === 0 ? 'today.campaignNone' : 'today.campaigns')}>
      {running.map(({ id, title, declarationDeadline, reportingOn }) => (
        <Box key={id}>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          {left('today.declareBy', declarationDeadline)}
          {left('today.reportOn', reportingOn)}
        </Box>
      ))}
    </Section>
  )
}
