import { DomainError } from '@patronat/core/base/error.ts'
import { randomBytes } from 'node:crypto'
import { TakenError } from '../adapter/row.ts'
import type { Engine } from '../base/engine.ts'
import { keyedHash } from '../base/keyed-hash.ts'
import type { AuthUser } from '../base/session.ts'
import { ensureUser } from '../base/user.ts'

export type Invitee = { staffId: string; email: string; name: string }

type Row = { value: string; createdAt: Date }

/** Invitations to staff: a random token, once. */
export function createInvitations({ engine, secret }: { engine: Engine; secret: string }) {
  const identifierOf = (token: string) => `invitation:${keyedHash(secret, 'invitation', token)}`

  return {
    /** @throws input.invalid (field `email`) when another member of staff has this address */
    async invite({ expiresInHours, ...person }: Invitee & { expiresInHours: number }): Promise<{ token: string }> {
      const user = await userOf(engine, person)
      const token = randomBytes(32).toString('base64url')
      const identifier = identifierOf(token)
      const expiresAt = new Date(Date.now() + expiresInHours * 3_600_000)
      const { internalAdapter } = await engine.$context
      await internalAdapter.createVerificationValue({ identifier, value: user.id, expiresAt })
      const invited = { invitation: identifier, invitedAt: new Date(), invitedUntil: expiresAt, invitationUsedAt: null }
      await internalAdapter.updateUser(user.id, invited)
      return { token }
    },

    /** Uses the token up: of several at once one gets in. @returns the user's id @throws actor.notSignedIn */
    async accept(token: string): Promise<string> {
      const { adapter, internalAdapter } = await engine.$context
      const identifier = identifierOf(token)
      const row = await adapter.consumeOne<Row>({
        model: 'verification',
        where: [
          { field: 'identifier', value: identifier },
          { field: 'expiresAt', operator: 'gt', value: new Date() },
        ],
      })
      const user = row === null ? null : await userById(engine, row.value)
      const isWithdrawn = row !== null && user?.sessionsEndedAt != null && row.createdAt <= user.sessionsEndedAt
      const isNewest = user?.invitation === identifier && user.barred !== true
      if (user === null || isWithdrawn || !isNewest) throw new DomainError('actor.notSignedIn', { field: 'token' })
      await internalAdapter.updateUser(user.id, { invitationUsedAt: new Date() })
      return user.id
    },

    /** The open invitation of a user opens nothing any more. */
    async withdraw(userId: string): Promise<void> {
      const { internalAdapter } = await engine.$context
      await internalAdapter.updateUser(userId, { invitation: null })
    },
  }
}

export const INVITATION_STATES = ['PENDING', 'EXPIRED', 'WITHDRAWN', 'USED'] as const

/** The last invitation of somebody. */
export type InvitationNow = { state: (typeof INVITATION_STATES)[number]; invitedAt: Date; until: Date }

/** How the last invitation stands; null: there was none. Pure. */
export function invitationOf(user: AuthUser, now: Date): InvitationNow | null {
  const { invitation, invitedAt, invitedUntil: until, invitationUsedAt, sessionsEndedAt } = user
  if (invitedAt == null || until == null) return null
  const isWithdrawn = invitation == null || (sessionsEndedAt != null && invitedAt <= sessionsEndedAt)
  const state = invitationUsedAt != null ? 'USED' : isWithdrawn ? 'WITHDRAWN' : until <= now ? 'EXPIRED' : 'PENDING'
  return { state, invitedAt, until }
}

/** The user of a member of staff, with the name and address that staff have now. */
export async function userOf(engine: Engine, { staffId, email, name }: Invitee): Promise<AuthUser> {
  const { internalAdapter } = await engine.$context
  try {
    const user = await ensureUser(engine, 'staffId', { staffId, email, name })
    return (await internalAdapter.updateUser(user.id, { email, name })) as AuthUser
  } catch (error) {
    if (!(error instanceof TakenError)) throw error
    throw new DomainError('input.invalid', { field: 'email', cause: error })
  }
}

async function userById(engine: Engine, id: string): Promise<AuthUser | null> {
  const { internalAdapter } = await engine.$context
  return internalAdapter.findUserById(id)
}
