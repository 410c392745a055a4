import { Box, Typography } from '@mui/material'
import { DayLine } from '../queue/DayLine.tsx'
import { useText } from '../provider/i18n/text.ts'

export const QueueEmpty = () => {
  const t = useText()
  return (
    <Box
      sx={{
        display: 'grid',
        placeItems: 'center',
        alignContent: 'center',
        gap: 1,
        minHeight: '50vh',
        textAlign: 'center',
        p: 3,
      }}
    >
      <Typography component="h2" variant="h1">
        {t('review.empty')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '36ch' }}>
        {t('review.emptyHint')}
      </Typography>
      <DayLine />
    </Box>
  )
}
