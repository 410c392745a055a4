import { Link } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import type { OfficeQuery, OfficeRowFragment } from '../generated/graphql.ts'
import { Fact } from '../look/Fact.tsx'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import { BouncedFact, DomainFact, MatchFact } from '../moderation/section/OfficeSection.tsx'
import { MailboxList } from '../parliamentarian/MailboxList.tsx'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'

type Office = OfficeQuery['result']

/** The two facts of one mailbox, apart, each with who says so and since when. */
export const TwoFacts = ({ office }: { office: OfficeRowFragment }) => {
  const t = useText()
  const format = useFormat()
  const { matchedBy, matchedAt } = office
  return (
    <>
      <DomainFact office={office} />
      <MatchFact office={office} />
      {matchedBy !== null && matchedAt !== null && (
        <Fact state="yes">{t('office.matchedBy', { name: matchedBy.name, date: format.day(matchedAt) })}</Fact>
      )}
    </>
  )
}

/** Since when it is frozen or gone, and by whom. */
export const Standing = ({ office, by }: { office: OfficeRowFragment; by?: string | undefined }) => {
  const t = useText()
  const format = useFormat()
  const { frozenAt, leftAt, leftBy } = office
  return (
    <>
      {office.frozen && (
        <Fact state="warning">
          {by === undefined
            ? t('office.frozenLine', { date: format.moment(frozenAt ?? office.registeredAt) })
            : t('office.frozenByLine', { date: format.moment(frozenAt ?? office.registeredAt), name: by })}
        </Fact>
      )}
      <BouncedFact office={office} />
      {leftAt !== null && (
        <Fact state="open">
          {t(leftBy === 'ITSELF' ? 'office.left' : 'office.removed', { date: format.day(leftAt) })}
        </Fact>
      )}
    </>
  )
}

/** Who this account is, and whether somebody is signed in with it. */
export const OfficeFactsSection = ({ office }: { office: Office }) => {
  const t = useText()
  const format = useFormat()
  const { parliamentarian: member, access } = office
  const tone = office.frozen ? 'danger' : office.state === 'UNMATCHED' ? 'wait' : 'plain'
  const rows = [
    [t('office.mailbox'), office.mailbox ?? t('office.gone')],
    [
      t('review.office.published'),
      <MailboxList key="published" mailboxes={member.mailboxes} used={office.mailbox ?? undefined} />,
    ],
    [t('office.sessions'), access && t('office.sessionsCount', { smart_count: access.sessions })],
    [
      t('office.lastSignIn'),
      access && (access.lastSignInAt === null ? t('office.never') : format.moment(access.lastSignInAt)),
    ],
  ] as const
  return (
    <Section title={t('office.account')} tone={tone}>
      <Standing office={office} by={office.frozenBy?.name} />
      {office.frozen && <Fact state="due">{t('office.waits')}</Fact>}
      {!member.isMember && <Fact state="warning">{t('review.office.notMember')}</Fact>}
      <TwoFacts office={office} />
      <Terms rows={rows} />
      <div>{t('review.office.registered', { date: format.moment(office.registeredAt) })}</div>
      <Link component={RouterLink} to={`/parliamentarians/${member.id}/show`}>
        {t('review.office.memberPage', { member: member.name })}
      </Link>
    </Section>
  )
}
