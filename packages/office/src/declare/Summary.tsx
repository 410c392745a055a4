import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { dropDraft } from '../draft/draft.store.ts'
import { Button } from '../form/Button.tsx'
import { Choice } from '../form/Choice.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { fieldId } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { Page } from '../frame/Page.tsx'
import { announce } from '../frame/Status.tsx'
import { SubmitPledgeDocument } from '../generated/graphql.ts'
import { Undertakings } from '../intend/Undertakings.tsx'
import { PublicCard } from '../intend/PublicCard.tsx'
import { WhatIsPublic } from '../intend/WhatIsPublic.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PledgeDetail } from '../pledge/PledgePage.tsx'
import { namesInStep } from '../pledge/names-together.ts'
import { WhatChanged } from '../pledge/WhatChanged.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { isOpen } from './Declare.tsx'
import { DeclarationFacts } from './DeclarationFacts.tsx'

export function SummaryPage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('summary.tab')}>
      {(pledge, _, reload) => (isOpen(pledge) ? <Summary {...{ pledge, reload }} /> : <PledgeDetail pledge={pledge} />)}
    </WithPledge>
  )
}

/** Everything once more, on one page, before it goes to a moderator. */
function Summary({ pledge, reload }: { pledge: FullPledge; reload: () => void }): ReactNode {
  const { t, language } = useLanguage()
  const session = useSession()
  const [intends, setIntends] = useState(false)
  const act = useAct()
  const form = `/pledge/${pledge.id}/declaration`
  const { undertakingSet: set } = pledge

  const submit = async (): Promise<void> => {
    if (!intends) {
      const text = t('failure.pledge.undertakingsNotAccepted')
      act.setProblems([{ code: 'pledge.undertakingsNotAccepted', field: 'intends', text }])
      return
    }
    const purpose = `submit:${pledge.id}:${pledge.version}`
    const submitted = await act.run(
      async () => {
        const input = {
          id: pledge.id,
          expectedVersion: pledge.version,
          commandId: commandFor(localStorage, purpose),
          undertakingSet: set.id,
        }
        return (await request(SubmitPledgeDocument, { input, language })).submitPledge
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (submitted === null) {
      setIntends(false)
      reload()
      return
    }
    for (const { id } of [pledge, ...pledge.joint]) dropDraft(localStorage, id)
    await session.reload()
    announce(t('summary.sent'))
    go(`/pledge/${pledge.id}`)
  }
  return (
    <Page title={t('summary.title')} tab={t('summary.tab')}>
      <p className="lead">
        {t('declare.for', { member: pledge.parliamentarian.name, prisoner: namesInStep(pledge, language) })}
      </p>
      <ErrorSummary problems={act.problems} />
      <WhatChanged pledge={pledge} />
      <h2>{t('summary.declaration')}</h2>
      <DeclarationFacts declaration={pledge.declaration} />
      <p>
        <Link to={form}>{t('summary.change')}</Link>
      </p>
      <details>
        <summary>{t('intend.title')}</summary>
        <Undertakings set={set} deadline={pledge.campaign?.declarationDeadline ?? null} level={3} />
      </details>
      <WhatIsPublic
        member={pledge.parliamentarian.name}
        group={pledge.parliamentarian.group?.name ?? null}
        house={pledge.legislature.name}
        prisoner={namesInStep(pledge, language)}
        level={2}
        {...(pledge.becomesPublic === null ? {} : { card: <PublicCard card={pledge.becomesPublic} /> })}
        {...(pledge.declaration === null ? {} : { from: pledge.declaration.on })}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!act.busy) void submit()
        }}
      >
        <Choice
          id={fieldId('intends')}
          type="checkbox"
          label={t('summary.intends')}
          detail={t('summary.intends.what')}
          checked={intends}
          aria-invalid={act.problems.some(({ field }) => field === 'intends') || undefined}
          onChange={(event) => setIntends(event.target.checked)}
        />
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t('summary.submit')}
          </Button>
          <Link className="button quiet" to={form}>
            {t('form.back')}
          </Link>
        </div>
      </form>
    </Page>
  )
}
