import type { ReactNode } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { Button } from '../form/Button.tsx'
import { Page } from '../frame/Page.tsx'
import { PLAIN } from '../frame/plain.ts'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { DossierDocument, type DossierQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Credit, DayLine, Invented, Original, Portrait } from '../person/Person.tsx'
import { Link } from '../route/Link.tsx'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { Address, Facts, LatestNews, Pronunciation, Sources } from './Facts.tsx'
import { LETTER_RULES } from './letter-rule.ts'
import './dossier.css'

export type DossierPledge = NonNullable<DossierQuery['pledge']>
type Prisoner = DossierPledge['prisoner']

/** Two pages to print, for whoever speaks about a prisoner: public facts only. */
export function DossierPage({ id }: { id: string }): ReactNode {
  const { t, language } = useLanguage()
  const { data, trouble, reload } = useAnswer(DossierDocument, { id, language })
  if (data === undefined && trouble === undefined) return <Waiting shape="page" />
  if (data?.pledge) return <Dossier pledge={data.pledge} />
  const signedOut = trouble?.trouble === 'signedOut'
  return (
    <Page title={t('pledge.notFound')} tab={t('dossier.tab')}>
      {signedOut ? <SignInAgain /> : null}
      {!signedOut && trouble ? <Missing {...{ trouble, reload }} /> : null}
      {data ? (
        <p>
          {t('pledge.notFound.why')} <Link to="/pledges">{t('pledges.title')}</Link>
        </p>
      ) : null}
    </Page>
  )
}

function Dossier({ pledge }: { pledge: DossierPledge }): ReactNode {
  const { t, date, since } = useLanguage()
  const { prisoner } = pledge
  return (
    <div className="dossier">
      <Page
        title={prisoner.name}
        tab={t('dossier.tab')}
        above={
          <div className="row not-printed">
            <Button className="primary" onClick={() => print()}>
              {t('dossier.print')}
            </Button>
            <Link className="button quiet" to={`/pledge/${pledge.id}`}>
              {t('form.back')}
            </Link>
          </div>
        }
      >
        <div className="person headline">
          <Portrait prisoner={prisoner} />
          <div>
            <Original prisoner={prisoner} />
            <Pronunciation prisoner={prisoner} />
            <p>
              {t(`status.${prisoner.status}`)}
              {prisoner.statusSince === null ? null : `, ${t('person.since', { date: since(prisoner.statusSince) })}`}
              {prisoner.facility === null
                ? null
                : `. ${[prisoner.facility.name, prisoner.facility.region].filter(Boolean).join(', ')}`}
            </p>
            <DayLine days={prisoner.daysInDetention} />
            <Invented {...prisoner} />
            <Credit prisoner={prisoner} />
          </div>
        </div>
        {prisoner.summary === null ? null : <p className="story">{prisoner.summary}</p>}
        <LatestNews prisoner={prisoner} />
        <Facts prisoner={prisoner} />
        <section className="second">
          <Asks pledge={pledge} />
          <Letters facility={prisoner.facility} />
          <Sources prisoner={prisoner} />
          <p className="soft">
            {t('dossier.for', { member: pledge.parliamentarian.name, house: pledge.legislature.name })}{' '}
            {t('dossier.asOf', { date: date(pledge.legislature.today) })} {t('dossier.publicOnly')}
          </p>
          {prisoner.lastConfirmed === null ? null : (
            <p className="soft">{t('case.confirmed', { date: date(prisoner.lastConfirmed) })}</p>
          )}
        </section>
      </Page>
    </div>
  )
}

/** As many as the page holds. */
const AUTHORITIES_AT_MOST = 6

const ASKS = new Set([
  'AUTHORITY_APPEAL',
  'APPEAL_TO_DETAINING_STATE',
  'EXCHANGE_LIST_REQUEST',
  'SANCTIONS_CALL',
  'LEGISLATION',
])

/** Whom the members of this house can ask for what; and what the office has taken on of it. */
function Asks({ pledge }: { pledge: DossierPledge }): ReactNode {
  const { t } = useLanguage()
  const { authorities } = pledge.legislature
  const intended = pledge.undertakingSet.undertakings.filter(({ kind }) => ASKS.has(kind))
  return (
    <>
      <h2>{t('dossier.ask')}</h2>
      {authorities.length === 0 ? null : (
        <dl>
          {authorities.slice(0, AUTHORITIES_AT_MOST).map(({ name, can }) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{can}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{t('dossier.ask.say', { name: pledge.prisoner.name })}</p>
      {intended.length === 0 ? null : (
        <>
          <p>{t('dossier.ask.intended')}</p>
          <ul>
            {intended.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Letters({ facility }: { facility: Prisoner['facility'] }): ReactNode {
  const { t, language } = useLanguage()
  return (
    <>
      <h2>{t('dossier.letters')}</h2>
      {facility?.postalAddress ? <Address {...facility.postalAddress} /> : <p>{t('dossier.letters.address')}</p>}
      <ol className="letter-rules" {...PLAIN}>
        {LETTER_RULES[language].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </>
  )
}
