import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { GoOnWithoutSeatDocument, WithdrawHandOverDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { type Pledge, useSession } from '../session/SessionProvider.tsx'

/** What an election, or the end of a mandate, means for this patronage, and what the office can say about it. */
export function MandateLine({ pledge, onDone }: { pledge: Pledge; onDone?: () => void }): ReactNode {
  const { t, date } = useLanguage()
  if (pledge.state !== 'ACTIVE') return null
  const { state, since, mailboxUntil } = pledge.mandate
  const isAsked = pledge.handOver?.isOpen === true
  return (
    <>
      {state === 'IN_TRANSITION' ? (
        <p className="notice">
          <span>{t('mandate.inTransition')}</span>
        </p>
      ) : null}
      {state === 'SUCCESSOR_ASKED' && !isAsked ? (
        <div className="notice">
          <div>
            <p>
              <b>{t('mandate.over', { date: date(since ?? '') })}</b>
            </p>
            <p>{t('mandate.over.what', { date: date(mailboxUntil ?? '') })}</p>
            <div className="row">
              <Link className="button primary" to={`/pledge/${pledge.id}/hand-over`}>
                {t('handOver.verb')}
              </Link>
              <GoOn pledge={pledge} {...(onDone === undefined ? {} : { onDone })} />
            </div>
          </div>
        </div>
      ) : null}
      {state === 'FORMER_MEMBER' ? (
        <p>
          {t('mandate.former')}
          {mailboxUntil === null ? null : ` ${t('mandate.former.mailbox', { date: date(mailboxUntil) })}`}
        </p>
      ) : null}
      {isAsked ? <Asked pledge={pledge} {...(onDone === undefined ? {} : { onDone })} /> : null}
      {pledge.handOver?.answer === 'DECLINED' ? (
        <p className="soft">{t('handOver.declined', { member: pledge.handOver.to.name })}</p>
      ) : null}
    </>
  )
}

/** A proposal that stands: until when, and how to take it back. */
function Asked({ pledge, onDone }: { pledge: Pledge; onDone?: () => void }): ReactNode {
  const { t, date } = useLanguage()
  const { reload } = useSession()
  const act = useAct()
  const takeBack = async (): Promise<void> => {
    const purpose = `hand-over-back:${pledge.id}:${pledge.version}`
    const input = { id: pledge.id, expectedVersion: pledge.version, commandId: commandFor(localStorage, purpose) }
    const done = await act.run(
      async () => (await request(WithdrawHandOverDocument, { input })).withdrawHandOver,
      () => commandAnswered(localStorage, purpose),
    )
    await reload()
    if (done === null) return
    announce(t('handOver.back.done'))
    onDone?.()
  }
  const { handOver } = pledge
  return handOver === null ? null : (
    <div className="notice">
      <div>
        <p>{t('handOver.asked', { member: handOver.to.name, date: date(handOver.answerUntil) })}</p>
        <ErrorSummary problems={act.problems} />
        <Button className="quiet" busy={act.busy} onClick={() => void takeBack()}>
          {t('handOver.back')}
        </Button>
      </div>
    </div>
  )
}

/** The patron goes on without a mandate, for all persons at once; says first what follows. */
function GoOn({ pledge, onDone }: { pledge: Pledge; onDone?: () => void }): ReactNode {
  const { t } = useLanguage()
  const { reload } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const goOn = async (): Promise<void> => {
    const purpose = `go-on:${pledge.parliamentarian.id}`
    const input = { id: pledge.parliamentarian.id, commandId: commandFor(localStorage, purpose) }
    const done = await act.run(
      async () => (await request(GoOnWithoutSeatDocument, { input })).goOnWithoutSeat,
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    await reload()
    if (done === null) return
    announce(t('goOn.done'))
    onDone?.()
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('goOn.verb')}</Button>
      <ErrorSummary problems={act.problems} />
      {asking ? (
        <Confirm
          title={t('goOn.title')}
          verb={t('goOn.verb')}
          busy={act.busy}
          onConfirm={() => void goOn()}
          onClose={() => setAsking(false)}
        >
          <p>{t('goOn.what')}</p>
        </Confirm>
      ) : null}
    </>
  )
}
