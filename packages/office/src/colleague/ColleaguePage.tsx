import type { ReactNode } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { Page } from '../frame/Page.tsx'
import { Missing, Waiting } from '../frame/Waiting.tsx'
import { ColleaguesDocument, type ColleaguesQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { WithPledge } from '../pledge/WithPledge.tsx'
import { Link } from '../route/Link.tsx'
import { ColleagueForm } from './ColleagueForm.tsx'

/** A patron asks a colleague, here or in another house. */
export function ColleaguePage({ id }: { id: string }): ReactNode {
  const { t } = useLanguage()
  return (
    <WithPledge id={id} tab={t('colleague.tab')}>
      {(pledge) => <Colleagues pledge={pledge} wave={pledge.campaign?.id ?? ''} />}
    </WithPledge>
  )
}

function Colleagues({ pledge, wave }: { pledge: FullPledge; wave: string }): ReactNode {
  const { t, language } = useLanguage()
  const { data, trouble, reload } = useAnswer(ColleaguesDocument, { campaign: wave, language })
  if (data === undefined && trouble === undefined) return <Waiting shape="page" />
  const office = data?.officeViewer?.offices.find(
    ({ parliamentarian }) => parliamentarian.id === pledge.parliamentarian.id,
  )
  const campaign = data?.campaigns.find(({ id }) => id === wave)
  return (
    <Page
      title={t('colleague.title')}
      tab={t('colleague.tab')}
      above={
        <p className="back">
          <Link to={`/pledge/${pledge.id}`}>{pledge.prisoner.name}</Link>
        </p>
      }
    >
      {data === undefined && trouble !== undefined ? <Missing trouble={trouble} reload={reload} /> : null}
      <p className="lead">{t('colleague.lead', { member: pledge.parliamentarian.name })}</p>
      {office === undefined || campaign === undefined || data === undefined ? null : pledge.state !== 'ACTIVE' ||
        !campaign.isOpen ? (
        <p className="notice wait">
          <span>{t('colleague.notNow')}</span>
        </p>
      ) : (
        <ColleagueForm pledge={pledge} office={office.id} campaign={wave} houses={campaign.audience} onDone={reload} />
      )}
      <Asked asked={office?.colleaguesAsked ?? []} />
    </Page>
  )
}

type Office = NonNullable<ColleaguesQuery['officeViewer']>['offices'][number]

function Asked({ asked }: { asked: Office['colleaguesAsked'] }): ReactNode {
  const { t, date } = useLanguage()
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('colleague.asked')}</h2>
      <ul>
        {asked.map(({ parliamentarian, askedAt }) => (
          <li key={parliamentarian.id}>
            <span translate="no">{parliamentarian.name}</span>
            {', '}
            {[parliamentarian.legislature?.name, date(askedAt)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
