import type { ReactNode } from 'react'
import { Forget } from '../session/Forget.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'

export function Footer(): ReactNode {
  const { t } = useLanguage()
  return (
    <footer className="page foot">
      <p>
        <small>{t('frame.foot')}</small>
      </p>
      <Forget />
    </footer>
  )
}
