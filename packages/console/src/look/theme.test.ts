import { contrast } from '@patronat/design/contrast.ts'
import { createTheme } from '@mui/material'
import { expect, test } from 'vitest'
import { darkTheme, lightTheme } from './theme.ts'

test.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('who must see in %s that everything stands still can read what stands on the banner', (_, options) => {
  const theme = createTheme(options)
  const styles = theme.components?.MuiAlert?.styleOverrides as Record<string, { color?: string } | undefined>
  for (const [slot, colour] of [
    ['filledError', theme.palette.error],
    ['filledWarning', theme.palette.warning],
  ] as const) {
    const ink = styles[slot]?.color ?? styles['root']?.color ?? ''
    for (const ground of [colour.main, colour.dark]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  }
})
