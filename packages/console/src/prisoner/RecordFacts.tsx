import { Box, Typography } from '@mui/material'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { SourceList } from './SourceList.tsx'

/** Charges never stand bare: whose accusation, which article, and who assessed it how. */
const Charges = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const charges = prisoner.charges ?? []
  if (charges.length === 0) return null
  return (
    <Section title={t('prisoner.charges')}>
      {charges.map(({ article, accusation, by, assessment }) => (
        <Box key={article}>
          <Typography>{accusation}</Typography>
          <Typography variant="body2" color="text.secondary">
            {t('prisoner.accusedBy', { by, article })}
          </Typography>
          {assessment !== null && <Typography variant="body2">{assessment}</Typography>}
        </Box>
      ))}
    </Section>
  )
}

const Recognitions = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const format = useFormat()
  const recognitions = prisoner.recognitions ?? []
  if (recognitions.length === 0) return null
  return (
    <Section title={t('prisoner.recognitions')}>
      {recognitions.map(({ body, category, criteria, date, source }) => (
        <Box key={`${body}${category}`}>
          <Typography>
            {body}: {category}
            {date !== null && `, ${format.date(date)}`}
          </Typography>
          {criteria !== null && <Typography variant="body2">{criteria}</Typography>}
          <SourceList sources={[source]} />
        </Box>
      ))}
    </Section>
  )
}

export const RecordFacts = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  return (
    <>
      <Charges prisoner={prisoner} />
      <Recognitions prisoner={prisoner} />
      {prisoner.sources.length > 0 && (
        <Section title={t('prisoner.sources')}>
          <SourceList sources={prisoner.sources} />
        </Section>
      )}
    </>
  )
}
