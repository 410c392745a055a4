import type { ReactNode } from 'react'
import { noteErrand } from '../draft/errand.store.ts'
import { Button } from '../form/Button.tsx'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { go, usePath } from '../route/route.ts'

/** The session ended: what was typed stays here, and after the code one is back on this page. */
export function SignInAgain(): ReactNode {
  const { t } = useLanguage()
  const path = usePath()
  const signIn = (): void => {
    noteErrand({ goal: path })
    go('/sign-in')
  }
  return (
    <div className="notice wait" role="alert">
      <p>{t('failure.actor.notSignedIn')}</p>
      <Button className="primary" onClick={signIn}>
        {t('signIn.verb')}
      </Button>
    </div>
  )
}
