import { type Actor, STAFF_ROLES, type StaffRole } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import type { EventName } from '../audit/event.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord, type Operation, requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { staffRecord } from './staff.item.ts'
import type { Staff } from './staff.model.ts'
import { getStaff } from './staff.ts'

export type StaffDecision = { id: string; expectedVersion: number; reason: string }

/**
 * Gives other roles; they hold from the next request on.
 * @throws staff.self for one's own; staff.lastAdmin; staff.inactive; record.changed; input.*
 */
export const changeStaffRoles = (
  core: Core,
  actor: Actor,
  { roles, ...input }: StaffDecision & { roles: readonly StaffRole[] },
  command?: Command,
) =>
  decideStaff(core, actor, 'staff.rolesChanged', input, command, (staff) => {
    if (!staff.data.active) throw new DomainError('staff.inactive')
    const given = STAFF_ROLES.filter((role) => roles.includes(role))
    if (given.length === 0) throw new DomainError('input.missing', { field: 'roles' })
    return { roles: given }
  })

/**
 * Somebody works here no longer: nothing they send is answered from the next request on. Ending sessions and barring
 * passkeys is the caller's (`auth`). @throws staff.self; staff.lastAdmin; staff.inactive; record.changed; input.missing
 */
export const deactivateStaff = (core: Core, actor: Actor, input: StaffDecision, command?: Command) =>
  decideStaff(core, actor, 'staff.deactivated', input, command, (staff) => {
    if (!staff.data.active) throw new DomainError('staff.inactive')
    return { active: false }
  })

/** They are back, with the roles they had. @throws staff.self; record.changed; input.missing */
export const reactivateStaff = (core: Core, actor: Actor, input: StaffDecision, command?: Command) =>
  decideStaff(core, actor, 'staff.reactivated', input, command, (staff) => {
    if (staff.data.active) throw new DomainError('record.changed')
    return { active: true }
  })

type Decide = (staff: Stored<Staff>) => Partial<Staff>

/** Nobody raises or puts out themselves: a second person stands behind every change of who may what. */
async function decideStaff(
  core: Core,
  actor: Actor,
  event: EventName,
  input: StaffDecision,
  command: Command | undefined,
  decide: Decide,
): Promise<Stored<Staff>> {
  const staff = await getStaff(core, input.id)
  permitWithin(actor, 'staff:write', staff.data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (id) => getStaff(core, id),
    async () => {
      if (actor.kind === 'staff' && actor.id === staff.id) throw new DomainError('staff.self')
      if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
      if (staff.version !== input.expectedVersion) throw new DomainError('record.changed')
      const change = decide(staff)
      const stays = isAdmin({ ...staff.data, ...change })
      const other = isAdmin(staff.data) && !stays ? [await requireOtherAdmin(core, actor, staff)] : []
      const act = { event, subject: staff.id, reason: input.reason.trim() } as const
      return commit(core, actor, act, [changeRecord(staffRecord, staff, change), ...other], command)
    },
  )
}

const isAdmin = ({ active, roles }: Pick<Staff, 'active' | 'roles'>): boolean => active && roles.includes('ADMIN')

/**
 * Another administrator, who must still be one when this is written: of two who put each other out at the same moment
 * one is refused. @throws staff.lastAdmin
 */
async function requireOtherAdmin(core: Core, actor: Actor, staff: Stored<Staff>): Promise<Operation> {
  const hash = `${staff.data.organisationId}#STAFF`
  const page = await staffRecord.list(core.tables, 'gsi1', hash, { first: 100 })
  const ids = page.items.map(({ item }) => item.id).filter((id) => id !== staff.id)
  // Whoever asks is nearest at hand; the list may still call somebody an administrator who no longer is.
  const mine = actor.kind === 'staff' ? [actor.id] : []
  const found = await staffRecord.findMany(core.tables, [...new Set([...mine, ...ids])])
  const other = found.find((one) => one !== null && isAdmin(one.data))
  if (other == null) throw new DomainError('staff.lastAdmin')
  return requireUnchanged(staffRecord, other)
}

/** What happens to somebody's sign-in: nothing of the record changes, but its history tells of it. */
export type SignInEvent =
  | 'staff.invitationWithdrawn'
  | 'staff.passkeyEnrolled'
  | 'staff.passkeysForgotten'
  | 'staff.sessionsEnded'

/** Writes it into the history before it is done (`auth`): nothing is done without its trace. @throws input.missing */
export async function recordSignInAct(
  core: Core,
  actor: Actor,
  event: Exclude<SignInEvent, 'staff.passkeyEnrolled'>,
  { id, reason }: { id: string; reason: string },
  command?: Command,
): Promise<Stored<Staff>> {
  const staff = await getStaff(core, id)
  permitWithin(actor, 'staff:write', staff.data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (of) => getStaff(core, of),
    () => {
      if (reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
      const act = { event, subject: id, reason: reason.trim() } as const
      return commit(core, actor, act, [changeRecord(staffRecord, staff, {})], command)
    },
  )
}

/** They enrolled a passkey; `auth` has checked that it was they. */
export async function recordPasskey(core: Core, staffId: string): Promise<void> {
  const staff = await getStaff(core, staffId)
  const { organisationId, roles } = staff.data
  const actor: Actor = { kind: 'staff', id: staffId, organisationId, roles, method: 'passkey' }
  await commit(core, actor, { event: 'staff.passkeyEnrolled', subject: staffId }, [
    changeRecord(staffRecord, staff, {}),
  ])
}
