import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Button } from '../form/Button.tsx'
import { useAct } from '../form/use-act.ts'
import { PLAIN } from '../frame/plain.ts'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { ChooseDocument, type ChooseQuery, type ChosenFieldsFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { isHeld } from '../person/is-held.ts'
import { PatronLine, Person } from '../person/Person.tsx'

type Slice = ChooseQuery['prisoners']

/**
 * Who can be chosen, longest without a patron first, a page at a time. `hasPatron`: null for everybody. `without`: the
 * one that stands above already.
 */
export function PeopleList(props: { hasPatron: boolean | null; without?: string | undefined; level?: 2 }): ReactNode {
  const { t, language } = useLanguage()
  const filter = props.hasPatron === null ? {} : { hasPatron: props.hasPatron }
  const { data, trouble, reload } = useAnswer(ChooseDocument, { language, after: null, filter })
  const [more, setMore] = useState<{ first: Slice | undefined; slices: readonly Slice[] }>({
    first: undefined,
    slices: [],
  })
  const act = useAct()
  if (data === undefined) return trouble ? <Missing {...{ trouble, reload }} /> : <Waiting shape="list" />

  // What was loaded behind a first page that has changed meanwhile (language, filter) belongs to another list.
  const slices = [data.prisoners, ...(more.first === data.prisoners ? more.slices : [])]
  const people = slices
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .filter((prisoner) => isHeld(prisoner) && prisoner.slug !== props.without)
  const end = slices.at(-1)?.pageInfo
  const loadMore = async (): Promise<void> => {
    const next = await act.run(async () => {
      const answer = await request(ChooseDocument, { language, after: end?.endCursor ?? null, filter })
      return { is: 'Slice', ...answer.prisoners }
    })
    if (next !== null) setMore({ first: data.prisoners, slices: [...slices.slice(1), next] })
  }
  if (people.length === 0) return <p className="empty">{t('start.waiting.none')}</p>
  return (
    <>
      <People people={people} level={props.level ?? 3} />
      {end?.hasNextPage === true ? (
        <div className="row">
          <Button busy={act.busy} onClick={() => void loadMore()}>
            {t('start.waiting.more')}
          </Button>
        </div>
      ) : null}
      {act.problems.map(({ text }) => (
        <p key={text} className="error" role="alert">
          {text}
        </p>
      ))}
    </>
  )
}

/** `level`: of the headings, one below what the list stands under. */
export function People({ people, level }: { people: readonly ChosenFieldsFragment[]; level: 2 | 3 }): ReactNode {
  const { t } = useLanguage()
  return (
    <ul className="people" {...PLAIN}>
      {people.map((prisoner) => (
        <li key={prisoner.id}>
          <Person prisoner={prisoner} level={level}>
            <p className="soft">
              {t(`status.${prisoner.status}`)}
              {prisoner.facility === null ? '' : `, ${prisoner.facility.region ?? prisoner.facility.name}`}
            </p>
            <p className="soft">
              <PatronLine {...prisoner} />
            </p>
          </Person>
        </li>
      ))}
    </ul>
  )
}
