import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { DomainError } from '../base/error.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { staffMailboxKey, staffRecord } from './staff.item.ts'
import { type Staff, type StaffInput, staffInput } from './staff.model.ts'

export const findStaff = (core: Core, id: string) => staffRecord.find(core.tables, id)
export const getStaff = (core: Core, id: string) => staffRecord.get(core.tables, id)

/** At most 100: who works for the actor's organisation. */
export async function listStaff(core: Core, actor: Actor, organisationId: string): Promise<Stored<Staff>[]> {
  permitWithin(actor, 'staff:read', organisationId)
  const page = await staffRecord.list(core.tables, 'gsi1', `${organisationId}#STAFF`, { first: 100 })
  return page.items.map(({ item }) => item)
}

/** The mailbox of a staff member, for who may see it and for mail that is about to be sent. */
export const openStaffEmail = (core: Core, staff: Stored<Staff>): Promise<string> =>
  core.sealer.open(staff.data.email, `${staff.id}/email`)

/** A staff membership. It signs nobody in: an invitation does (`auth`). */
export async function createStaff(core: Core, actor: Actor, input: StaffInput, command?: Command) {
  permit(actor, 'staff:invite')
  const { email, ...rest } = readInput(staffInput, input)
  permitWithin(actor, 'staff:invite', rest.organisationId)
  return once(
    core,
    actor,
    'staff.created',
    command,
    (id) => getStaff(core, id),
    async () => {
      const id = newId('staff', core.clock.now())
      const mailbox = email.trim().toLowerCase()
      const data: Staff = { ...rest, email: await core.sealer.seal(mailbox, `${id}/email`), active: true }
      const claim = {
        do: 'claim',
        key: staffMailboxKey(core.sealer.index('mailbox', mailbox)),
        holder: id,
        onTaken: 'input.invalid',
        field: 'email',
      } as const
      const act = { event: 'staff.created', subject: id } as const
      return commit(core, actor, act, [createRecord(staffRecord, id, data), claim], command)
    },
  )
}

/** Whom to invite (again). @throws staff.inactive for somebody who was put out */
export async function requireInvitable(core: Core, actor: Actor, staffId: string): Promise<Stored<Staff>> {
  permit(actor, 'staff:invite')
  const staff = await getStaff(core, staffId)
  permitWithin(actor, 'staff:invite', staff.data.organisationId)
  if (!staff.data.active) throw new DomainError('staff.inactive')
  return staff
}

/** One colleague, with what only ADMIN sees. @throws record.notFound for another organisation's */
export async function getColleague(core: Core, actor: Actor, id: string): Promise<Stored<Staff>> {
  permit(actor, 'staff:read')
  const staff = await getStaff(core, id)
  permitWithin(actor, 'staff:read', staff.data.organisationId)
  return staff
}

/** Puts the invitation's token into the outbox, sealed: the relay mails it, nothing else ever sees it. */
export async function recordStaffInvitation(core: Core, actor: Actor, staffId: string, token: string): Promise<void> {
  const staff = await getStaff(core, staffId)
  permitWithin(actor, 'staff:invite', staff.data.organisationId)
  const act = { event: 'staff.invited', subject: staffId, secret: token } as const
  await commit(core, actor, act, [changeRecord(staffRecord, staff, {})])
}
