import { useState } from 'react'
import { useLogin } from 'react-admin'
import { useText } from '../i18n/text.ts'
import type { SignIn } from './auth-provider.ts'

/** WebAuthn says NotAllowedError when the person closed the window or took too long. */
const isCancelled = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)

export const useSignIn = () => {
  const t = useText()
  const login = useLogin()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const signIn = async (how: SignIn) => {
    setBusy(true)
    setFailed(null)
    try {
      await login(how, '/')
    } catch (error) {
      const why = isCancelled(error) ? t('signIn.cancelled') : error instanceof Error ? error.message : String(error)
      setFailed(t('signIn.failed', { why }))
    } finally {
      setBusy(false)
    }
  }
  return { signIn, isBusy, failed }
}
