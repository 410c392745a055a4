import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

const BASE = '/console/auth/passkey'

/** better-auth says why in `message`; a ceremony that the person closed throws by itself. */
const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`${BASE}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-patronat-surface': 'console' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  throw new Error((answer as { message?: string } | null)?.message ?? `${response.status}`)
}

/** Any passkey of this site; the cookie of the session comes with the answer. */
export const signInWithPasskey = async (): Promise<void> => {
  const optionsJSON = await ask<PublicKeyCredentialRequestOptionsJSON>('generate-authenticate-options')
  const { clientExtensionResults: _, ...response } = await startAuthentication({ optionsJSON })
  await ask('verify-authentication', { response })
}

/** For whoever has just accepted an invitation: that session may do nothing but this. */
export const enrolPasskey = async (name: string): Promise<void> => {
  const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>('generate-register-options')
  const { clientExtensionResults: _, ...response } = await startRegistration({ optionsJSON })
  await ask('verify-registration', { response, name })
}
