import { Box, Typography } from '@mui/material'
import type { ReportPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** What was written and answered, oldest first, each in its writer's language. */
export const ReportTalk = ({ report }: { report: ReportPageFragment }) => {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t('report.talk')} tone={report.state === 'WAITING' ? 'wait' : 'plain'}>
      {report.messages.length === 0 && <Typography color="text.secondary">{t('report.noWords')}</Typography>}
      {report.messages.map(({ at, fromStaff, by, text }) => (
        <Box key={`${at}${fromStaff}`} sx={{ pl: fromStaff ? 3 : 0 }}>
          <Typography variant="body2" color="text.secondary">
            {fromStaff ? (by?.name ?? t('report.us')) : t('report.writer')} · {format.moment(at)}
          </Typography>
          <Typography
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            lang={fromStaff ? undefined : report.language}
          >
            {text}
          </Typography>
        </Box>
      ))}
    </Section>
  )
}
