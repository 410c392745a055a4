import { logo } from '@patronat/design/logo.ts'
import type { ReactNode } from 'react'
import { Drawing } from '../person/Drawing.tsx'
import { LANGUAGE_NAME, LANGUAGES } from '../language/language.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { Link } from '../route/Link.tsx'
import { useSession } from '../session/SessionProvider.tsx'

export function Header(props: { path: string }): ReactNode {
  const { t } = useLanguage()
  const { viewer } = useSession()
  const here = (path: string): { 'aria-current'?: 'page' } => (props.path === path ? { 'aria-current': 'page' } : {})
  return (
    <header className="top">
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <div>
        <Link className="brand" to="/" {...here('/')}>
          <Drawing svg={logo(28)} />
          Patronat
        </Link>
        <nav aria-label={t('frame.site')}>
          {viewer === undefined ? null : viewer ? (
            <Link to="/pledges" {...here('/pledges')}>
              {t('pledges.title')}
            </Link>
          ) : (
            <Link to="/sign-in" {...here('/sign-in')}>
              {t('signIn.verb')}
            </Link>
          )}
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  )
}

function LanguageSwitch(): ReactNode {
  const { language: spoken, speak, t } = useLanguage()
  return (
    <fieldset className="languages" aria-label={t('frame.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className="quiet"
          lang={language}
          aria-pressed={language === spoken}
          onClick={() => void speak(language)}
        >
          {LANGUAGE_NAME[language][0]}
          <span>{LANGUAGE_NAME[language][1]}</span>
        </button>
      ))}
    </fieldset>
  )
}
