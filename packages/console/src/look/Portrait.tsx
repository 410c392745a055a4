import { Box } from '@mui/material'
import { initialsOf, portrait } from '@patronat/design/portrait.ts'

/** The drawing that stands for a person of whom there is no photo. Our own picture: only the initials are foreign, and escaped. */
export const Portrait = ({ id, name, size = 48 }: { id: string; name: string; size?: number }) => (
  <Box
    aria-hidden
    sx={{
      width: size,
      height: size,
      flexShrink: 0,
      borderRadius: 1,
      overflow: 'hidden',
      '& svg': { display: 'block' },
    }}
    // oxlint-disable-next-line react/no-danger
    dangerouslySetInnerHTML={{ __html: portrait(id, initialsOf(name)) }}
  />
)
