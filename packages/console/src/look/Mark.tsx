import { Chip } from '@mui/material'

const COLOUR = {
  plain: { bgcolor: 'action.hover', color: 'text.primary' },
  wait: { bgcolor: 'secondary.light', color: 'secondary.main' },
  kept: { bgcolor: 'success.light', color: 'success.main' },
  due: { bgcolor: 'warning.light', color: 'warning.main' },
  danger: { bgcolor: 'error.light', color: 'error.main' },
  action: { bgcolor: 'primary.light', color: 'primary.main' },
} as const

export type MarkTone = keyof typeof COLOUR

/** A word in a small box. */
export const Mark = ({ word, tone = 'plain' }: { word: string; tone?: MarkTone }) => (
  <Chip
    label={word}
    size="small"
    sx={{ ...COLOUR[tone], height: 'auto', py: 0.25, '& .MuiChip-label': { whiteSpace: 'normal' } }}
  />
)
