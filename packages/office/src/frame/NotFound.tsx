import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { Page } from './Page.tsx'

export function NotFound(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('notFound.title')} tab={t('notFound.title')}>
      <p>
        {t('notFound.why')} <Link to="/">{t('notFound.start')}</Link>
      </p>
    </Page>
  )
}
