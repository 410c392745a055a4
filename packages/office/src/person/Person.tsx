import { initialsOf, portrait } from '@patronat/design/portrait.ts'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { Drawing } from './Drawing.tsx'
import { originalName } from './original-name.ts'

export type Named = {
  id: string
  slug: string
  name: string
  names: { language: string; text: string; kind: string }[]
  photo: { url: string; width: number; height: number; credit: string; alternativeText: string } | null
}
type Days = { days: number; atLeast: boolean } | null

/** Portrait, name, the original beneath, one line about how long. */
export function Person(props: {
  prisoner: Named & { daysInDetention: Days; isDemo: boolean }
  level: 2 | 3
  children?: ReactNode
}): ReactNode {
  const { prisoner } = props
  const Heading = `h${props.level}` as const
  return (
    <article className="person">
      <Portrait prisoner={prisoner} />
      <div>
        <Heading>
          <Link to={`/prisoner/${prisoner.slug}`}>{prisoner.name}</Link>
        </Heading>
        <Original prisoner={prisoner} />
        <DayLine days={prisoner.daysInDetention} />
        {props.children}
        <Invented {...prisoner} />
        <Credit prisoner={prisoner} />
      </div>
    </article>
  )
}

/** The photo where one is public, else a drawing; what went a moment ago leaves the drawing. */
export function Portrait({ prisoner }: { prisoner: Named }): ReactNode {
  const { photo } = prisoner
  const [isGone, setGone] = useState(false)
  if (photo === null || isGone) return <Drawing svg={portrait(prisoner.id, initialsOf(prisoner.name))} />
  return (
    <img
      className="portrait"
      src={photo.url}
      alt={photo.alternativeText}
      width={photo.width}
      height={photo.height}
      loading="lazy"
      onError={() => setGone(true)}
    />
  )
}

/** Whose picture it is: it stands wherever the picture does. */
export function Credit({ prisoner }: { prisoner: Named }): ReactNode {
  const { t } = useLanguage()
  return prisoner.photo === null ? null : (
    <p className="soft credit">{t('person.credit', { credit: prisoner.photo.credit })}</p>
  )
}

export function Original({ prisoner }: { prisoner: Named }): ReactNode {
  const original = originalName(prisoner.names, prisoner.name)
  if (original === null) return null
  return (
    <p className="soft original" lang={original.language} translate="no">
      {original.text}
    </p>
  )
}

export function DayLine({ days }: { days: Days }): ReactNode {
  const { t } = useLanguage()
  if (days === null) return null
  return <p>{t(days.atLeast ? 'person.daysAtLeast' : 'person.days', { count: days.days })}</p>
}

/** How long nobody has been patron; or how many are. */
export function PatronLine(props: { patronCount: number; withoutPatronSince: string | null }): ReactNode {
  const { t, since } = useLanguage()
  if (props.patronCount > 0) return t('person.patrons', { count: props.patronCount })
  return props.withoutPatronSince === null
    ? t('person.noPatron')
    : t('person.noPatronSince', { date: since(props.withoutPatronSince) })
}

/** Nobody may take a person of the demo data for a real one. */
export function Invented({ isDemo }: { isDemo: boolean }): ReactNode {
  const { t } = useLanguage()
  return isDemo ? <p className="soft demo">{t('person.demo')}</p> : null
}
