import type { ReactNode } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { CopyText } from '../form/CopyText.tsx'
import { Page } from '../frame/Page.tsx'
import { PLAIN } from '../frame/plain.ts'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { MailboxesDocument, type MailboxesQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { href } from '../route/route.ts'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { Calendar } from './Calendar.tsx'
import { LeaveOffice } from './LeaveOffice.tsx'
import { Reminders } from './Reminders.tsx'
import { RemoveMailbox } from './RemoveMailbox.tsx'

export type OfficeOfMailbox = NonNullable<MailboxesQuery['officeViewer']>['offices'][number]
export type Mailbox = OfficeOfMailbox['mailboxes'][number]

/** Who acts for a member: seen by the mailboxes of that office only. */
export function MailboxesPage({ id }: { id: string }): ReactNode {
  const { t, language } = useLanguage()
  const { data, trouble, reload } = useAnswer(MailboxesDocument, { language })
  if (data === undefined && trouble === undefined) return <Waiting shape="page" />
  const office = data?.officeViewer?.offices.find((one) => one.id === id)
  if (office === undefined) {
    const signedOut = data?.officeViewer === null || trouble?.trouble === 'signedOut'
    return (
      <Page title={t('mailboxes.title')} tab={t('mailboxes.title')}>
        {signedOut ? <SignInAgain /> : null}
        {!signedOut && trouble ? <Missing {...{ trouble, reload }} /> : null}
        {!signedOut && data ? <p className="empty">{t('failure.office.notRegistered')}</p> : null}
      </Page>
    )
  }
  return (
    <Page
      title={t('mailboxes.title')}
      tab={t('mailboxes.title')}
      above={
        <p className="back">
          <Link to="/pledges">{t('pledges.title')}</Link>
        </p>
      }
    >
      <p className="lead">{t('mailboxes.for', { member: office.parliamentarian.name })}</p>
      {office.memberMatch === 'NONE' ? (
        <p className="notice wait">
          <span>{t('mailboxes.unmatched')}</span>
        </p>
      ) : (
        <p>{t(office.memberMatch === 'ROSTER' ? 'mailboxes.published' : 'mailboxes.beside')}</p>
      )}
      <ul className="mailboxes" {...PLAIN}>
        {office.mailboxes.map((mailbox) => (
          <li key={mailbox.id} className="card">
            <One {...{ office, mailbox, reload }} />
          </li>
        ))}
      </ul>
      <Calendar office={office} reload={reload} />
      <Reminders key={office.version} office={office} reload={reload} />
      <Invite office={office} />
      <LeaveOffice office={office} />
    </Page>
  )
}

function One({
  office,
  mailbox,
  reload,
}: {
  office: OfficeOfMailbox
  mailbox: Mailbox
  reload: () => void
}): ReactNode {
  const { t, date } = useLanguage()
  return (
    <>
      <p>
        <b translate="no">{mailbox.mailbox}</b>
        {mailbox.isYou ? ` (${t('mailboxes.you')})` : ''}
      </p>
      <p className="soft">
        {t(`mailboxes.match.${mailbox.memberMatch}`)} · {t('mailboxes.since', { date: date(mailbox.registeredAt) })}
      </p>
      {mailbox.canRemove ? <RemoveMailbox {...{ office, mailbox, reload }} /> : null}
    </>
  )
}

/** A colleague registers themselves: nobody enters another's mailbox. */
function Invite({ office }: { office: OfficeOfMailbox }): ReactNode {
  const { t, language } = useLanguage()
  const search = new URLSearchParams({
    lang: language,
    legislature: office.legislature.code,
    member: office.parliamentarian.id,
  })
  const link = `${location.origin}${href('/register')}?${search}`
  const text = t('invite.text', { member: office.parliamentarian.name, link })
  return (
    <section>
      <h2>{t('invite.title')}</h2>
      <p>{t('invite.how')}</p>
      <blockquote>{text}</blockquote>
      <CopyText text={text} />
    </section>
  )
}
