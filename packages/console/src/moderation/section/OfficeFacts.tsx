import { Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { OfficeQuery } from '../../generated/graphql.ts'
import { Fact } from '../../look/Fact.tsx'
import { OutLink } from '../../look/OutLink.tsx'
import { Section } from '../../look/Section.tsx'
import { Terms } from '../../look/Terms.tsx'
import { MailboxList } from '../../parliamentarian/MailboxList.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'
import { BouncedFact, DomainFact, MatchFact } from './OfficeSection.tsx'

type Office = OfficeQuery['result']

/** Two separate facts about the mailbox, and what the roster says about the member. */
export const OfficeFacts = ({ office }: { office: Office }) => {
  const t = useText()
  const format = useFormat()
  const { parliamentarian: member, domain } = office
  const rows = [
    [t('review.office.mailbox'), office.mailbox ?? domain],
    [
      t('review.office.published'),
      <MailboxList key="published" mailboxes={member.mailboxes} used={office.mailbox ?? undefined} />,
    ],
    [
      t('review.office.channels'),
      member.channels.length === 0
        ? t('review.office.channelsNone')
        : member.channels.map(({ url }) => (
            <div key={url}>
              <OutLink url={url} />
            </div>
          )),
    ],
  ] as const
  return (
    <Section title={t('review.office.title')} tone={office.memberMatch === 'NONE' ? 'wait' : 'plain'}>
      {!member.isMember && <Fact state="warning">{t('review.office.notMember')}</Fact>}
      {office.frozen && <Fact state="warning">{t('review.office.frozen')}</Fact>}
      <BouncedFact office={office} />
      <DomainFact office={office} />
      <MatchFact office={office} />
      <Terms rows={rows} />
      <Typography variant="body2" color="text.secondary">
        {t('review.office.registered', { date: format.moment(office.registeredAt) })}
      </Typography>
      <Link component={RouterLink} to={`/parliamentarians/${member.id}/show`}>
        {t('review.office.memberPage', { member: member.name })}
      </Link>
    </Section>
  )
}
