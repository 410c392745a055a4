import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import Help from '@mui/icons-material/HelpOutlined'
import Schedule from '@mui/icons-material/ScheduleOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

export type FactState = 'yes' | 'open' | 'due' | 'warning'

const SIGN = {
  yes: { Icon: CheckCircle, colour: 'success.main' },
  open: { Icon: Help, colour: 'secondary.main' },
  due: { Icon: Schedule, colour: 'warning.main' },
  warning: { Icon: Warning, colour: 'error.main' },
} as const

/** One fact, its state as a shape and a colour beside the sentence that says it. */
export const Fact = ({ state, children }: { state: FactState; children: ReactNode }) => {
  const { Icon, colour } = SIGN[state]
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon aria-hidden sx={{ color: colour, mt: '0.2em', fontSize: '1.25rem', flexShrink: 0 }} />
      <Typography component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  )
}
