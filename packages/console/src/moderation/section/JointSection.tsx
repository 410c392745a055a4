import { Box, Button, Link, Typography } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { nextOfJoint } from '../next-to-decide.ts'
import { useReviewPath } from '../use-queue.ts'

/** The others of one joint pledge, each decided on its own, and the way to the next without going back. */
export const JointSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const { identity } = useGetIdentity()
  const pathOf = useReviewPath()
  if (pledge.joint.length === 0) return null
  const next = nextOfJoint(pledge, identity?.id as string | undefined)
  return (
    <Section title={t('review.joint.title')}>
      <Typography>{t('review.joint.hint', { member: pledge.parliamentarian.name })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {pledge.joint.map(({ id, state, prisoner }) => (
          <li key={id}>
            <Link component={RouterLink} to={state === 'SUBMITTED' ? pathOf(id) : `/pledges/${id}/show`}>
              {prisoner.name}
            </Link>
            {`: ${t(`word.pledgeState.${state}`)}`}
          </li>
        ))}
      </Box>
      {next !== undefined && (
        <Button component={RouterLink} to={pathOf(next)} variant="outlined" sx={{ justifySelf: 'start' }}>
          {t('review.joint.next')}
        </Button>
      )}
    </Section>
  )
}
