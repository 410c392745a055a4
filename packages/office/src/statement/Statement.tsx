import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { useAct } from '../form/use-act.ts'
import { useFormDraft } from '../form/use-form-draft.ts'
import { Page } from '../frame/Page.tsx'
import { announce } from '../frame/Status.tsx'
import { CorrectActivityDocument, ReportActivitiesDocument, type UndertakingKind } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PledgeDetail } from '../pledge/PledgePage.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { Link } from '../route/Link.tsx'
import { useSession } from '../session/SessionProvider.tsx'
import { chosenOf, inputOf, openWith, othersOf, type Reported } from './statement-form.ts'
import { StatementForm } from './StatementForm.tsx'

/** A report under a pledge; `activity`: one that was declined, to be corrected. */
export function StatementPage({ id, activity }: { id: string; activity?: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('statement.tab')}>
      {(pledge, _, reload) => {
        const declined = pledge.reported.find((one) => one.id === activity && one.state === 'DECLINED')
        const open =
          pledge.state === 'ACTIVE' ? activity === undefined || declined !== undefined : declined !== undefined
        return open ? (
          <Statement key={declined?.id ?? 'new'} {...{ pledge, declined, reload }} />
        ) : (
          <PledgeDetail pledge={pledge} />
        )
      }}
    </WithPledge>
  )
}

type Sent = { on: string; kind: UndertakingKind }
type Props = { pledge: FullPledge; declined: Reported | undefined; reload: () => void }

function Statement({ pledge, declined, reload }: Props): ReactNode {
  const { language } = useLanguage()
  const session = useSession()
  const purpose = declined === undefined ? `report:${pledge.id}` : `correct:${declined.id}:${declined.version}`
  const draft = useFormDraft(purpose, openWith(pledge, language, declined))
  const [sent, setSent] = useState<Sent>()
  const { t } = useLanguage()
  const act = useAct()

  const send = async (): Promise<void> => {
    const activity = await act.run(
      async () => {
        const input = { ...inputOf(draft.typed), commandId: commandFor(localStorage, purpose) }
        if (declined === undefined) {
          const pledges = [pledge.id, ...chosenOf(othersOf(session.viewer, pledge), draft.typed.also)]
          return (await request(ReportActivitiesDocument, { input: { ...input, pledges } })).reportActivities
        }
        const { id, version: expectedVersion } = declined
        return (await request(CorrectActivityDocument, { input: { ...input, id, expectedVersion } })).correctActivity
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (activity === null) return
    draft.sent()
    setSent('activities' in activity ? activity.activities[0] : activity)
    announce(t('statement.sent'))
    void session.reload()
  }
  const another = (): void => {
    draft.again()
    setSent(undefined)
    reload()
  }
  return sent === undefined ? (
    <StatementForm {...{ pledge, declined, draft, act }} send={() => void send()} />
  ) : (
    <SentPage sent={sent} pledge={pledge} {...(declined === undefined ? { another } : {})} />
  )
}

function SentPage(props: { sent: Sent; pledge: FullPledge; another?: () => void }): ReactNode {
  const { t, date } = useLanguage()
  const { kind, on } = props.sent
  return (
    <Page title={t('statement.sent')} tab={t('statement.tab')} takesFocus>
      <p className="lead">
        {kind === 'MONTHLY_STATEMENT' && on.length >= 7
          ? t('statement.safe', { month: date(on.slice(0, 7)) })
          : t('statement.thanks')}
      </p>
      <div className="row">
        <Link className="button primary" to="/pledges">
          {t('statement.back')}
        </Link>
        {props.another === undefined ? null : (
          <button type="button" onClick={props.another}>
            {t('statement.another')}
          </button>
        )}
      </div>
    </Page>
  )
}
