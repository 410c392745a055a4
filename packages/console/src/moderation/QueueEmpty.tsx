import { Box, Typography } from '@mui/material'
import { ArrivalHeading } from '../look/ArrivalHeading.tsx'
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
      <ArrivalHeading component="h2">{t('review.empty')}</ArrivalHeading>
      <Typography color="text.secondary" sx={{ maxWidth: '36ch' }}>
        {t('review.emptyHint')}
      </Typography>
      <DayLine />
    </Box>
  )
}
