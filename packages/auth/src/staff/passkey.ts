import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'

/**
 * Passkeys that always ask for a finger, a face or a PIN: possession and knowledge in one step. The plugin
 * only *prefers* that (and verifies with `requireUserVerification: false`), so it is demanded here again,
 * from what the authenticator signed.
 */
export const passkeys = ({ rpID, origin }: { rpID: string; origin: string }) =>
  passkey({
    rpID,
    rpName: 'Patronat',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      requireSession: true,
      afterVerification: async ({ verification }) => demand(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: async ({ verification }) => demand(verification.authenticationInfo.userVerified),
    },
  })

function demand(isVerified: boolean | undefined): void {
  if (isVerified !== true) throw new APIError('FORBIDDEN', { message: 'The passkey must check who uses it' })
}
