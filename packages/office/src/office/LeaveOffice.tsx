import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { LeaveOfficeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'
import type { OfficeOfMailbox } from './MailboxesPage.tsx'

/** This mailbox acts no longer for the member; pledges stay with the member. */
export function LeaveOffice({ office }: { office: OfficeOfMailbox }): ReactNode {
  const { t } = useLanguage()
  const { reload } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const member = office.parliamentarian.name
  const leave = async (): Promise<void> => {
    const purpose = `leave:${office.id}`
    const left = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const input = { commandId, office: office.id, expectedVersion: office.version }
        return (await request(LeaveOfficeDocument, { input })).leaveOffice
      },
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    if (left === null) return
    await reload()
    announce(t('leave.done'))
    go('/pledges')
  }
  return (
    <section>
      <h2>{t('leave.title')}</h2>
      <p>{t('leave.what', { member })}</p>
      <ErrorSummary problems={act.problems} />
      <Button onClick={() => setAsking(true)}>{t('leave.verb')}</Button>
      {asking ? (
        <Confirm
          title={t('leave.sure')}
          verb={t('leave.verb')}
          busy={act.busy}
          onConfirm={() => void leave()}
          onClose={() => setAsking(false)}
        >
          <p>{t('leave.what', { member })}</p>
          {office.mailboxes.length < 2 ? <p>{t('leave.last')}</p> : null}
        </Confirm>
      ) : null}
    </section>
  )
}
