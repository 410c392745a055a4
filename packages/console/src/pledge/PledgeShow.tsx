import { Box, Link, Stack, Typography } from '@mui/material'
import { Fragment } from 'react'
import { Show, useRecordContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { History } from '../audit/History.tsx'
import type { PledgePageFragment } from '../generated/graphql.ts'
import { OutLink } from '../look/OutLink.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { SuccessionSection } from '../mandate/SuccessionSection.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { DecisionList } from './DecisionList.tsx'
import { MonthRow } from './MonthRow.tsx'
import { OfficeLine } from './OfficeLine.tsx'
import { PledgeActions } from './PledgeActions.tsx'
import { ProposeActivity } from './ProposeActivity.tsx'
import { ReportedList } from './ReportedList.tsx'
import { StateMark } from './StateMark.tsx'

const PledgePage = () => {
  const t = useText()
  const format = useFormat()
  const pledge = useRecordContext<PledgePageFragment>()
  if (pledge === undefined) return null
  const { declaration, parliamentarian: member, prisoner } = pledge
  return (
    <Box sx={{ display: 'grid', gap: 2, p: { xs: 0, sm: 2 } }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h1" variant="h1" sx={{ flexGrow: 1, fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {member.name} · {prisoner.name}
        </Typography>
        {pledge.state === 'ACTIVE' && <ProposeActivity pledge={pledge} />}
        <PledgeActions pledge={pledge} />
      </Stack>
      <Section title={t('pledge.state')}>
        <Terms
          rows={[
            [t('field.state'), <StateMark key="state" state={pledge.state} />],
            [t('field.house'), [pledge.legislature.name, member.group?.name].filter(Boolean).join(', ')],
            [
              t('field.prisoner'),
              <Link key="prisoner" component={RouterLink} to={`/prisoners/${prisoner.id}/show`}>
                {prisoner.name}
              </Link>,
            ],
            [
              t('review.mark.joint'),
              pledge.joint.length === 0
                ? null
                : pledge.joint.map((other, at) => (
                    <Fragment key={other.id}>
                      {at === 0 ? '' : ', '}
                      <Link component={RouterLink} to={`/pledges/${other.id}/show`}>
                        {other.prisoner.name}
                      </Link>
                    </Fragment>
                  )),
            ],
            [t('pledge.campaign'), pledge.campaign?.title],
            [t('pledge.undertakings'), `${pledge.undertakingSet.name} (${pledge.undertakingSet.version})`],
            [
              t('review.declaration.title'),
              declaration && `${format.date(declaration.on)}, ${t(`word.channel.${declaration.channel}`)}`,
            ],
            ['', declaration?.url == null ? null : <OutLink key="link" url={declaration.url} />],
            [t('review.becomesPublic.since'), pledge.acceptedAt && format.moment(pledge.acceptedAt)],
            [t('review.office.mailbox'), pledge.office?.mailbox],
          ]}
        />
        {pledge.state === 'ACTIVE' && (
          <Typography variant="body2">{t(pledge.confirmed ? 'pledge.confirmed' : 'pledge.documented')}</Typography>
        )}
      </Section>
      <SuccessionSection pledge={pledge} />
      <Section title={t('activity.months')}>
        <MonthRow months={pledge.reporting.months} />
      </Section>
      <OfficeLine line={pledge.line} />
      <Section title={t('activity.reported')}>
        <ReportedList reported={pledge.reported} />
      </Section>
      <Section title={t('pledge.decisions')}>
        {pledge.decisions.length === 0 ? t('pledge.noDecisions') : <DecisionList decisions={pledge.decisions} />}
      </Section>
      <Section title={t('pledge.history')}>
        <History record={pledge.id} />
      </Section>
    </Box>
  )
}

export const PledgeShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <PledgePage />
  </Show>
)
