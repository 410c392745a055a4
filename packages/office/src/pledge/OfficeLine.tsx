import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { AreaField, SelectField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { WithdrawOfficeLineDocument, WriteOfficeLineDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from './use-pledge.ts'

type Texts = NonNullable<FullPledge['line']>['shown']
type Given = { pledge: FullPledge; reload: () => void }

/** The office's right of reply: a line beside its months, read by a person before it becomes public. */
export function OfficeLine(given: Given): ReactNode {
  const { t } = useLanguage()
  const { line, state } = given.pledge
  if (state !== 'ACTIVE' && state !== 'ENDED') return null
  const isThere = (line?.shown.length ?? 0) + (line?.waiting.length ?? 0) > 0
  return (
    <section>
      <h2>{t('line.title')}</h2>
      <Words label={t('line.shown')} texts={line?.shown} />
      <Words label={t('line.waiting')} texts={line?.waiting} />
      <Words label={t('line.declined')} texts={line?.declined} />
      {line?.declinedBecause == null ? null : (
        <div className="notice due">
          <blockquote>{line.declinedBecause}</blockquote>
        </div>
      )}
      {isThere ? <TakeBack {...given} /> : null}
      <Write {...given} />
    </section>
  )
}

function Words({ label, texts }: { label: string; texts: Texts | undefined }): ReactNode {
  if (texts === undefined || texts.length === 0) return null
  return (
    <>
      <p>{label}</p>
      {texts.map(({ language, text }) => (
        <blockquote key={language} lang={language}>
          {text}
        </blockquote>
      ))}
    </>
  )
}

const AT_MOST = 300

function Write({ pledge, reload }: Given): ReactNode {
  const { t, language } = useLanguage()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const languages = [...new Set([language, ...pledge.legislature.languages, 'en'])]
  const [chosen, setChosen] = useState(languages[0] ?? 'en')
  const [text, setText] = useState('')
  const act = useAct()
  const send = async (): Promise<void> => {
    const purpose = `line:${pledge.id}`
    const sent = await act.run(
      async () => {
        const commandId = commandFor(localStorage, purpose)
        const texts = [{ language: chosen, text }]
        const input = { id: pledge.id, expectedVersion: pledge.version, commandId, texts }
        return (await request(WriteOfficeLineDocument, { input })).writeOfficeLine
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (sent === null) return
    setText('')
    announce(t('line.sent'))
    reload()
  }
  return (
    <>
      <p>{t('line.what')}</p>
      <ErrorSummary problems={act.problems} />
      <AreaField
        name="line"
        label={t('line.text')}
        hint={t('line.hint', { count: text.length })}
        problems={act.problems.map((one) => ({ ...one, field: 'line' }))}
        rows={3}
        lang={chosen}
        value={text}
        onValue={(typed) => setText(typed.slice(0, AT_MOST))}
      />
      <SelectField
        name="line-language"
        label={t('line.language')}
        value={chosen}
        onValue={setChosen}
        options={languages.map((tag) => [tag, names.of(tag) ?? tag] as const)}
      />
      <Button disabled={text.trim() === ''} busy={act.busy} onClick={() => void send()}>
        {t('line.send')}
      </Button>
    </>
  )
}

function TakeBack({ pledge, reload }: Given): ReactNode {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const take = async (): Promise<void> => {
    const purpose = `line-back:${pledge.id}`
    const done = await act.run(
      async () => {
        const input = { id: pledge.id, expectedVersion: pledge.version, commandId: commandFor(localStorage, purpose) }
        return (await request(WithdrawOfficeLineDocument, { input })).withdrawOfficeLine
      },
      () => commandAnswered(localStorage, purpose),
    )
    setAsking(false)
    if (done !== null) announce(t('line.withdrawn'))
    reload()
  }
  return (
    <>
      <ErrorSummary problems={act.problems} />
      <Button className="quiet" onClick={() => setAsking(true)}>
        {t('line.withdraw')}
      </Button>
      {asking ? (
        <Confirm
          title={t('line.withdraw')}
          verb={t('line.withdraw')}
          busy={act.busy}
          onConfirm={() => void take()}
          onClose={() => setAsking(false)}
        >
          <p>{t('line.withdrawWhat')}</p>
        </Confirm>
      ) : null}
    </>
  )
}
