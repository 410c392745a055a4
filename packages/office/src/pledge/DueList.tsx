import type { ReactNode } from 'react'
import { PLAIN } from '../frame/plain.ts'
import type { UndertakingState } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { FullPledge } from './use-pledge.ts'

const SIGN: Readonly<Record<UndertakingState, string>> = {
  MET: 'kept',
  OPEN: 'wait',
  NONE_KNOWN: 'due',
  NOT_OWED: '',
  SHOWN: '',
}

/** Every undertaking with where it stands and its day: nothing to look for elsewhere. */
export function DueList({ pledge }: { pledge: FullPledge }): ReactNode {
  const { t } = useLanguage()
  const { due } = pledge.reporting
  if (pledge.state !== 'ACTIVE' || !pledge.confirmed || due.length === 0) return null
  return (
    <>
      <h2>{t('due.title')}</h2>
      <ul className="undertakings" {...PLAIN}>
        {due.map((one) => (
          <li key={one.undertaking.key}>
            <b>{t(`kind.${one.undertaking.kind}`)}</b>{' '}
            <span className={`badge ${SIGN[one.state]}`}>{t(`due.${one.state}`)}</span>
            <span className="counts">
              <When one={one} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function When({ one }: { one: FullPledge['reporting']['due'][number] }): ReactNode {
  const { t, date } = useLanguage()
  const { dueOn, doneOn, late, state, undertaking } = one
  if (dueOn !== null) return t('due.by', { date: date(dueOn) })
  if (doneOn !== null) return `${t('due.on', { date: date(doneOn) })}${late ? `, ${t('due.late')}` : ''}`
  return state === 'OPEN' && undertaking.counts === 'WHEN_POSSIBLE' ? t('due.whenPossible') : null
}
