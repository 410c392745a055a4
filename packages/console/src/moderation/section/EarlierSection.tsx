import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { DecisionList } from '../../pledge/DecisionList.tsx'
import { useText } from '../../provider/i18n/text.ts'

/** What was decided about this pledge, and this member's other pledges. */
export const EarlierSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const { decisions, earlierPledges } = pledge
  return (
    <Section title={t('review.earlier.title')}>
      {decisions.length > 0 && (
        <Box>
          <Typography sx={{ fontWeight: 600 }}>{t('review.earlier.here')}</Typography>
          <DecisionList decisions={decisions} />
        </Box>
      )}
      {earlierPledges.length === 0 && <Typography>{t('review.earlier.none')}</Typography>}
      {earlierPledges.map((earlier) => (
        <Box key={earlier.id}>
          <Link component={RouterLink} to={`/pledges/${earlier.id}/show`}>
            {earlier.prisoner.name}
          </Link>
          {`: ${t(`word.pledgeState.${earlier.state}`)}`}
          <DecisionList decisions={earlier.decisions} />
        </Box>
      ))}
    </Section>
  )
}
