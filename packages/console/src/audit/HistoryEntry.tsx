import { Box, Typography } from '@mui/material'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { auditValue } from './audit-value.ts'
import type { Entry } from './History.tsx'

const cell = { m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.9375rem' }

/** From what to what, beside each other; on a telephone beneath. */
const Change = ({ change }: { change: Entry['changes'][number] }) => {
  const t = useText()
  const before = auditValue(change.before)
  const after = auditValue(change.after)
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr)' },
        columnGap: 2,
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {change.field}
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

export const HistoryEntry = ({ entry }: { entry: Entry }) => {
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
      {entry.reason !== null && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('audit.why')}: {entry.reason}
        </Typography>
      )}
      {entry.changes.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
          {entry.changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </Box>
      )}
    </Box>
  )
}
