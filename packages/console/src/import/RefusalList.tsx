import { Box, Typography } from '@mui/material'
import { useCodeText, useText } from '../provider/i18n/text.ts'
import { usePlace } from './use-place.ts'
import type { Plan } from './use-import.ts'

const SHOWN = 100

/** Rows that are not taken, where they stand, why, and what to do. */
export const RefusalList = ({ refused, count }: { refused: Plan['refused']; count: number }) => {
  const t = useText()
  const codeText = useCodeText()
  const placeOf = usePlace()
  if (count === 0) return null
  return (
    <Box component="details" open={count <= 20}>
      <Box component="summary" sx={{ fontWeight: 600 }}>
        {t('import.refused', { smart_count: count })}
      </Box>
      <Typography color="text.secondary">{t('import.refusedHelp')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3, overflowWrap: 'anywhere' }}>
        {refused.slice(0, SHOWN).map(({ at, who, why, detail }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${at}${index}`}>
            {[placeOf(at), who].filter(Boolean).join(', ')}: {why}
            {detail !== null && ` (${codeText('import.field', detail)})`}
          </li>
        ))}
      </Box>
      {count > SHOWN && <Typography color="text.secondary">…</Typography>}
    </Box>
  )
}
