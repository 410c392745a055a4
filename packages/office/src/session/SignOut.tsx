import { type ReactNode, useState } from 'react'
import { request } from '../api/request.ts'
import { unsavedDrafts } from '../draft/draft.store.ts'
import { openForms } from '../draft/form.store.ts'
import { dropErrand } from '../draft/errand.store.ts'
import { forgetAll } from '../draft/kept.ts'
import { Button } from '../form/Button.tsx'
import { Confirm } from '../form/Confirm.tsx'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { useAct } from '../form/use-act.ts'
import { announce } from '../frame/Status.tsx'
import { SignOutDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { go } from '../route/route.ts'
import { useSession } from './SessionProvider.tsx'

/** Signs out and leaves nothing on this device; asks first when something is only here. */
export function SignOut({ mailbox }: { mailbox: string }): ReactNode {
  const { t } = useLanguage()
  const { enter } = useSession()
  const [asking, setAsking] = useState(false)
  const act = useAct()
  const unsaved = unsavedDrafts(localStorage).length + openForms(localStorage)
  const signOut = async (): Promise<void> => {
    setAsking(false)
    const done = await act.run(async () => ({ is: 'SignedOut', ...(await request(SignOutDocument, {})) }))
    if (done === null) return
    forgetAll(localStorage)
    dropErrand()
    announce(t('signOut.done'))
    go('/')
    enter(null)
  }
  return (
    <div className="sign-out">
      <ErrorSummary problems={act.problems} />
      <p>
        <small>
          {t('signOut.as')} <span translate="no">{mailbox}</span>
        </small>
      </p>
      <Button busy={act.busy} onClick={() => (unsaved > 0 ? setAsking(true) : void signOut())}>
        {t('signOut.verb')}
      </Button>
      {asking ? (
        <Confirm
          title={t('signOut.title')}
          verb={t('signOut.verb')}
          onConfirm={() => void signOut()}
          onClose={() => setAsking(false)}
        >
          <p>{t('signOut.what', { count: unsaved })}</p>
        </Confirm>
      ) : null}
    </div>
  )
}
