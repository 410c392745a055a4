import type { ReactNode } from 'react'
import { PLAIN } from '../frame/plain.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { CaseList, sentenceText } from '../person/CaseFacts.tsx'
import type { DossierPledge } from './DossierPage.tsx'

type Prisoner = DossierPledge['prisoner']

/** As many as two printed pages hold; the page of the person has all. */
const MOST = { news: 3, charges: 2, recognitions: 3, sources: 6 }

/** The last things that are known, newest first; where sources disagree, each date with who says so. */
export function LatestNews({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t, date } = useLanguage()
  const events = (prisoner.history ?? []).toReversed().slice(0, MOST.news)
  if (events.length === 0) return null
  return (
    <>
      <h2>{t('dossier.news')}</h2>
      <ol className="history" {...PLAIN}>
        {events.map((event) => (
          <li key={event.type + event.dates.map((given) => given.date).join()}>
            <b>
              {event.dates
                .map(
                  (given) =>
                    date(given.date) + (event.dates.length > 1 && given.source.title ? ` (${given.source.title})` : ''),
                )
                .join(' / ')}
            </b>
            : {[t(`event.${event.type}`), event.facility?.name ?? event.place].filter(Boolean).join(', ')}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What can be quoted. An accusation never stands bare. */
export function Facts({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t, date } = useLanguage()
  return (
    <>
      <h2>{t('dossier.facts')}</h2>
      <dl>
        {prisoner.detainedSince === null ? null : (
          <>
            <dt>{t('case.detained')}</dt>
            <dd>{date(prisoner.detainedSince)}</dd>
          </>
        )}
        {prisoner.sentenceMonths === null ? null : (
          <>
            <dt>{t('case.sentence')}</dt>
            <dd>{sentenceText(t, prisoner.sentenceMonths)}</dd>
          </>
        )}
        <CaseList
          charges={(prisoner.charges ?? []).slice(0, MOST.charges)}
          recognitions={(prisoner.recognitions ?? []).slice(0, MOST.recognitions)}
        />
      </dl>
    </>
  )
}

/** How the name is said, for whoever reads it out; nothing where nobody has written it down for this language. */
export function Pronunciation({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t } = useLanguage()
  return prisoner.pronunciation === null ? null : <p>{t('dossier.say', { name: prisoner.pronunciation })}</p>
}

/** As an envelope has it, and when somebody last made sure of it. */
export function Address({
  address,
  checkedOn,
  source,
}: NonNullable<NonNullable<Prisoner['facility']>['postalAddress']>): ReactNode {
  const { t, date } = useLanguage()
  return (
    <div className="postal">
      <address translate="no">{address}</address>
      <p>
        <b>{t('dossier.checked', { date: date(checkedOn) })}</b> {[source.title, source.url].filter(Boolean).join(', ')}
        . {t('dossier.checkAgain')}
      </p>
    </div>
  )
}

export function Sources({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t } = useLanguage()
  const more = prisoner.sources.length - MOST.sources
  return (
    <>
      <h2>{t('case.sources')}</h2>
      <ul className="sources">
        {prisoner.sources.slice(0, MOST.sources).map(({ url, title }) => (
          <li key={(url ?? '') + title}>
            {title ?? (url === null ? t('case.knownToCampaign') : null)}{' '}
            {url === null ? null : (
              <a href={url} rel="noreferrer noopener" target="_blank">
                {url}
                <span className="unseen"> ({t('form.newTab')})</span>
              </a>
            )}
          </li>
        ))}
        {more > 0 ? <li>{t('dossier.moreSources', { count: more })}</li> : null}
      </ul>
    </>
  )
}
