import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { WithdrawPledgeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { type Pledge, useSession } from '../session/SessionProvider.tsx'

/** Ends a patronage, or takes a pledge back before it was checked; says first what follows. */
export function Withdraw({ pledge, onDone }: { pledge: Pledge; onDone?: () => void }): ReactNode {
  const { t } = useLanguage()
  const { reload } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const active = pledge.state === 'ACTIVE'
  const verb = active ? t('withdraw.end') : t('withdraw.verb')
  const withdraw = async (): Promise<void> => {
    const purpose = `withdraw:${pledge.id}`
    const ended = await act.run(
      async () => {
        const input = { id: pledge.id, expectedVersion: pledge.version, commandId: commandFor(localStorage, purpose) }
        return (await request(WithdrawPledgeDocument, { input })).withdrawPledge
      },
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    await reload()
    if (ended === null) return
    announce(t('withdraw.done'))
    onDone?.()
  }
  return (
    <>
      <Button className="quiet" onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <ErrorSummary problems={act.problems} />
      {asking ? (
        <Confirm
          title={active ? t('withdraw.end.title') : t('withdraw.title')}
          verb={verb}
          busy={act.busy}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{t(active ? 'withdraw.end.what' : 'withdraw.what', { prisoner: pledge.prisoner.name })}</p>
        </Confirm>
      ) : null}
    </>
  )
}
