import { Box, Card, CardContent, Link, Typography } from '@mui/material'
import { RecordsIterator } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { PrisonerRowFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'
import { OtherNames } from './OtherNames.tsx'
import { PrisonerPhoto } from './PrisonerPhoto.tsx'
import { PrisonerMarks } from './PrisonerMarks.tsx'
import { VisibilityActs } from './VisibilityActs.tsx'

const PrisonerCard = ({ prisoner }: { prisoner: PrisonerRowFragment }) => {
  const t = useText()
  const { patronCount } = prisoner
  return (
    <Card component="article">
      <CardContent sx={{ display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'flex', gap: 1.5 }}>
          <PrisonerPhoto prisoner={prisoner} />
          <Box sx={{ minWidth: 0 }}>
            <Link component={RouterLink} to={`/prisoners/${prisoner.id}/show`} sx={{ fontWeight: 600 }}>
              {prisoner.name}
            </Link>
            <OtherNames prisoner={prisoner} />
          </Box>
        </Box>
        <Typography variant="body2">
          {t(`word.detention.${prisoner.status}`)} ·{' '}
          {patronCount === 0 ? t('prisoner.patronsNone') : t('prisoner.patrons', { smart_count: patronCount })}
        </Typography>
        <PrisonerMarks prisoner={prisoner} />
        <VisibilityActs prisoner={prisoner} isCalm />
      </CardContent>
    </Card>
  )
}

/** The list where a table would not fit; the two acts for a family are here too. */
export const PrisonerCards = () => (
  <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
    <RecordsIterator<PrisonerRowFragment> render={(prisoner) => <PrisonerCard prisoner={prisoner} />} />
  </Box>
)
