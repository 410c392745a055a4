import { Box, Typography } from '@mui/material'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { auditValue, differing } from './audit-value.ts'
import type { Entry } from './History.tsx'
import { useAuditWords } from './use-audit-words.ts'

/** Of staff, by id, as far as this page names them. */
type Names = { names: ReadonlyMap<string, string> }

/** More fields than these at once are folded, and more letters: a long text that begins hides what came before it. */
const FEW = 5
const SHORT = 2000

const cell = { m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.9375rem' }

type Shown = { field: string; before: string; after: string }

/** From what to what, beside each other; on a telephone beneath. */
const Change = ({ field, before, after }: Shown) => {
  const t = useText()
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr)' },
        columnGap: 2,
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {field}
      </Typography>
      <Box component="del" sx={{ ...cell, color: 'text.secondary', textDecoration: 'none' }} title={t('audit.before')}>
        {before === '' ? '–' : before}
      </Box>
      <Box component="ins" sx={{ ...cell, textDecoration: 'none', fontWeight: 600 }} title={t('audit.after')}>
        {after === '' ? '–' : after}
      </Box>
    </Box>
  )
}

/** Few changes are shown, many (a record that begins) are folded. What was and is nothing is no change. */
const Changes = ({ changes, names }: Pick<Entry, 'changes'> & Names) => {
  const t = useText()
  const words = useAuditWords(names)
  const shown = changes
    .map(({ field, before, after }) => {
      const [was, now] = differing(before, after)
      return {
        key: field,
        field: words.field(field),
        before: auditValue(was, words, field),
        after: auditValue(now, words, field),
      }
    })
    .filter(({ before, after }) => before !== after || before === words.sealed)
  if (shown.length === 0) return null
  const rows = (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
      {shown.map(({ key, ...change }) => (
        <Change key={key} {...change} />
      ))}
    </Box>
  )
  const letters = shown.reduce((sum, { before, after }) => sum + before.length + after.length, 0)
  if (shown.length <= FEW && letters <= SHORT) return rows
  return (
    <details>
      <summary>{t('audit.fields', { smart_count: shown.length })}</summary>
      {rows}
    </details>
  )
}

export const HistoryEntry = ({ entry, names }: { entry: Entry } & Names) => {
  const t = useText()
  const codeText = useCodeText()
  const format = useFormat()
  const who = entry.actorStaff?.name ?? codeText('audit.actor', entry.actor.split(':')[0] ?? '')
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2 }}>
      <Typography>
        <strong>{codeText('word.event', entry.event.replace('.', '_'), entry.event)}</strong>, {who}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {format.moment(entry.at)}
      </Typography>
      {/* A yes needs no note, and is written down without one. */}
      {entry.reason !== null && entry.reason !== '' && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('audit.why')}: {entry.reason}
        </Typography>
      )}
      <Changes changes={entry.changes} names={names} />
    </Box>
  )
}
