import { Card, CardContent, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

export type Tone = 'plain' | 'wait' | 'danger' | 'kept'

const EDGE: Record<Tone, string> = {
  plain: 'divider',
  wait: 'secondary.main',
  danger: 'error.main',
  kept: 'success.main',
}

/** One question of a page with its answer. The edge is decoration: what is meant stands in the words. */
export const Section = ({
  title,
  tone = 'plain',
  actions,
  children,
}: {
  title: string
  tone?: Tone
  actions?: ReactNode
  children: ReactNode
}) => {
  const id = useId()
  return (
    <Card
      component="section"
      aria-labelledby={id}
      sx={{ borderLeftWidth: tone === 'plain' ? 1 : 4, borderLeftColor: EDGE[tone] }}
    >
      <CardContent sx={{ display: 'grid', gap: 1 }}>
        <Typography id={id} component="h2" variant="h6">
          {title}
        </Typography>
        {children}
        {actions}
      </CardContent>
    </Card>
  )
}
