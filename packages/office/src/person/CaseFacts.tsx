import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Prisoner } from './PrisonerPage.tsx'
import { PLAIN } from '../frame/plain.ts'

/** Facts with their sources. An accusation never stands bare: who accuses, and what the recognising body says of it. */
export function CaseFacts({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t, date } = useLanguage()
  const { facility, charges, recognitions, history, sources } = prisoner
  return (
    <>
      <h2>{t('case.title')}</h2>
      <dl>
        {prisoner.detainedSince === null ? null : <Fact name={t('case.detained')}>{date(prisoner.detainedSince)}</Fact>}
        {facility === null ? null : <Fact name={t('case.place')}>{placeText([facility.name, facility.region])}</Fact>}
        {prisoner.sentenceMonths === null ? null : (
          <Fact name={t('case.sentence')}>{sentenceText(t, prisoner.sentenceMonths)}</Fact>
        )}
        <CaseList charges={charges ?? []} recognitions={recognitions ?? []} />
      </dl>
      {history === null || history.length === 0 ? null : (
        <>
          <h2>{t('case.history')}</h2>
          <ol className="history" {...PLAIN}>
            {history.map((event) => (
              <li key={event.type + event.dates.map((given) => given.date).join()}>
                <b>{t(`event.${event.type}`)}</b>
                <EventPlace name={event.facility?.name} place={event.place} />
                <EventDates dates={event.dates} />
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>{t('case.sources')}</h2>
      <ul>
        {sources.map(({ url, title }) => (
          <li key={(url ?? '') + title}>
            {url === null ? (
              (title ?? t('case.knownToCampaign'))
            ) : (
              <a href={url} rel="noreferrer noopener">
                {title ?? new URL(url).host}
              </a>
            )}
          </li>
        ))}
      </ul>
      {prisoner.lastConfirmed === null ? null : (
        <p>
          <small>{t('case.confirmed', { date: date(prisoner.lastConfirmed) })}</small>
        </p>
      )}
    </>
  )
}

type Lists = Pick<Prisoner, 'charges' | 'recognitions'>

/** Accusations, each with who accuses and what the recognising body says of it; and who recognises the person as what. */
export function CaseList(props: { [Key in keyof Lists]: NonNullable<Lists[Key]> }): ReactNode {
  const { t, date } = useLanguage()
  return (
    <>
      {props.charges.map(({ article, accusation, by, assessment }) => (
        <Fact key={article} name={t('case.accusation', { by })}>
          {accusation} ({article})
          {assessment === null ? null : (
            <>
              <br />
              <b>{t('case.assessment')}</b> {assessment}
            </>
          )}
        </Fact>
      ))}
      {props.recognitions.map(({ body, category, ...recognition }) => (
        <Fact key={body} name={t('case.recognised')}>
          {body}: {category}
          {recognition.date === null ? null : `, ${date(recognition.date)}`}
        </Fact>
      ))}
    </>
  )
}

function EventPlace(props: { name: string | undefined; place: string | null }): ReactNode {
  const text = placeText([props.name, props.place])
  return text === '' ? null : `, ${text}`
}

/** Where sources disagree, both dates stand there, each with who says so. */
function EventDates({ dates }: { dates: { date: string; source: { title: string | null } }[] }): ReactNode {
  const { date } = useLanguage()
  const disagree = dates.length > 1
  return (
    <small>
      {dates
        .map((given) => date(given.date) + (disagree && given.source.title !== null ? ` (${given.source.title})` : ''))
        .join(' / ')}
    </small>
  )
}

function Fact(props: { name: string; children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

export function sentenceText(t: ReturnType<typeof useLanguage>['t'], months: number): string {
  const years = Math.floor(months / 12)
  const parts = [
    years > 0 ? t('case.years', { count: years }) : '',
    months % 12 > 0 ? t('case.months', { count: months % 12 }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** From narrow to wide, without saying twice what the name of a colony says already. */
function placeText(parts: readonly (string | null | undefined)[]): string {
  return parts.reduce<string>((said, part) => (part && !said.includes(part) ? `${said}, ${part}` : said), '').slice(2)
}
