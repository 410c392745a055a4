import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'
import { reasonText } from './reason.ts'

/** What a moderator asked for or why they declined: their last word, with the reason first. */
export function ChangesAsked({ pledge }: { pledge: Pledge }): ReactNode {
  const { t, date } = useLanguage()
  if (pledge.state !== 'CHANGES_REQUESTED' && pledge.state !== 'DECLINED') return null
  const decision = pledge.decisions
    .filter(({ kind }) => kind === pledge.state)
    .sort((one, other) => one.at.localeCompare(other.at))
    .at(-1)
  return (
    <div className="notice due">
      <p>
        <b>{reasonText(t, decision?.reasonCode ?? null)}</b>
      </p>
      {decision?.text ? <blockquote>{decision.text}</blockquote> : null}
      {decision === undefined ? null : <small>{t('pledge.decidedOn', { date: date(decision.at) })}</small>}
    </div>
  )
}
