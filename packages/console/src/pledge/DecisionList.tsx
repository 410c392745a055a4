import { Box, Typography } from '@mui/material'
import type { DecisionLineFragment } from '../generated/graphql.ts'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

/** Decisions in the order in which they were made, with the reason that the office was given. */
export const DecisionList = ({ decisions }: { decisions: readonly DecisionLineFragment[] }) => {
  const t = useText()
  const codeText = useCodeText()
  const format = useFormat()
  return (
    <Box component="ol" sx={{ m: 0, pl: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {decisions.map(({ kind, at, by, reasonCode, text }) => (
        <Box component="li" key={`${kind}${at}`} sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
          <Typography variant="body2">
            <strong>{t(`word.decision.${kind}`)}</strong>
            {by !== null && `, ${by.name}`}, {format.moment(at)}
          </Typography>
          {reasonCode !== null && <Typography variant="body2">{codeText('word.reasonCode', reasonCode)}</Typography>}
          {text !== null && (
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            >
              {text}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  )
}
