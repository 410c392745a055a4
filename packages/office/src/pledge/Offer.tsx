import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { DeclineHandOverDocument, type OfferFieldsFragment, TakeOverDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'

/** What another office asks this one to take over: yes begins a pledge of its own, no needs no reason. */
export function Offer({ offer, office }: { offer: OfferFieldsFragment; office: string }): ReactNode {
  const { t, date } = useLanguage()
  const { reload } = useSession()
  const [refusing, setRefusing] = useState(false)
  const act = useAct()
  const given = { pledge: offer.pledge, office }
  const take = async (): Promise<void> => {
    const purpose = `take-over:${offer.pledge}`
    const begun = await act.run(
      async () =>
        (await request(TakeOverDocument, { input: { ...given, commandId: commandFor(localStorage, purpose) } }))
          .takeOver,
      () => commandAnswered(localStorage, purpose),
    )
    await reload()
    if (begun !== null) go(`/pledge/${begun.id}/declaration`)
  }
  const decline = async (): Promise<void> => {
    const purpose = `decline-hand-over:${offer.pledge}:${offer.version}`
    const done = await act.run(
      async () => {
        const input = { ...given, expectedVersion: offer.version, commandId: commandFor(localStorage, purpose) }
        return (await request(DeclineHandOverDocument, { input })).declineHandOver
      },
      () => commandAnswered(localStorage, purpose),
    )
    setRefusing(false)
    await reload()
    if (done !== null) announce(t('offer.declined'))
  }
  const prisoner = offer.prisoner?.name
  if (offer.prisoner === null || prisoner === undefined) return null
  return (
    <article className="card notice">
      <div>
        <h3>{t('offer.title')}</h3>
        <p>{t('offer.what', { from: offer.from.name, prisoner })}</p>
        <p className="soft">{t('offer.until', { date: date(offer.answerUntil) })}</p>
        <ErrorSummary problems={act.problems} />
        <div className="row">
          {offer.begun === null ? (
            <Button className="primary" busy={act.busy} onClick={() => void take()}>
              {t('offer.take')}
            </Button>
          ) : (
            <Link className="button primary" to={`/pledge/${offer.begun}`}>
              {t('offer.begun')}
            </Link>
          )}
          <Link className="button" to={`/prisoner/${offer.prisoner.slug}`}>
            {t('pledge.story')}
          </Link>
          <Button className="quiet" onClick={() => setRefusing(true)}>
            {t('offer.decline')}
          </Button>
        </div>
      </div>
      {refusing ? (
        <Confirm
          title={t('offer.decline.title')}
          verb={t('offer.decline')}
          busy={act.busy}
          onConfirm={() => void decline()}
          onClose={() => setRefusing(false)}
        >
          <p>{t('offer.decline.what')}</p>
        </Confirm>
      ) : null}
    </article>
  )
}
