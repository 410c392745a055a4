import { type ReactNode, useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { readErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { Page } from '../frame/Page.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { ProposedDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PatronActs } from '../person/PatronActs.tsx'
import { Person } from '../person/Person.tsx'
import { useBegin } from '../person/use-begin.ts'
import { Link } from '../route/Link.tsx'
import { PeopleList } from '../choose/PeopleList.tsx'

/** What this is, in three sentences; the person of the letter; those who wait longest. */
export function Start(): ReactNode {
  const { t } = useLanguage()
  const [proposed] = useState(() => readErrand().prisoner || undefined)
  return (
    <Page title={t('start.title')} tab={t('start.tab')} narrow={false}>
      {proposed === undefined ? (
        <Welcome without={undefined} />
      ) : (
        <Proposal slug={proposed}>
          <Welcome without={proposed} />
        </Proposal>
      )}
    </Page>
  )
}

function Welcome(props: { without: string | undefined }): ReactNode {
  const { t } = useLanguage()
  return (
    <>
      <p className="lead">{t('start.what')}</p>
      <section aria-labelledby="patron">
        <h2 id="patron">{t('start.patron')}</h2>
        <PatronActs />
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t('start.waiting')}</h2>
        <PeopleList hasPatron={false} without={props.without} />
        <p>
          <Link to="/prisoners">{t('choose.all')}</Link>
        </p>
      </section>
    </>
  )
}

/** The person first; the rest comes with them, so that nothing below has to move. */
function Proposal(props: { slug: string; children: ReactNode }): ReactNode {
  const { t, language } = useLanguage()
  const begin = useBegin(props.slug)
  const { data, trouble } = useAnswer(ProposedDocument, { slug: props.slug, language })
  if (data === undefined) return trouble ? props.children : <Waiting shape="list" />
  const { prisoner } = data
  if (prisoner === null) {
    return (
      <>
        <p className="notice">
          <span>{t('start.proposed.gone')}</span>
        </p>
        {props.children}
      </>
    )
  }
  return (
    <>
      <section className="card proposal" aria-label={t('start.proposed')}>
        <p className="soft">{t('start.proposed')}</p>
        <Person prisoner={prisoner} level={2}>
          <p className="soft">{t('start.proposed.none')}</p>
        </Person>
        {prisoner.summary === null ? null : <p className="story">{prisoner.summary}</p>}
        <div className="row">
          <Button className="primary" onClick={begin}>
            {t('person.offer')}
          </Button>
          <Link className="button quiet" to={`/prisoner/${prisoner.slug}`}>
            {t('start.proposed.read')}
          </Link>
        </div>
      </section>
      {props.children}
    </>
  )
}
