import type { ReactNode } from 'react'
import type { SetFieldsFragment } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PLAIN } from '../frame/plain.ts'

type Undertaking = SetFieldsFragment['undertakings'][number]

/** The list: what, what counts, by when. A principle is no task and stands apart. */
export function Undertakings(props: { set: SetFieldsFragment; deadline: string | null; level: 2 | 3 }): ReactNode {
  const { t } = useLanguage()
  const Heading = `h${props.level}` as const
  const tasks = props.set.undertakings.filter(({ counts }) => counts !== 'PRINCIPLE')
  const principles = props.set.undertakings.filter(({ counts }) => counts === 'PRINCIPLE')
  const always = tasks.filter(({ counts }) => counts !== 'WHEN_POSSIBLE')
  const possible = tasks.filter(({ counts }) => counts === 'WHEN_POSSIBLE')
  return (
    <>
      <List items={always} deadline={props.deadline} />
      {principles.map(({ key, text }) => (
        <p key={key} className="notice">
          <span>
            <b>{t('intend.principle')}</b> {text}
          </span>
        </p>
      ))}
      {possible.length === 0 ? null : (
        <>
          <Heading>{t('intend.possible')}</Heading>
          <p className="soft">{t('intend.possible.why')}</p>
          <List items={possible} deadline={null} />
        </>
      )}
      <Heading>{t('intend.statement')}</Heading>
      <p>{props.set.statementDefinition}</p>
    </>
  )
}

function List(props: { items: readonly Undertaking[]; deadline: string | null }): ReactNode {
  return (
    <ol className="undertakings" {...PLAIN}>
      {props.items.map((item) => (
        <li key={item.key}>
          <b>{item.text}</b>
          <Counts item={item} deadline={props.deadline} />
        </li>
      ))}
    </ol>
  )
}

/** One line: what counts, and until when. */
function Counts(props: { item: Undertaking; deadline: string | null }): ReactNode {
  const { t, date } = useLanguage()
  const { kind, counts } = props.item
  return (
    <span className="counts">
      {t(`counts.${kind}`)}
      {counts === 'MONTHLY' ? <em> {t('intend.monthly')}</em> : null}
      {counts === 'ONCE_BY_DEADLINE' ? (
        <em> {props.deadline === null ? t('intend.once') : t('intend.onceBy', { date: date(props.deadline) })}</em>
      ) : null}
    </span>
  )
}
