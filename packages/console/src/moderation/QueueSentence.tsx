import { Typography } from '@mui/material'
import { useArrival } from '../look/use-arrival.ts'

/** What stands where no item does; after the last decision the focus comes here. */
export const QueueSentence = ({ children }: { children: string }) => {
  const ref = useArrival<HTMLParagraphElement>(true)
  return (
    <Typography ref={ref} tabIndex={-1} color="text.secondary" sx={{ p: 2 }}>
      {children}
    </Typography>
  )
}
