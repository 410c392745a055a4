import type { ReactNode } from 'react'
import { PLAIN } from '../frame/plain.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

/** What a patron does, and what patronage is not. */
export function PatronActs(): ReactNode {
  const { t } = useLanguage()
  return (
    <>
      <ol className="acts" {...PLAIN}>
        <li>
          <b>{t('start.act.declare')}</b> {t('start.act.declare.how')}
        </li>
        <li>
          <b>{t('start.act.speak')}</b> {t('start.act.speak.how')}
        </li>
        <li>
          <b>{t('start.act.check')}</b> {t('start.act.check.how')}
        </li>
      </ol>
      <p className="notice">
        <span>
          <b>{t('start.money')}</b> {t('start.money.why')}
        </span>
      </p>
    </>
  )
}
