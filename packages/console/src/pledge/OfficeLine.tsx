import { Box, Typography } from '@mui/material'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { useLanguageName } from '../language/language-name.ts'
import { inOrder } from '../language/texts.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { useText } from '../provider/i18n/text.ts'

type Texts = NonNullable<PledgePageFragment['line']>['shown']

const Words = ({ title, texts }: { title: string; texts: Texts }) => {
  const nameOf = useLanguageName()
  if (texts.length === 0) return null
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'divider', pl: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Terms
        rows={inOrder(texts).map(({ language, text }) => [
          nameOf(language),
          <span key={language} lang={language}>
            {text}
          </span>,
        ])}
      />
    </Box>
  )
}

/** What an office says beside its months: what waits, what everybody reads, what was not let through. */
export const OfficeLine = ({ line }: { line: PledgePageFragment['line'] }) => {
  const t = useText()
  if (line === null) return null
  const isEmpty = line.shown.length + line.waiting.length + line.declined.length === 0
  if (isEmpty) return null
  return (
    <Section title={t('months.line')} tone={line.waiting.length > 0 ? 'wait' : 'plain'}>
      <Words title={t('months.lineWaits')} texts={line.waiting} />
      <Words title={t('months.lineShown')} texts={line.shown} />
      <Words title={t('months.lineDeclined')} texts={line.declined} />
      {line.declinedBecause !== null && (
        <Typography variant="body2">{`${t('months.lineBecause')}: ${line.declinedBecause}`}</Typography>
      )}
    </Section>
  )
}
