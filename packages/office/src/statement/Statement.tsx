import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { request } from '../api/request.ts'
import { completeLink } from '../declare/propose-channel.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { SelectField, TextField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { Page } from '../frame/Page.tsx'
import { announce } from '../frame/Status.tsx'
import { ReportActivityDocument, type UndertakingKind } from '../generated/graphql.ts'
import { closingDayOf, dayIn } from '../language/date.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PledgeDetail } from '../pledge/PledgePage.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { Link } from '../route/Link.tsx'
import { useSession } from '../session/SessionProvider.tsx'
import { dropStatement, keepStatement, readStatement, type TypedStatement } from './statement.store.ts'

export function StatementPage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('statement.tab')}>
      {(pledge) => (pledge.state === 'ACTIVE' ? <Statement pledge={pledge} /> : <PledgeDetail pledge={pledge} />)}
    </WithPledge>
  )
}

/** Link first: whoever has just spoken has it at hand. Day and kind are filled in. */
function Statement({ pledge }: { pledge: FullPledge }): ReactNode {
  const { t, date, language } = useLanguage()
  const { reload } = useSession()
  const today = dayIn(pledge.legislature.timeZone)
  const languages = [...new Set([...pledge.legislature.languages, language])]
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  const [typed, setTyped] = useState(() =>
    readStatement(localStorage, pledge.id, { on: today, language: languages[0] ?? language }),
  )
  const [reported, setReported] = useState<{ on: string; kind: UndertakingKind }>()
  const act = useAct()

  const change = (part: Partial<TypedStatement>): void => {
    const next = { ...typed, ...part }
    setTyped(next)
    keepStatement(localStorage, pledge.id, next)
  }
  const report = async (): Promise<void> => {
    const missing = missingIn(t, typed, today)
    act.setProblems(missing)
    if (missing.length > 0) return
    const purpose = `report:${pledge.id}`
    const activity = await act.run(
      async () => {
        const input = {
          commandId: commandFor(localStorage, purpose),
          pledge: pledge.id,
          kind: typed.kind as UndertakingKind,
          on: typed.on,
          url: completeLink(typed.url),
          title: typed.title.trim() || null,
          language: typed.language,
        }
        return (await request(ReportActivityDocument, { input })).reportActivity
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (activity === null) return
    dropStatement(localStorage, pledge.id)
    setReported(activity)
    announce(t('statement.sent'))
    void reload()
  }

  if (reported !== undefined) {
    return (
      <Page key="sent" title={t('statement.sent')} tab={t('statement.tab')}>
        <p className="lead">
          {reported.kind === 'MONTHLY_STATEMENT'
            ? t('statement.safe', { month: date(reported.on.slice(0, 7)) })
            : t('statement.thanks')}
        </p>
        <div className="row">
          <Link className="button primary" to="/pledges">
            {t('statement.back')}
          </Link>
        </div>
      </Page>
    )
  }
  const kinds = pledge.undertakingSet.undertakings
    .filter(({ kind, counts }) => counts !== 'PRINCIPLE' && kind !== 'PUBLIC_DECLARATION')
    .map(({ kind }) => kind)
  const options = [...new Set<UndertakingKind>(['MONTHLY_STATEMENT', ...kinds])].map(
    (kind) => [kind, t(`kind.${kind}`)] as const,
  )
  return (
    <Page title={t('statement.title')} tab={t('statement.tab')}>
      <p className="lead">{t('statement.for', { prisoner: pledge.prisoner.name })}</p>
      <ErrorSummary problems={act.problems} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!act.busy) void report()
        }}
      >
        <TextField
          name="url"
          label={t('statement.url')}
          hint={t('statement.url.hint')}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.url}
          onValue={(url) => change({ url })}
          problems={act.problems}
        />
        <TextField
          name="on"
          type="date"
          label={t('statement.on')}
          hint={t('statement.on.hint', { date: date(closingDayOf(today.slice(0, 7))) })}
          max={today}
          value={typed.on}
          onValue={(on) => change({ on })}
          problems={act.problems}
        />
        <SelectField
          name="kind"
          label={t('statement.kind')}
          value={typed.kind}
          options={options}
          onValue={(kind) => change({ kind })}
        />
        <SelectField
          name="language"
          label={t('statement.language')}
          value={typed.language}
          options={languages.map((tag) => [tag, languageNames.of(tag) ?? tag] as const)}
          onValue={(tag) => change({ language: tag })}
        />
        <TextField
          name="title"
          label={t('statement.what')}
          hint={t('statement.what.hint')}
          maxLength={200}
          value={typed.title}
          onValue={(title) => change({ title })}
          problems={act.problems}
        />
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t('statement.send')}
          </Button>
          <Link className="button quiet" to="/pledges">
            {t('form.back')}
          </Link>
        </div>
      </form>
      <details>
        <summary>{t('intend.statement')}</summary>
        <p>{pledge.undertakingSet.statementDefinition}</p>
      </details>
    </Page>
  )
}

function missingIn(t: ReturnType<typeof useLanguage>['t'], { url, on }: TypedStatement, today: string): Problem[] {
  const problems: Problem[] = []
  if (url.trim() === '') problems.push({ code: 'input.missing', field: 'url', text: t('statement.url.missing') })
  if (on === '') problems.push({ code: 'input.missing', field: 'on', text: t('declare.on.missing') })
  else if (on > today) problems.push({ code: 'input.dateInFuture', field: 'on', text: t('failure.input.dateInFuture') })
  return problems
}
