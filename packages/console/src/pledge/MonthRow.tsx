import '@patronat/design/month-mark.css'
import { monthLegend, monthMarks, type MonthState } from '@patronat/design/month-mark.ts'
import { Box, type Theme, Typography } from '@mui/material'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Month = PledgePageFragment['reporting']['months'][number]

/** From inside there are three ways to be open; the row is the one that everybody sees. */
const OPEN: ReadonlySet<string> = new Set(['DUE', 'PENDING', 'LATE'])
const shapeOf = (state: Month['state']): MonthState => (OPEN.has(state) ? 'OPEN' : (state as MonthState))

/** The row's style sheet speaks in the words of the public pages; here they get the console's colours. */
const dress = ({ palette }: Theme) => ({
  '--ink-soft': palette.text.secondary,
  '--kept': palette.success.main,
  '--wait': palette.secondary.main,
  '--space-1': '4px',
  '--space-2': '8px',
  '--space-5': '24px',
  '--text-s': '0.875rem',
  '& ol, & ul': { m: 0, mb: 1 },
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

const SHOWN = 24

/** The last two years of a pledge, a mark a month, each with its words. */
export const MonthRow = ({ months }: { months: readonly Month[] }) => {
  const t = useText()
  const { locale } = useFormat()
  if (months.length === 0) return <Typography color="text.secondary">{t('pledge.noMonths')}</Typography>
  const language = locale === 'uk' || locale === 'de' ? locale : 'en'
  const row = months.slice(-SHOWN).map(({ month, state }) => ({ month, state: shapeOf(state) }))
  // Ours, escaped where it is made.
  const html = monthMarks(row, language) + monthLegend(language)
  return <Box sx={dress} dangerouslySetInnerHTML={{ __html: html }} />
}
