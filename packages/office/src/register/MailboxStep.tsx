import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { noteErrand, readErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { TextField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { Page } from '../frame/Page.tsx'
import { LegislaturesDocument, RequestCodeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { ByHand } from './ByHand.tsx'
import { Steps } from './Steps.tsx'

/** Refusals that a person at the campaign can get round; the page offers how. */
const BY_HAND = new Set([
  'office.domainForeign',
  'office.domainLookalike',
  'office.memberForeign',
  'office.legislatureWithoutDomain',
  'office.legislatureIncomplete',
])

/** The mailbox of the office; when it is known already (`returning`), that is all there is to say. */
export function MailboxStep({ returning }: { returning: boolean }): ReactNode {
  const { t, language } = useLanguage()
  const [errand] = useState(readErrand)
  const [mailbox, setMailbox] = useState(errand.mailbox ?? '')
  const act = useAct()
  const houses = useAnswer(LegislaturesDocument, { language })
  const house = returning ? undefined : houses.data?.legislatures.find(({ code }) => code === errand.legislature)

  const send = async (): Promise<void> => {
    noteErrand({ mailbox: mailbox.trim() })
    if (!mailbox.includes('@')) {
      act.setProblems([mailboxMissing(t)])
      return
    }
    const sent = await act.run(async () => {
      const input = { mailbox: mailbox.trim(), parliamentarian: returning ? null : (errand.member ?? null), language }
      return (await request(RequestCodeDocument, { input })).requestCode
    })
    if (sent === null) return
    noteErrand({ mailbox: sent.mailbox, minutes: sent.minutes, digits: sent.digits, askedAt: Date.now() })
    go(returning ? '/sign-in/code' : '/register/code')
  }
  const refused = act.problems.find(({ code }) => BY_HAND.has(code))
  const official = house?.verifiedByHand === true ? 'mailbox.titleAny' : 'mailbox.title'
  const title = returning ? 'signIn.title' : official
  return (
    <Page
      title={t(title)}
      tab={returning ? t('signIn.verb') : t('register.tab')}
      above={<Steps now="mailbox" returning={returning} />}
    >
      {returning ? <p>{t('signIn.how')}</p> : <p>{t('mailbox.for', { member: errand.memberName ?? '' })}</p>}
      <ErrorSummary problems={act.problems} only="mailbox" />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!act.busy) void send()
        }}
      >
        <TextField
          name="mailbox"
          label={t('mailbox.label')}
          hint={house?.verifiedByHand === true ? t('mailbox.any') : <MailboxHint domains={house?.domains ?? []} />}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="send"
          value={mailbox}
          onValue={(typed) => {
            setMailbox(typed)
            noteErrand({ mailbox: typed })
          }}
          problems={act.problems}
        />
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t('mailbox.send')}
          </Button>
          {returning ? null : (
            <Link className="button quiet" to="/register">
              {t('form.back')}
            </Link>
          )}
        </div>
      </form>
      {refused === undefined ? null : <ByHand reason={null} member={errand.memberName ?? ''} mailbox={mailbox} />}
      {returning ? (
        <p>
          {t('signIn.new')} <Link to="/register">{t('signIn.register')}</Link>
        </p>
      ) : null}
    </Page>
  )
}

const mailboxMissing = (t: ReturnType<typeof useLanguage>['t']): Problem => ({
  code: 'office.mailboxInvalid',
  field: 'mailbox',
  text: t('failure.office.mailboxInvalid'),
})

function MailboxHint({ domains }: { domains: readonly { domain: string }[] }): ReactNode {
  const { t } = useLanguage()
  return (
    <>
      {t('mailbox.why')}
      {domains.length === 0 ? null : (
        <>
          <br />
          {t('mailbox.domains')} <span translate="no">{domains.map(({ domain }) => `@${domain}`).join(', ')}</span>
        </>
      )}
    </>
  )
}
