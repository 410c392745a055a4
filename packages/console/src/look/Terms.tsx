import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** Term and value, beside each other where there is room; what is missing leaves no empty line. */
export const Terms = ({ rows }: { rows: readonly (readonly [term: string, value: ReactNode])[] }) => (
  <Box sx={{ containerType: 'inline-size' }}>
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 2,
        '& dt': { color: 'text.secondary', fontSize: '1rem' },
        '& dd': { m: 0, mb: 1, overflowWrap: 'anywhere', minWidth: 0 },
        '& div:last-of-type dd': { mb: 0 },
        '@container (width >= 28rem)': { gridTemplateColumns: 'minmax(8rem, max-content) 1fr', '& dd': { mb: 0.5 } },
      }}
    >
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Box>
        ))}
    </Box>
  </Box>
)
