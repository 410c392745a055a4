import { Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { PrisonerRowFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { PrisonerMarks } from '../../prisoner/PrisonerMarks.tsx'
import { VisibilityActs } from '../../prisoner/VisibilityActs.tsx'
import { useText } from '../../provider/i18n/text.ts'

/** Whom it is about, and the two acts for a family, without leaving the queue. */
export const PersonSection = ({ prisoner }: { prisoner: PrisonerRowFragment }) => {
  const t = useText()
  return (
    <Section title={t('review.person')}>
      <Link component={RouterLink} to={`/prisoners/${prisoner.id}/show`} sx={{ fontWeight: 600 }}>
        {prisoner.name}
      </Link>
      <PrisonerMarks prisoner={prisoner} />
      <Typography variant="body2" color="text.secondary">
        {t('report.actFirst')}
      </Typography>
      <VisibilityActs prisoner={prisoner} />
    </Section>
  )
}
