import BackIcon from '@mui/icons-material/ArrowBack'
import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { useText } from '../provider/i18n/text.ts'
import { useReviewPath } from './use-queue.ts'

/** Back to what waits, where the list does not stand beside the item. */
export const BackButton = () => {
  const t = useText()
  const pathOf = useReviewPath()
  return (
    <Button
      component={Link}
      to={pathOf()}
      startIcon={<BackIcon />}
      aria-keyshortcuts="u"
      sx={{ display: { lg: 'none' }, mt: -1 }}
    >
      {t('review.back')}
    </Button>
  )
}
