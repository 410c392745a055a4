import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Problem } from '../api/failure.ts'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { noteErrand, readErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { Combobox } from '../form/Combobox.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { SelectField } from '../form/Field.tsx'
import { useOptions } from '../form/use-options.ts'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import {
  LegislaturesDocument,
  LetterMemberDocument,
  type MemberOptionFragment,
  MembersDocument,
} from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { go } from '../route/route.ts'
import { useSession } from '../session/SessionProvider.tsx'
import { ByHand } from './ByHand.tsx'
import { detailOf, statusOf } from './member-option.ts'
import { Steps } from './Steps.tsx'
import { useRegisterOffice } from './use-register-office.ts'

/** House and member. Three letters of the name, in any spelling, are enough. */
export function MemberStep(): ReactNode {
  const { t, language } = useLanguage()
  const { viewer } = useSession()
  const [errand, setErrand] = useState(readErrand)
  const [text, setText] = useState(errand.memberName ?? '')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const register = useRegisterOffice()
  const houses = useAnswer(LegislaturesDocument, { language })
  const house = houses.data?.legislatures.find(({ code }) => code === errand.legislature)

  const note = useCallback((change: Parameters<typeof noteErrand>[0]) => setErrand(noteErrand(change)), [])
  useMemberOfLetter((member) => {
    note({ memberName: member.name, ...(member.legislature === null ? {} : { legislature: member.legislature.code }) })
    setText(member.name)
  })

  const legislature = errand.legislature ?? ''
  const find = useCallback(
    async (name: string, signal: AbortSignal) =>
      (await request(MembersDocument, { legislature, name, language }, signal)).members,
    [legislature, language],
  )
  const chosen = Boolean(errand.member) && errand.memberName === text
  const search = useOptions(chosen || legislature === '' ? '' : text, 2, find)

  const all = useMemo(() => [...problems, ...register.problems], [problems, register.problems])
  const goOn = (): void => {
    const missing: Problem[] = []
    if (house === undefined)
      missing.push({ code: 'input.missing', field: 'legislature', text: t('member.house.missing') })
    else if (!chosen) missing.push({ code: 'input.missing', field: 'member', text: t('member.name.missing') })
    setProblems(missing)
    if (missing.length > 0 || errand.member === undefined) return
    if (viewer) void register.run(errand.member)
    else go('/register/mailbox')
  }
  if (houses.data === undefined) {
    return houses.trouble === undefined ? (
      <Waiting shape="page" />
    ) : (
      <Page title={t('member.title')} tab={t('register.tab')}>
        <Missing trouble={houses.trouble} reload={houses.reload} />
      </Page>
    )
  }
  return (
    <Page title={t('member.title')} tab={t('register.tab')} above={<Steps now="member" returning={false} />}>
      <ErrorSummary problems={all} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <SelectField
          name="legislature"
          label={t('member.house')}
          value={legislature}
          problems={problems}
          options={[
            ['', t('member.house.choose')] as const,
            ...houses.data.legislatures.map(({ code, name }) => [code, name] as const),
          ]}
          onValue={(code) => {
            setErrand(noteErrand({ legislature: code, member: '', memberName: '' }))
            setText('')
          }}
        />
        {house !== undefined && !house.canRegister ? (
          <ByHand reason={t('failure.office.legislatureIncomplete')} member={text} mailbox="" />
        ) : (
          <Combobox
            name="member"
            label={t('member.name')}
            hint={t('member.name.hint')}
            text={text}
            disabled={house === undefined}
            options={search.options.map((member) => ({ id: member.id, label: member.name, detail: detailOf(member) }))}
            status={chosen ? t('member.chosen') : statusOf(t, search)}
            problems={problems}
            onText={(typed) => {
              setText(typed)
              if (typed !== errand.memberName) note({ member: '', memberName: '' })
            }}
            onChoose={(id) => {
              const name = search.options.find((member) => member.id === id)?.name ?? ''
              setText(name)
              setProblems([])
              note({ member: id, memberName: name })
            }}
          />
        )}
        <div className="row">
          <Button type="submit" className="primary" busy={register.busy}>
            {t('form.next')}
          </Button>
        </div>
      </form>
      {viewer ? null : (
        <p>
          {t('member.returning')} <Link to="/sign-in">{t('signIn.verb')}</Link>
        </p>
      )}
    </Page>
  )
}

/** The letter named the member by id only: their name is fetched once. */
function useMemberOfLetter(found: (member: MemberOptionFragment) => void): void {
  const { language } = useLanguage()
  useEffect(() => {
    const { member, memberName } = readErrand()
    if (!member || memberName) return
    const fetchMember = async (): Promise<void> => {
      const { node } = await request(LetterMemberDocument, { id: member, language })
      if (node?.is === 'Parliamentarian') found(node)
    }
    // Without an answer the name is typed, as by everybody who comes without a letter.
    fetchMember().catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page opens
  }, [])
}
