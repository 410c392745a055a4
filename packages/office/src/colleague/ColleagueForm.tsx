import { type ReactNode, useCallback, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { request } from '../api/request.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Combobox } from '../form/Combobox.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { AreaField, SelectField, TextField } from '../form/Field.tsx'
import { Restored } from '../form/Restored.tsx'
import { useAct } from '../form/use-act.ts'
import { useFormDraft } from '../form/use-form-draft.ts'
import { useOptions } from '../form/use-options.ts'
import { announce } from '../frame/Status.tsx'
import { InviteColleagueDocument, MembersDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'

type Props = {
  pledge: FullPledge
  office: string
  campaign: string
  houses: readonly { code: string; name: string }[]
  onDone: () => void
}

/** In which a campaign writes. */
const LANGUAGES = ['en', 'uk', 'de']
const EMPTY = { legislature: '', member: '', memberName: '', text: '', mailbox: '', note: '', language: '' }

/** Whom, in which language, with which words. What is sent is said before it is. */
export function ColleagueForm({ pledge, office, campaign, houses, onDone }: Props): ReactNode {
  const { t, language } = useLanguage()
  const first = { ...EMPTY, legislature: houses.length === 1 ? (houses[0]?.code ?? '') : '' }
  const { typed, change, restored, kept, again, sent } = useFormDraft(`colleague:${pledge.id}`, first)
  const act = useAct()
  const [thanked, setThanked] = useState<string | null>(null)
  const { legislature } = typed
  const chosen = typed.member !== '' && typed.memberName === typed.text
  const find = useCallback(
    async (name: string, signal: AbortSignal) =>
      (await request(MembersDocument, { legislature, name, language }, signal)).members,
    [legislature, language],
  )
  const search = useOptions(chosen || legislature === '' ? '' : typed.text, 2, find)
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })

  const ask = async (): Promise<void> => {
    const missing: Problem[] = []
    if (legislature === '')
      missing.push({ code: 'input.missing', field: 'legislature', text: t('member.house.missing') })
    else if (!chosen) missing.push({ code: 'input.missing', field: 'parliamentarian', text: t('member.name.missing') })
    act.setProblems(missing)
    if (missing.length > 0 || act.busy) return
    const purpose = `colleague:${office}:${typed.member}`
    const asked = await act.run(
      async () => {
        const input = {
          commandId: commandFor(localStorage, purpose),
          office,
          campaign,
          parliamentarian: typed.member,
          mailbox: typed.mailbox,
          note: typed.note,
          language: typed.language === '' ? null : typed.language,
        }
        return (await request(InviteColleagueDocument, { input, language })).inviteColleague
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (asked === null) return
    sent()
    again()
    setThanked(asked.parliamentarian.name)
    announce(t('colleague.done', { name: asked.parliamentarian.name }))
    onDone()
  }

  return (
    <>
      {thanked === null ? null : (
        <p className="notice kept">
          <span>{t('colleague.done', { name: thanked })}</span>
        </p>
      )}
      <Restored restored={restored} kept={kept} again={again} />
      <ErrorSummary problems={act.problems} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <SelectField
          name="legislature"
          label={t('member.house')}
          value={legislature}
          problems={act.problems}
          options={[['', t('member.house.choose')], ...houses.map(({ code, name }) => [code, name] as const)]}
          onValue={(code) => change({ legislature: code, member: '', memberName: '', text: '' })}
        />
        <Combobox
          name="parliamentarian"
          label={t('colleague.name')}
          hint={t('member.name.hint')}
          text={typed.text}
          disabled={legislature === ''}
          options={search.options.map(({ id, name, group, area }) => ({
            id,
            label: name,
            detail: [group?.name, area].filter(Boolean).join(' · '),
          }))}
          status={
            chosen
              ? t('member.chosen')
              : search.state === 'done' && search.options.length === 0
                ? t('member.none')
                : t('member.type')
          }
          problems={act.problems}
          onText={(text) => change({ text, ...(text === typed.memberName ? {} : { member: '', memberName: '' }) })}
          onChoose={(id) => {
            const name = search.options.find((member) => member.id === id)?.name ?? ''
            change({ member: id, memberName: name, text: name })
          }}
        />
        <SelectField
          name="language"
          label={t('colleague.language')}
          value={typed.language}
          options={[
            ['', t('colleague.language.house')],
            ...LANGUAGES.map((tag) => [tag, languageNames.of(tag) ?? tag] as const),
          ]}
          onValue={(tag) => change({ language: tag })}
        />
        <AreaField
          name="note"
          label={t('colleague.note')}
          hint={t('colleague.note.hint')}
          rows={4}
          value={typed.note}
          onValue={(note) => change({ note })}
          problems={act.problems}
        />
        <details open={typed.mailbox !== '' || act.problems.some(({ field }) => field === 'mailbox')}>
          <summary>{t('colleague.mailbox.other')}</summary>
          <TextField
            name="mailbox"
            type="email"
            label={t('colleague.mailbox')}
            hint={t('colleague.mailbox.hint')}
            autoComplete="off"
            value={typed.mailbox}
            onValue={(mailbox) => change({ mailbox })}
            problems={act.problems}
          />
        </details>
        <p className="notice">
          <span>{t('colleague.what')}</span>
        </p>
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t('colleague.send')}
          </Button>
        </div>
      </form>
    </>
  )
}
