import type { ReactNode } from 'react'
import { PLAIN } from '../frame/plain.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import type { FullPledge } from '../pledge/use-pledge.ts'
import { Proposal } from './Proposal.tsx'
import type { Reported } from './statement-form.ts'

const SIGN = { REPORTED: 'wait', VERIFIED: 'kept', DECLINED: 'due' } as const

/** What the office reported, newest first; what was declined says why and can be corrected. */
export function ReportedList({ pledge, reload }: { pledge: FullPledge; reload: () => void }): ReactNode {
  const { t } = useLanguage()
  if (pledge.reported.length === 0) return null
  return (
    <>
      <h2>{t('reported.title')}</h2>
      <ul className="reported" {...PLAIN}>
        {pledge.reported.map((activity) => (
          <li key={activity.id}>
            <One activity={activity} pledge={pledge.id} />
            <Proposal activity={activity} today={pledge.legislature.today} reload={reload} />
          </li>
        ))}
      </ul>
    </>
  )
}

function One({ activity, pledge }: { activity: Reported; pledge: string }): ReactNode {
  const { t, date } = useLanguage()
  return (
    <>
      <p>
        <span className={`badge ${SIGN[activity.state]}`}>{t(`activity.${activity.state}`)}</span>{' '}
        <b>{t(`kind.${activity.kind}`)}</b>, {date(activity.on)}
      </p>
      <p className="soft">
        <a href={activity.url} rel="noreferrer noopener" target="_blank">
          {activity.title ?? activity.url}
          <span className="unseen"> ({t('form.newTab')})</span>
        </a>
        {activity.keptUrl === null ? null : (
          <>
            {' · '}
            <a href={activity.keptUrl} rel="noreferrer noopener" target="_blank">
              {t('reported.copy')}
              <span className="unseen"> ({t('form.newTab')})</span>
            </a>
          </>
        )}
      </p>
      {activity.state === 'DECLINED' ? (
        <div className="notice due">
          {activity.declinedBecause === null ? null : <blockquote>{activity.declinedBecause}</blockquote>}
          <p>
            <Link to={`/pledge/${pledge}/statement/${activity.id}`}>{t('correct.verb')}</Link>
          </p>
        </div>
      ) : null}
    </>
  )
}
