import { DomainError } from '../base/error.ts'
import type { Actor, StaffRole } from './actor.ts'

type Grant = 'public' | 'partner' | 'office' | 'system' | StaffRole

/** All that can be done, and who may. What is not here can't be asked for; who is not named is refused. */
const GRANTS = {
  'activity:report': ['office', 'MODERATOR', 'system'],
  'activity:verify': ['MODERATOR', 'system'],
  'audit:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'],
  'campaign:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'campaign:write': ['COORDINATOR', 'ADMIN', 'system'],
  'case:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'case:write': ['EDITOR', 'ADMIN', 'system'],
  'consent:record': ['MODERATOR', 'EDITOR', 'ADMIN', 'system'],
  'consent:reveal': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'contact:read': ['MODERATOR', 'COORDINATOR', 'ADMIN', 'system'],
  'contact:write': ['MODERATOR', 'COORDINATOR', 'ADMIN', 'system'],
  'import:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'],
  'invitation:colleague': ['office'],
  'invitation:read': ['MODERATOR', 'COORDINATOR', 'ADMIN'],
  'invitation:stop': ['MODERATOR', 'COORDINATOR', 'ADMIN'],
  'invitation:stopByLink': ['public'],
  'invitation:write': ['COORDINATOR', 'ADMIN', 'system'],
  'legislature:read': ['public', 'partner', 'office', 'MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'legislature:write': ['COORDINATOR', 'ADMIN', 'system'],
  'office:agreeLeave': ['MODERATOR', 'ADMIN', 'system'],
  'mandate:end': ['MODERATOR', 'COORDINATOR', 'ADMIN', 'system'],
  'mail:return': ['system'],
  'office:freeze': ['MODERATOR', 'ADMIN'],
  'office:match': ['MODERATOR'],
  'office:read': ['MODERATOR', 'ADMIN'],
  'office:register': ['office'],
  'office:takeBack': ['MODERATOR'],
  'organisation:write': ['ADMIN', 'system'],
  'parliamentarian:import': ['COORDINATOR', 'ADMIN', 'system'],
  'parliamentarian:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'pledge:decide': ['MODERATOR', 'system'],
  'pledge:document': ['MODERATOR', 'system'],
  'pledge:notify': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'pledge:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'],
  'pledge:write': ['office', 'system'],
  'press:freeze': ['COORDINATOR', 'ADMIN'],
  'press:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'],
  'prisoner:hide': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'prisoner:publish': ['EDITOR', 'ADMIN', 'system'],
  'prisoner:quiet': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'prisoner:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'prisoner:show': ['EDITOR', 'ADMIN'],
  'prisoner:write': ['EDITOR', 'ADMIN', 'system'],
  'reply:keep': ['MODERATOR', 'ADMIN'],
  'report:answer': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'report:read': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'report:reveal': ['MODERATOR', 'EDITOR', 'ADMIN'],
  'report:submit': ['public'],
  'reported:write': ['EDITOR', 'COORDINATOR', 'ADMIN', 'system'],
  'staff:invite': ['ADMIN', 'system'],
  'staff:read': ['ADMIN'],
  'staff:write': ['ADMIN', 'system'],
  'stop:pull': ['MODERATOR', 'ADMIN'],
  'stop:read': ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'],
} as const satisfies Record<string, readonly Grant[]>

export type Permission = keyof typeof GRANTS

export const PERMISSIONS = Object.keys(GRANTS) as Permission[]

const grantsOf = (actor: Actor): readonly Grant[] => (actor.kind === 'staff' ? actor.roles : [actor.kind])

/** Whether this actor may; for showing and hiding buttons. Verbs use `permit`. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  const allowed: readonly Grant[] = GRANTS[permission]
  return grantsOf(actor).some((grant) => allowed.includes(grant))
}

/** What a role may, as the table says it; for showing what a role is. */
export const permissionsOf = (role: StaffRole): Permission[] =>
  PERMISSIONS.filter((permission) => (GRANTS[permission] as readonly Grant[]).includes(role))

/** The first statement of every verb. @throws actor.notSignedIn | actor.notAllowed */
export function permit(actor: Actor, permission: Permission): void {
  if (mayDo(actor, permission)) return
  throw new DomainError(actor.kind === 'public' ? 'actor.notSignedIn' : 'actor.notAllowed')
}

/** `permit`, for acts inside one organisation: another organisation's staff is refused as if nothing were there. */
export function permitWithin(actor: Actor, permission: Permission, organisationId: string): void {
  permit(actor, permission)
  if (actor.kind === 'staff' && actor.organisationId !== organisationId) throw new DomainError('record.notFound')
}
