import { type ReactNode, useCallback, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { commandAnswered, commandFor } from '../draft/command.store.ts'
import { Button } from '../form/Button.tsx'
import { Combobox } from '../form/Combobox.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { SelectField } from '../form/Field.tsx'
import { useAct } from '../form/use-act.ts'
import { useOptions } from '../form/use-options.ts'
import { Page } from '../frame/Page.tsx'
import { announce } from '../frame/Status.tsx'
import { LegislaturesDocument, MembersDocument, ProposeHandOverDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { detailOf, statusOf } from '../register/member-option.ts'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'
import type { FullPledge } from './use-pledge.ts'
import { WithPledge } from './WithPledge.tsx'

export function HandOverPage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('handOver.title')}>
      {(pledge) => <HandOverForm pledge={pledge} />}
    </WithPledge>
  )
}

/** Who takes over: a house, and a member of it by name. Their office is asked; nothing ends before they have declared it. */
function HandOverForm({ pledge }: { pledge: FullPledge }): ReactNode {
  const { t, language } = useLanguage()
  const { reload } = useSession()
  const [house, setHouse] = useState(pledge.legislature.code)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null)
  const [missing, setMissing] = useState<readonly Problem[]>([])
  const act = useAct()
  const houses = useAnswer(LegislaturesDocument, { language })
  const find = useCallback(
    async (name: string, signal: AbortSignal) =>
      (await request(MembersDocument, { legislature: house, name, language }, signal)).members,
    [house, language],
  )
  const search = useOptions(chosen?.name === text ? '' : text, 2, find)
  const propose = async (): Promise<void> => {
    const isChosen = chosen !== null && chosen.name === text
    setMissing(isChosen ? [] : [{ code: 'input.missing', field: 'successor', text: t('handOver.missing') }])
    if (!isChosen) return
    const purpose = `hand-over:${pledge.id}:${chosen.id}:${pledge.version}`
    const given = { id: pledge.id, expectedVersion: pledge.version, successor: chosen.id }
    const done = await act.run(
      async () => {
        const input = { ...given, commandId: commandFor(localStorage, purpose) }
        return (await request(ProposeHandOverDocument, { input })).proposeHandOver
      },
      () => commandAnswered(localStorage, purpose),
    )
    if (done === null) return
    await reload()
    announce(t('handOver.sent', { member: chosen.name }))
    go(`/pledge/${pledge.id}`)
  }
  const problems = [...missing, ...act.problems]
  return (
    <Page
      title={t('handOver.title')}
      tab={t('handOver.title')}
      above={
        <p className="back">
          <Link to={`/pledge/${pledge.id}`}>{pledge.prisoner.name}</Link>
        </p>
      }
    >
      <p>{t('handOver.what')}</p>
      <ErrorSummary problems={problems} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
        }}
      >
        <SelectField
          name="legislature"
          label={t('member.house')}
          value={house}
          problems={problems}
          options={(houses.data?.legislatures ?? []).map(({ code, name }) => [code, name] as const)}
          onValue={(code) => {
            setHouse(code)
            setText('')
            setChosen(null)
          }}
        />
        <Combobox
          name="successor"
          label={t('handOver.member')}
          hint={t('member.name.hint')}
          text={text}
          options={search.options.map((member) => ({ id: member.id, label: member.name, detail: detailOf(member) }))}
          status={chosen?.name === text ? t('member.chosen') : statusOf(t, search)}
          problems={problems}
          onText={setText}
          onChoose={(id) => {
            const name = search.options.find((member) => member.id === id)?.name ?? ''
            setText(name)
            setChosen({ id, name })
            setMissing([])
          }}
        />
        <div className="row">
          <Button type="submit" className="primary" busy={act.busy}>
            {t('handOver.send')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
