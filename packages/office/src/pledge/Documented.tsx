import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { ConfirmPledgeDocument, ObjectToPledgeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { DeclarationFacts } from '../declare/DeclarationFacts.tsx'
import { type Pledge, useSession } from '../session/SessionProvider.tsx'

/** What the campaign recorded from the member's own words: the office says yes, or that it never was. */
export function Documented({ pledge, office }: { pledge: Pledge; office: string }): ReactNode {
  const { t, date } = useLanguage()
  const { reload } = useSession()
  const [objecting, setObjecting] = useState(false)
  const act = useAct()
  const set = pledge.campaign?.undertakingSet.id
  const given = (purpose: string) => ({
    id: pledge.id,
    office,
    expectedVersion: pledge.version,
    commandId: commandFor(localStorage, purpose),
  })
  const confirm = async (): Promise<void> => {
    const purpose = `confirm:${pledge.id}`
    const done = await act.run(
      async () =>
        (await request(ConfirmPledgeDocument, { input: { ...given(purpose), undertakingSet: set ?? '' } }))
          .confirmPledge,
      () => commandAnswered(localStorage, purpose),
    )
    await reload()
    if (done !== null) announce(t('documented.confirmed'))
  }
  const object = async (): Promise<void> => {
    const purpose = `object:${pledge.id}`
    const reason = t('documented.notUs')
    const done = await act.run(
      async () => (await request(ObjectToPledgeDocument, { input: { ...given(purpose), reason } })).objectToPledge,
      () => commandAnswered(localStorage, purpose),
    )
    setObjecting(false)
    await reload()
    if (done !== null) announce(t('documented.objected'))
  }
  const mayObject = pledge.objectUntil !== null && pledge.legislature.today <= pledge.objectUntil
  return (
    <div className="notice">
      <div>
        <p>
          <b>{t('documented.title')}</b>
        </p>
        <p>{t('documented.what', { prisoner: pledge.prisoner.name })}</p>
        {pledge.declaration === null ? null : <DeclarationFacts declaration={pledge.declaration} />}
        <ErrorSummary problems={act.problems} />
        <div className="row">
          <Button className="primary" busy={act.busy} onClick={() => void confirm()}>
            {t('documented.confirm')}
          </Button>
          {mayObject ? (
            <Button className="quiet" onClick={() => setObjecting(true)}>
              {t('documented.object')}
            </Button>
          ) : null}
        </div>
        {mayObject ? <p className="soft">{t('documented.until', { date: date(pledge.objectUntil ?? '') })}</p> : null}
      </div>
      {objecting ? (
        <Confirm
          title={t('documented.object')}
          verb={t('documented.object')}
          busy={act.busy}
          onConfirm={() => void object()}
          onClose={() => setObjecting(false)}
        >
          <p>{t('documented.objectWhat', { prisoner: pledge.prisoner.name })}</p>
        </Confirm>
      ) : null}
    </div>
  )
}
