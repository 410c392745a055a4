import { Alert, Typography } from '@mui/material'
import type { ActivityPageFragment } from '../../generated/graphql.ts'
import { Section } from '../../look/Section.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'

/** That somebody else than the office reported it, and what the office says of it. */
export const ProposalSection = ({ proposal }: Pick<ActivityPageFragment, 'proposal'>) => {
  const t = useText()
  const format = useFormat()
  if (proposal === null) return null
  const who = proposal.organisation ?? t('months.campaignItself')
  return (
    <Section title={t('months.proposal')} tone={proposal.answer === 'OBJECTED' ? 'wait' : 'plain'}>
      <Typography>{t('months.proposalBy', { who, until: format.date(proposal.objectUntil) })}</Typography>
      {proposal.answer === 'CONFIRMED' && <Typography>{t('months.confirmedByOffice')}</Typography>}
      {proposal.answer === 'OBJECTED' && (
        <Alert severity="warning">
          <Typography sx={{ fontWeight: 600 }}>{t('months.objection')}</Typography>
          {proposal.objection}
        </Alert>
      )}
    </Section>
  )
}
