import { useState } from 'react'
import { useAuthProvider } from 'react-admin'
import { useText } from '../i18n/text.ts'
import type { SignIn } from './auth-provider.ts'

/** WebAuthn says NotAllowedError when the person closed the window or took too long. */
const isCancelled = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)

export const useSignIn = () => {
  const t = useText()
  const authProvider = useAuthProvider()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const signIn = async (how: SignIn) => {
    setBusy(true)
    setFailed(null)
    try {
      await authProvider?.login(how)
      // Loaded anew: what react-admin heard while nobody was signed in ("nobody") must not sign this person out.
      location.replace('#/')
      location.reload()
    } catch (error) {
      const why = isCancelled(error) ? t('signIn.cancelled') : error instanceof Error ? error.message : String(error)
      setFailed(t('signIn.failed', { why: why.replace(/\.$/, '') }))
      setBusy(false)
    }
  }
  return { signIn, isBusy, failed }
}
