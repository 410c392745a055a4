import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { request } from '../api/request.ts'
import { noteErrand, readErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { fieldId, TextField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { Page } from '../frame/Page.tsx'
import { announce } from '../frame/Status.tsx'
import { EnterCodeDocument, RequestCodeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { Steps } from './Steps.tsx'
import { goOnErrand, useRegisterOffice } from './use-register-office.ts'

/** The code from the mail. Pasted with spaces or a hyphen it works too; complete, it is sent by itself. */
export function CodeStep({ returning }: { returning: boolean }): ReactNode {
  const { t, language } = useLanguage()
  const { enter } = useSession()
  const [errand, setErrand] = useState(readErrand)
  const [code, setCode] = useState('')
  const [sentAgain, setSentAgain] = useState(false)
  const act = useAct()
  const register = useRegisterOffice()
  const problems = useMemo(() => [...act.problems, ...register.problems], [act.problems, register.problems])
  const digits = errand.digits ?? 8
  const mailbox = errand.mailbox ?? ''
  const before = returning ? '/sign-in' : '/register/mailbox'
  const minutesLeft = useMinutesLeft(errand.askedAt ?? 0, errand.minutes ?? 0)
  useEffect(() => {
    if (mailbox === '') go(before, { replace: true })
  }, [mailbox, before])
  // One field, one thing to do: the telephone offers the code from the mail at once.
  useEffect(() => document.getElementById(fieldId('code'))?.focus(), [])

  const send = async (figures: string): Promise<void> => {
    const viewer = await act.run(async () => {
      const answer = await request(EnterCodeDocument, { input: { mailbox, code: figures }, language })
      return answer.enterCode
    })
    if (viewer === null) return
    enter(viewer)
    noteErrand({ askedAt: 0 })
    const registered = viewer.offices.some(({ parliamentarian }) => parliamentarian.id === errand.member)
    if (returning || registered || !errand.member) {
      if (viewer.offices.length > 0) goOnErrand()
      else go('/register', { replace: true })
    } else if (!(await register.run(errand.member))) go('/register', { replace: true })
  }
  const resend = async (): Promise<void> => {
    const sent = await act.run(async () => {
      const input = { mailbox, parliamentarian: returning ? null : (errand.member ?? null), language }
      return (await request(RequestCodeDocument, { input })).requestCode
    })
    if (sent === null) return
    setErrand(noteErrand({ askedAt: Date.now(), minutes: sent.minutes, digits: sent.digits }))
    setCode('')
    setSentAgain(true)
    announce(t('code.sentAgain'))
    document.getElementById(fieldId('code'))?.focus()
  }
  const type = (typed: string): void => {
    const figures = typed.replace(/\D/g, '').slice(0, digits)
    setCode(figures)
    if (figures.length === digits && figures !== code && !act.busy) void send(figures)
  }
  // A code that was tried too often works no longer, however many minutes it had left.
  const dead = act.problems.some(
    (problem) => problem.code === 'office.codeUsedUp' || problem.code === 'office.codeExpired',
  )
  const alive = minutesLeft > 0 ? t('code.minutes', { count: minutesLeft }) : t('code.over')
  return (
    <Page
      title={t('code.title')}
      tab={returning ? t('signIn.verb') : t('register.tab')}
      above={<Steps now="code" returning={returning} />}
    >
      <p>
        {t('code.sent', { digits })} <b translate="no">{mailbox}</b>
      </p>
      <ErrorSummary problems={problems} only="code" />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (act.busy) return
          if (code.length === digits) void send(code)
          else act.setProblems([{ code: 'input.missing', field: 'code', text: t('code.short', { digits }) }])
        }}
      >
        <TextField
          name="code"
          className="code"
          label={t('code.label')}
          {...(dead ? {} : { hint: alive })}
          inputMode="numeric"
          autoComplete="one-time-code"
          enterKeyHint="go"
          value={code}
          onValue={type}
          problems={act.problems}
        />
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy || register.busy}>
            {t('code.enter')}
          </Button>
        </div>
      </form>
      <h2 className="small">{t('code.none')}</h2>
      <p>{t('code.none.how')}</p>
      <div className="row">
        <Button busy={act.busy} onClick={() => void resend()}>
          {t('code.resend')}
        </Button>
        <Link className="button quiet" to={before}>
          {t('code.otherMailbox')}
        </Link>
        {sentAgain ? <span className="soft">{t('code.sentAgain')}</span> : null}
      </div>
    </Page>
  )
}

function useMinutesLeft(askedAt: number, minutes: number): number {
  const left = (): number => Math.max(0, Math.ceil((askedAt + minutes * 60_000 - Date.now()) / 60_000))
  const [now, setNow] = useState(left)
  useEffect(() => {
    setNow(left())
    const timer = setInterval(() => setNow(left()), 5_000)
    return () => clearInterval(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- `left` reads only these two
  }, [askedAt, minutes])
  return now
}
