import { Alert, Typography } from '@mui/material'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { useText } from '../../provider/i18n/text.ts'

/** The family's no to this patron comes before everything else, and never reaches the office. */
export const ExcludedBanner = ({ pledge }: { pledge: Pick<PledgePageFragment, 'marks' | 'parliamentarian'> }) => {
  const t = useText()
  if (!pledge.marks.includes('PATRON_EXCLUDED')) return null
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {t('review.excluded.title', { member: pledge.parliamentarian.name })}
      </Typography>
      <Typography>{t('review.excluded.hint')}</Typography>
    </Alert>
  )
}
