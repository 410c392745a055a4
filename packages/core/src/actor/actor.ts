export const STAFF_ROLES = ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** Who acts. Every verb takes one; there is no act without somebody who did it. */
export type Actor =
  | { kind: 'public' }
  | { kind: 'partner'; id: string; level: 'PUBLIC' | 'PARTNERS' }
  /** Somebody signed in with a mailbox; which offices are theirs is looked up by `mailboxIndex`. */
  | { kind: 'office'; mailbox: string; mailboxIndex: string }
  | { kind: 'staff'; id: string; organisationId: string; roles: readonly StaffRole[]; method: 'passkey' | 'local-code' }
  | { kind: 'system'; name: 'seed' | 'import' | 'schedule' | 'stream' | 'command-line' }

export const PUBLIC_ACTOR: Actor = { kind: 'public' }

/** How an actor is named in the audit trail: never a mailbox, never a name. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'public':
      return 'public'
    case 'partner':
    case 'staff':
      return `${actor.kind}:${actor.id}`
    case 'office':
      return `office:${actor.mailboxIndex}`
    case 'system':
      return `system:${actor.name}`
  }
}
