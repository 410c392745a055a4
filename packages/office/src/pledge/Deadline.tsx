import type { ReactNode } from 'react'
import { daysBetween } from '../language/date.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'

/** By when to declare, and how long that is; past it, that it still counts, as late. */
export function Deadline({ pledge }: { pledge: Pledge }): ReactNode {
  const { t, date } = useLanguage()
  const deadline = pledge.campaign?.declarationDeadline
  if (!deadline) return null
  const left = daysBetween(pledge.legislature.today, deadline)
  return (
    <p className="deadline">
      {left < 0
        ? t('deadline.past', { date: date(deadline) })
        : `${t('deadline.by', { date: date(deadline) })} ${left === 0 ? t('deadline.today') : t('deadline.left', { count: left })}`}
    </p>
  )
}
