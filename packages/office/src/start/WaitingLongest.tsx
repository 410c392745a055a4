import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Button } from '../form/Button.tsx'
import { useAct } from '../form/use-act.ts'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { WaitingDocument, type WaitingQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { isHeld } from '../person/is-held.ts'
import { Person } from '../person/Person.tsx'
import { PLAIN } from '../frame/plain.ts'

type Slice = WaitingQuery['prisoners']

/** Prisoners without a patron, longest first. `without`: the one that stands above already. */
export function WaitingLongest(props: { without?: string | undefined }): ReactNode {
  const { t, language } = useLanguage()
  const { data, trouble, reload } = useAnswer(WaitingDocument, { language, after: null })
  const [more, setMore] = useState<{ language: string; slices: readonly Slice[] }>({ language, slices: [] })
  const act = useAct()
  if (data === undefined) return trouble ? <Missing {...{ trouble, reload }} /> : <Waiting shape="list" />

  const slices = [data.prisoners, ...(more.language === language ? more.slices : [])]
  const people = slices
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .filter((prisoner) => isHeld(prisoner) && prisoner.slug !== props.without)
  const end = slices.at(-1)?.pageInfo
  const loadMore = async (): Promise<void> => {
    const next = await act.run(async () => {
      const answer = await request(WaitingDocument, { language, after: end?.endCursor ?? null })
      return { is: 'Slice', ...answer.prisoners }
    })
    if (next !== null) setMore({ language, slices: [...slices.slice(1), next] })
  }
  if (people.length === 0) return <p className="empty">{t('start.waiting.none')}</p>
  return (
    <>
      <ul className="people" {...PLAIN}>
        {people.map((prisoner) => (
          <li key={prisoner.id}>
            <Person prisoner={prisoner} level={3}>
              <p className="soft">
                {t(`status.${prisoner.status}`)}
                {prisoner.facility === null ? '' : `, ${prisoner.facility.region ?? prisoner.facility.name}`}
              </p>
            </Person>
          </li>
        ))}
      </ul>
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
