import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { PLAIN } from '../frame/plain.ts'

const STEPS = ['member', 'mailbox', 'code'] as const
export type Step = (typeof STEPS)[number]

/** Where one is. Signing in again has no first step. */
export function Steps(props: { now: Step; returning: boolean }): ReactNode {
  const { t } = useLanguage()
  const steps = props.returning ? STEPS.slice(1) : STEPS
  const at = steps.indexOf(props.now)
  return (
    <ol className="steps" {...PLAIN} aria-label={t('steps.title')}>
      {steps.map((step, index) => (
        <li
          key={step}
          {...(index < at ? { className: 'done' } : {})}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span>{t(`steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}
