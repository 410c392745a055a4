import { type ReactNode } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { Button } from '../form/Button.tsx'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { PrisonerPageDocument, type PrisonerPageQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { openPledge, useSession } from '../session/SessionProvider.tsx'
import { PeopleList } from '../choose/PeopleList.tsx'
import { useBegin } from './use-begin.ts'
import { CaseFacts } from './CaseFacts.tsx'
import { isHeld } from './is-held.ts'
import { PatronActs } from './PatronActs.tsx'
import { Credit, DayLine, Invented, Original, PatronLine, Portrait } from './Person.tsx'

export type Prisoner = NonNullable<PrisonerPageQuery['prisoner']>

export function PrisonerPage({ slug }: { slug: string }): ReactNode {
  const { t, language } = useLanguage()
  const { data, trouble, reload } = useAnswer(PrisonerPageDocument, { slug, language })
  if (data === undefined) {
    if (trouble === undefined) return <Waiting shape="page" />
    return (
      <Page title={t('person.tab')} tab={t('person.tab')}>
        <Missing {...{ trouble, reload }} />
      </Page>
    )
  }
  if (data.prisoner === null) return <Unavailable />
  const { prisoner } = data
  return (
    <Page
      title={prisoner.name}
      tab={t('person.tab')}
      above={
        <p className="back">
          <Link to="/">{t('person.back')}</Link>
        </p>
      }
    >
      <div className="person headline">
        <Portrait prisoner={prisoner} />
        <div>
          <Original prisoner={prisoner} />
          <p>
            {t(`status.${prisoner.status}`)}
            {prisoner.statusSince === null ? null : <Since date={prisoner.statusSince} />}
          </p>
          <DayLine days={prisoner.daysInDetention} />
          <Invented {...prisoner} />
          <Credit prisoner={prisoner} />
          <p>
            <PatronLine {...prisoner} />
          </p>
        </div>
      </div>
      <Offer prisoner={prisoner} />
      {prisoner.summary === null ? null : <p className="story">{prisoner.summary}</p>}
      <details>
        <summary>{t('start.patron')}</summary>
        <PatronActs />
      </details>
      <CaseFacts prisoner={prisoner} />
    </Page>
  )
}

function Since({ date }: { date: string }): ReactNode {
  const language = useLanguage()
  return <>, {language.t('person.since', { date: language.since(date) })}</>
}

/** The one act of this page; or where the office already stands with it. */
function Offer({ prisoner }: { prisoner: Prisoner }): ReactNode {
  const { t } = useLanguage()
  const { viewer } = useSession()
  const begin = useBegin(prisoner.slug)
  const pledge = openPledge(viewer, prisoner.slug)
  if (pledge !== undefined) {
    return (
      <div className="notice kept">
        <p>{t('person.pledged', { state: t(`pledge.${pledge.state}`) })}</p>
        <p>
          <Link to={`/pledge/${pledge.id}`}>{t('pledge.open')}</Link>
        </p>
      </div>
    )
  }
  if (!isHeld(prisoner)) return null
  return (
    <div className="row">
      <Button className="primary" onClick={begin}>
        {t('person.offer')}
      </Button>
      <p className="soft">{t('person.offer.next')}</p>
    </div>
  )
}

/** Withdrawn, hidden, or never there: the same words for all, so that the absence says nothing. */
export function Unavailable(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('person.gone')} tab={t('person.tab')}>
      <p className="lead">{t('person.gone.why')}</p>
      <h2>{t('start.waiting')}</h2>
      <PeopleList hasPatron={false} />
    </Page>
  )
}
