import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { SourceList } from './SourceList.tsx'

type DetentionEvent = NonNullable<PrisonerPageFragment['history']>[number]

/** Sources that disagree are both shown: one date a line, each with who says so. */
const EventLine = ({ event }: { event: DetentionEvent }) => {
  const t = useText()
  const format = useFormat()
  const { facility } = event
  const where = [event.place, facility?.name, facility?.region].filter(Boolean).join(', ')
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2 }}>
      <Typography>
        <strong>{t(`word.detentionEvent.${event.type}`)}</strong>
        {where !== '' && `, ${where}`}
      </Typography>
      {event.dates.map(({ date, source }) => (
        <Typography key={`${date}${source.url}${source.title}`} variant="body2">
          {format.date(date)}
          {event.dates.length > 1 && `: ${source.title ?? source.url ?? t('prisoner.known')}`}
        </Typography>
      ))}
      <SourceList sources={event.sources} />
    </Box>
  )
}

/** What happened, oldest first; the status follows from it. */
export const DetentionHistory = ({ prisoner, children }: { prisoner: PrisonerPageFragment; children: ReactNode }) => {
  const t = useText()
  const history = prisoner.history ?? []
  return (
    <Section title={t('prisoner.history')}>
      {history.length === 0 && <Typography color="text.secondary">{t('prisoner.noHistory')}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {history.map((event) => (
          <EventLine key={`${event.type}${event.dates[0]?.date}${event.place}`} event={event} />
        ))}
      </Box>
      {children}
    </Section>
  )
}
