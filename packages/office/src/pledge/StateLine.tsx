import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'
import { ChangesAsked } from './ChangesAsked.tsx'
import { Deadline } from './Deadline.tsx'
import { PledgeMonths } from './PledgeMonths.tsx'

const SIGN = {
  DRAFT: 'wait',
  SUBMITTED: 'wait',
  CHANGES_REQUESTED: 'due',
  DECLINED: 'due',
  ACTIVE: 'kept',
  ENDED: '',
  ANNULLED: '',
} as const

/** The state in words: what it is, since when, what the office has to do (often: nothing). */
export function StateLine({ pledge }: { pledge: Pledge }): ReactNode {
  const { t, date } = useLanguage()
  const prisoner = pledge.prisoner.name
  return (
    <>
      <p>
        <span className={`badge ${SIGN[pledge.state]}`}>{t(`pledge.${pledge.state}`)}</span>
      </p>
      {pledge.state === 'DRAFT' ? (
        <>
          <p>{t('pledge.draft.what')}</p>
          <Deadline pledge={pledge} />
        </>
      ) : null}
      {pledge.state === 'SUBMITTED' ? <p>{t('pledge.waiting', { date: date(pledge.submittedAt ?? '') })}</p> : null}
      <ChangesAsked pledge={pledge} />
      {pledge.state === 'DECLINED' ? (
        <>
          <p>{t('pledge.declined.what')}</p>
          <p>
            <Link to={`/intend/${pledge.prisoner.slug}`}>{t('pledge.declined.again')}</Link>
          </p>
        </>
      ) : null}
      {pledge.state === 'ACTIVE' ? (
        <>
          <p>
            <b>{t('pledge.patron', { prisoner })}</b>
          </p>
          <PledgeMonths pledge={pledge} />
        </>
      ) : null}
      {pledge.state === 'ENDED' ? (
        <p>
          {pledge.endReason === null ? '' : t(`end.${pledge.endReason}`)}{' '}
          {pledge.endedAt === null ? '' : date(pledge.endedAt)}
        </p>
      ) : null}
      {pledge.state === 'ANNULLED' ? <p>{t('pledge.annulled.what')}</p> : null}
    </>
  )
}
