import { type ReactNode, useState } from 'react'
import { CHANNELS } from '../declare/channel.ts'
import { completeLink, proposeChannel } from '../declare/propose-channel.ts'
import { Button } from '../form/Button.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { SelectField, TextField } from '../form/Field.tsx'
import { PartialDateField } from '../form/PartialDateField.tsx'
import { Restored } from '../form/Restored.tsx'
import type { Act } from '../form/use-act.ts'
import type { FormDraft } from '../form/use-form-draft.ts'
import { Page } from '../frame/Page.tsx'
import { closingDayOf } from '../language/date.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { Link } from '../route/Link.tsx'
import { AlsoFor } from './AlsoFor.tsx'
import { proposeDay, proposeLanguage } from './propose-facts.ts'
import { kindsOf, missingIn, type Reported, type TypedStatement } from './statement-form.ts'

type Props = {
  pledge: FullPledge
  declined: Reported | undefined
  draft: FormDraft<TypedStatement>
  act: Act
  send: () => void
}

/** Link first: whoever has just spoken has it at hand. Day, channel and language are proposed from it. */
export function StatementForm({ pledge, declined, draft, act, send }: Props): ReactNode {
  const { t, date, language } = useLanguage()
  const { typed, change } = draft
  const { today, timeZone } = pledge.legislature
  const languages = [...new Set([...pledge.legislature.languages, language, typed.language])].filter(Boolean)
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  const [chosen, setChosen] = useState<ReadonlySet<keyof TypedStatement>>(new Set())
  const choose = (part: Partial<TypedStatement>): void => {
    setChosen(new Set([...chosen, ...(Object.keys(part) as (keyof TypedStatement)[])]))
    change(part)
  }
  /** What a link tells is filled in, except where somebody has already chosen. */
  const typeLink = (url: string): void => {
    const link = completeLink(url)
    const domains = pledge.legislature.domains.map(({ domain }) => domain)
    const proposed = {
      on: proposeDay(link, today, timeZone),
      channel: proposeChannel(link, domains),
      language: proposeLanguage(link, languages),
    }
    const fits = Object.entries(proposed).filter(([field, value]) => value !== null && !chosen.has(field as 'on'))
    change({ url, ...(Object.fromEntries(fits) as Partial<TypedStatement>) })
  }
  const typeCopy = (keptUrl: string): void => {
    const day = proposeDay(completeLink(keptUrl), today, timeZone)
    change({ keptUrl, ...(chosen.has('capturedOn') ? {} : { capturedOn: day?.length === 10 ? day : today }) })
  }
  const submit = (): void => {
    const missing = missingIn(t, typed, today)
    act.setProblems(missing)
    if (missing.length === 0 && !act.busy) send()
  }
  const kinds = kindsOf(pledge.undertakingSet)
  const kind = kinds.find((one) => one.kind === typed.kind)
  return (
    <Page title={t(declined === undefined ? 'statement.title' : 'correct.title')} tab={t('statement.tab')}>
      <p className="lead">{t('statement.for', { prisoner: pledge.prisoner.name })}</p>
      {declined === undefined ? null : (
        <div className="notice due">
          <p>
            <b>{t('correct.why')}</b>
          </p>
          {declined.declinedBecause === null ? null : <blockquote>{declined.declinedBecause}</blockquote>}
        </div>
      )}
      <Restored restored={draft.restored} kept={draft.kept} again={draft.again} />
      <ErrorSummary problems={act.problems} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
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
          onValue={typeLink}
          problems={act.problems}
        />
        {declined === undefined ? (
          <AlsoFor pledge={pledge} also={typed.also} onAlso={(also) => change({ also })} />
        ) : null}
        <PartialDateField
          name="on"
          label={t('statement.on')}
          hint={t('statement.on.hint', { date: date(closingDayOf(today.slice(0, 7))) })}
          today={today}
          value={typed.on}
          onValue={(on) => choose({ on })}
          problems={act.problems}
        />
        <SelectField
          name="kind"
          label={t('statement.kind')}
          hint={
            kind === undefined
              ? undefined
              : `${t(`counts.${kind.kind}`)} ${t(kind.monthly ? 'statement.kind.monthly' : 'statement.kind.possible')}`
          }
          value={typed.kind}
          options={kinds.map((one) => [one.kind, t(`kind.${one.kind}`)] as const)}
          onValue={(to) => choose({ kind: to })}
        />
        <SelectField
          name="channel"
          label={t('declare.channel')}
          value={typed.channel}
          options={[
            ['', t('statement.channel.none')],
            ...CHANNELS.map((channel) => [channel, t(`channel.${channel}`)] as const),
          ]}
          onValue={(channel) => choose({ channel })}
        />
        <SelectField
          name="language"
          label={t('statement.language')}
          value={typed.language}
          options={languages.map((tag) => [tag, languageNames.of(tag) ?? tag] as const)}
          onValue={(tag) => choose({ language: tag })}
        />
        <TextField
          name="title"
          label={t('statement.what')}
          hint={t('statement.what.hint')}
          maxLength={200}
          value={typed.title}
          onValue={(title) => choose({ title })}
          problems={act.problems}
        />
        <details open={typed.keptUrl !== ''}>
          <summary>{t('statement.copy')}</summary>
          <p>{t('statement.copy.why')}</p>
          <TextField
            name="keptUrl"
            label={t('statement.copy.url')}
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            value={typed.keptUrl}
            onValue={typeCopy}
            problems={act.problems}
          />
          <TextField
            name="capturedOn"
            type="date"
            label={t('statement.copy.on')}
            max={today}
            value={typed.capturedOn}
            onValue={(capturedOn) => choose({ capturedOn })}
            problems={act.problems}
          />
        </details>
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t(declined === undefined ? 'statement.send' : 'correct.send')}
          </Button>
          <Link className="button quiet" to={`/pledge/${pledge.id}`}>
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
