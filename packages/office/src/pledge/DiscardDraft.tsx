import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { dropDraft } from '../draft/draft.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { PledgePageDocument, WithdrawPledgeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { go } from '../route/route.ts'
import { type Pledge, useSession } from '../session/SessionProvider.tsx'

export function DiscardDraft({ pledge }: { pledge: Pledge }): ReactNode {
  const { t, language } = useLanguage()
  const { reload } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const discard = async (): Promise<void> => {
    const purpose = `discard:${pledge.id}`
    const gone = await act.run(
      async () => {
        // The form may have saved since this was read; the version that counts is the one there now.
        const { pledge: fresh } = await request(PledgePageDocument, { id: pledge.id, language })
        const expectedVersion = fresh?.version ?? pledge.version
        const input = { id: pledge.id, expectedVersion, commandId: commandFor(localStorage, purpose) }
        return (await request(WithdrawPledgeDocument, { input })).withdrawPledge
      },
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    if (gone === null) return
    dropDraft(localStorage, pledge.id)
    await reload()
    announce(t('discard.done'))
    go('/pledges')
  }
  return (
    <div className="discard">
      <ErrorSummary problems={act.problems} />
      <Button className="quiet" onClick={() => setAsking(true)}>
        {t('discard.verb')}
      </Button>
      {asking ? (
        <Confirm
          title={t('discard.title')}
          verb={t('discard.verb')}
          busy={act.busy}
          onConfirm={() => void discard()}
          onClose={() => setAsking(false)}
        >
          <p>{t('discard.what', { prisoner: pledge.prisoner.name })}</p>
        </Confirm>
      ) : null}
    </div>
  )
}
