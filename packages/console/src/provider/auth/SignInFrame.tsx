import { Box, Card, CardContent, Typography } from '@mui/material'
import { logo } from '@patronat/design/logo.ts'
import type { ReactNode } from 'react'
import { LocalesMenuButton, Notification } from 'react-admin'

/** The page before one is signed in: one column, one thing to do. */
export const SignInFrame = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}>
    <Card component="main" sx={{ width: '100%', maxWidth: 420 }}>
      <CardContent sx={{ display: 'grid', gap: 2, p: 3 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          {/* oxlint-disable-next-line react/no-danger -- our own drawing */}
          <Box aria-hidden sx={{ display: 'flex' }} dangerouslySetInnerHTML={{ __html: logo(36) }} />
          <Typography sx={{ flexGrow: 1, fontWeight: 600 }}>Patronat</Typography>
          <LocalesMenuButton />
        </Box>
        <Typography component="h1" variant="h1">
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
    <Notification />
  </Box>
)
