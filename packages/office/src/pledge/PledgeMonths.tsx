import { monthMarks, type MonthState } from '@patronat/design/month-mark.ts'
import type { ReactNode } from 'react'
import type { ReportingMonthState } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Drawing } from '../person/Drawing.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'

/** As everybody sees a month: what has not closed is open, whatever the office has to do. */
const SEEN: Readonly<Record<ReportingMonthState, MonthState>> = {
  DUE: 'OPEN',
  PENDING: 'OPEN',
  LATE: 'OPEN',
  KEPT: 'KEPT',
  NONE_KNOWN: 'NONE_KNOWN',
  NOT_OWED: 'NOT_OWED',
  NOT_RATED: 'NOT_RATED',
}
const SHOWN = 12

/** What is due now, in a sentence each; then the last twelve months as everybody sees them once they have closed. */
export function PledgeMonths({ pledge }: { pledge: Pledge }): ReactNode {
  const { t, date, language } = useLanguage()
  const { months, daysLeft } = pledge.reporting
  const last = pledge.lastStatement?.on ?? null
  const running = months.at(-1)
  const row = months.slice(-SHOWN).map(({ month, state }) => ({ month, state: SEEN[state] }))
  return (
    <>
      {months
        .filter(({ state }) => state === 'LATE')
        .map(({ month, closesOn }) => (
          <p key={month}>
            {t('month.late', { month: date(month) })} {t('month.closes', { date: date(closesOn) })}
          </p>
        ))}
      {running?.state === 'KEPT' ? <p>{t('month.made', { month: date(running.month) })}</p> : null}
      {running?.state === 'PENDING' ? <p>{t('month.pending', { month: date(running.month) })}</p> : null}
      {running?.state === 'DUE' ? (
        <p>
          {t('month.due', { month: date(running.month), count: daysLeft })}{' '}
          {t('month.closes', { date: date(running.closesOn) })}
        </p>
      ) : null}
      {running?.state === 'NOT_OWED' ? <p>{t('month.notOwed', { month: date(running.month) })}</p> : null}
      {last === null ? null : <p className="soft">{t('month.last', { date: date(last) })}</p>}
      {row.length === 0 ? null : <Drawing svg={monthMarks(row, language)} />}
    </>
  )
}
