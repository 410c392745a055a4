import { Skeleton, Stack } from '@mui/material'
import { useTimeout } from 'react-admin'

/** Nothing for the first 300 ms, then the outline of what comes: a quick answer does not flicker. */
export const Waiting = ({ lines = 4 }: { lines?: number }) =>
  useTimeout(300) ? (
    <Stack spacing={2} sx={{ p: 2 }} aria-busy>
      {Array.from({ length: lines }, (_, line) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Skeleton key={line} variant="rounded" height={line === 0 ? 40 : 88} />
      ))}
    </Stack>
  ) : null
