import { Box, Typography } from '@mui/material'
import { ActButton } from '../../act/ActButton.tsx'
import { ReasonInput } from '../../act/ReasonInput.tsx'
import type { PledgePageFragment } from '../../generated/graphql.ts'
import { Fact } from '../../look/Fact.tsx'
import { OutLink } from '../../look/OutLink.tsx'
import { Section } from '../../look/Section.tsx'
import { Terms } from '../../look/Terms.tsx'
import { useText } from '../../provider/i18n/text.ts'
import { useFormat } from '../../provider/i18n/use-format.ts'
import { MailboxList } from '../../parliamentarian/MailboxList.tsx'

type Office = NonNullable<PledgePageFragment['office']>

export const MatchFact = ({ office }: { office: Pick<Office, 'memberMatch' | 'matchedAt'> }) => {
  const t = useText()
  const format = useFormat()
  if (office.memberMatch === 'NONE') return <Fact state="open">{t('review.office.matchNone')}</Fact>
  if (office.memberMatch === 'ROSTER') return <Fact state="yes">{t('review.office.matchRoster')}</Fact>
  const date = office.matchedAt === null ? '' : format.day(office.matchedAt)
  return <Fact state="yes">{t('review.office.matchModerator', { date })}</Fact>
}

type Mailbox = Pick<Office, 'domain' | 'domainVerified'> & { legislature: { verifiedByHand: boolean } }

/** The first fact. In a house without a domain no mailbox proves anything, and none is suspicious for that. */
export const DomainFact = ({ office: { domain, domainVerified, legislature } }: { office: Mailbox }) => {
  const t = useText()
  if (domainVerified) return <Fact state="yes">{t('review.office.domainYes', { domain })}</Fact>
  if (legislature.verifiedByHand) return <Fact state="open">{t('review.office.domainNone')}</Fact>
  return <Fact state="warning">{t('review.office.domainNo')}</Fact>
}

/** What is sent to it comes back. */
export const BouncedFact = ({ office: { mailBouncedAt } }: { office: Pick<Office, 'mailBouncedAt'> }) => {
  const t = useText()
  const format = useFormat()
  if (mailBouncedAt === null) return null
  return <Fact state="warning">{t('office.mailBounced', { date: format.day(mailBouncedAt) })}</Fact>
}

/** Two separate facts about the mailbox, and what the roster says about the member. */
export const OfficeSection = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  const format = useFormat()
  const { office, parliamentarian: member } = pledge
  const channels =
    member.channels.length === 0
      ? t('review.office.channelsNone')
      : member.channels.map(({ url }) => (
          <div key={url}>
            <OutLink url={url} />
          </div>
        ))
  const listed = [
    [
      t('review.office.published'),
      <MailboxList key="mailboxes" mailboxes={member.mailboxes} used={office?.mailbox ?? undefined} />,
    ],
    [t('review.office.channels'), channels],
  ] as const
  if (office === null) {
    return (
      <Section title={t('review.office.title')}>
        <Typography>{t('review.office.none')}</Typography>
        <Terms rows={listed} />
      </Section>
    )
  }
  return (
    <Section
      title={t('review.office.title')}
      tone={office.frozen ? 'danger' : office.memberMatch === 'NONE' ? 'wait' : 'plain'}
    >
      {office.frozen && <Fact state="warning">{t('review.office.frozen')}</Fact>}
      <BouncedFact office={office} />
      <DomainFact office={office} />
      <MatchFact office={office} />
      {office.memberMatch === 'NONE' && (
        <Box>
          <ActButton
            resource="review"
            act="matchOffice"
            record={{ id: office.id }}
            label={t('review.office.match')}
            title={t('review.office.matchTitle')}
            bounds={t('review.office.matchBounds', { mailbox: office.mailbox ?? office.domain, member: member.name })}
            done={t('review.office.matched')}
          >
            <ReasonInput />
          </ActButton>
        </Box>
      )}
      <Terms rows={[[t('review.office.mailbox'), office.mailbox], ...listed]} />
      <Typography variant="body2" color="text.secondary">
        {t('review.office.registered', { date: format.moment(office.registeredAt) })}
      </Typography>
    </Section>
  )
}
