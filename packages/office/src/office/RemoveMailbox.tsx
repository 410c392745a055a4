import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { RemoveMailboxDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Mailbox, OfficeOfMailbox } from './MailboxesPage.tsx'

/** The published address removes another mailbox; says first what follows. */
export function RemoveMailbox(props: { office: OfficeOfMailbox; mailbox: Mailbox; reload: () => void }): ReactNode {
  const { office, mailbox } = props
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const remove = async (): Promise<void> => {
    const purpose = `remove:${mailbox.id}`
    const removed = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const input = { commandId, office: office.id, mailbox: mailbox.id, expectedVersion: mailbox.version }
        return (await request(RemoveMailboxDocument, { input })).removeMailbox
      },
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    if (removed === null) return
    announce(t('remove.done'))
    props.reload()
  }
  return (
    <>
      <ErrorSummary problems={act.problems} />
      <Button onClick={() => setAsking(true)}>{t('remove.verb')}</Button>
      {asking ? (
        <Confirm
          title={t('remove.title')}
          verb={t('remove.verb')}
          busy={act.busy}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <p>{t('remove.what', { mailbox: mailbox.mailbox })}</p>
          {mailbox.memberMatch === 'NONE' ? <p>{t('remove.unmatched')}</p> : null}
        </Confirm>
      ) : null}
    </>
  )
}
