import { afterAll, expect, test } from 'vitest'
import { permissionsOf } from '@patronat/core/actor/permission.ts'
import { STAFF_ROLES, type Actor } from '@patronat/core/actor/actor.ts'
import { changeStaffRoles, deactivateStaff } from '@patronat/core/staff/change-staff.ts'
import { createStaff, getStaff, listStaff } from '@patronat/core/staff/staff.ts'
import { deOfficeWords } from '../../packages/console/src/provider/i18n/message/de-office.ts'
import { enOfficeWords } from '../../packages/console/src/provider/i18n/message/en-office.ts'
import { ukOfficeWords } from '../../packages/console/src/provider/i18n/message/uk-office.ts'
import { because } from '../support/pledges.ts'
import { SEED, staffActor } from '../support/world.ts'
import { openHouse, type Visitor } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const { actors, organisation } = world
const idOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.id : '')

const RESULT = '{ __typename ... on Staff { id version roles active } ... on Failure { code } }'
const ROLES = `mutation ($input: StaffRolesInput!) { done: changeStaffRoles(input: $input) ${RESULT} }`
const DECIDE = (act: string) => `mutation ($input: DecisionInput!) { done: ${act}(input: $input) ${RESULT} }`
const ACCESS = `query ($id: ID!) { staffMember(id: $id) { version active roles access {
  lastSignInAt sessions { session method isYours } passkeys { name } invitation { state } } } }`
const VIEWER = '{ viewer { roles permissions } }'

let count = 0
async function colleague(roles: (typeof STAFF_ROLES)[number][]) {
  count += 1
  const email = `colleague${count}@campaign.example`
  const staff = await createStaff(core, SEED, {
    organisationId: organisation.id,
    name: `Colleague ${count}`,
    email,
    roles,
  })
  const actor = staffActor(staff.id, organisation.id, roles)
  return { staff, actor, visitor: await house.staffVisitor(actor) }
}
const decide = async (visitor: Visitor, act: string, id: string, more: object = {}) => {
  count += 1
  const { version } = await getStaff(core, id)
  const input = { id, expectedVersion: version, commandId: `command-${count}`, reason: 'as agreed', ...more }
  const query = 'roles' in more ? ROLES : DECIDE(act)
  return (await visitor.ask(query, { input })).data.done
}

test('other roles hold from the very next request, and nobody changes their own', async () => {
  const admin = await house.staffVisitor(actors.admin)
  const { staff, visitor } = await colleague(['EDITOR'])
  expect((await visitor.ask(VIEWER)).data.viewer.permissions).not.toContain('pledge:decide')
  expect(await decide(admin, 'changeStaffRoles', staff.id, { roles: ['MODERATOR'] })).toMatchObject({
    roles: ['MODERATOR'],
  })
  const { permissions } = (await visitor.ask(VIEWER)).data.viewer
  expect(permissions).toContain('pledge:decide')
  expect(permissions).not.toContain('prisoner:write')
  const mine = idOf(actors.admin)
  expect(await decide(admin, 'changeStaffRoles', mine, { roles: [...STAFF_ROLES] })).toMatchObject({
    code: 'staff.self',
  })
  expect(await decide(admin, 'deactivateStaff', mine)).toMatchObject({ code: 'staff.self' })
  expect(await decide(visitor, 'changeStaffRoles', staff.id, { roles: ['ADMIN'] })).toMatchObject({
    code: 'actor.notAllowed',
  })
  expect(await decide(admin, 'changeStaffRoles', staff.id, { roles: [] })).toMatchObject({ code: 'input.missing' })
})

test('somebody who is put out is out at once: no session, no passkey, no invitation opens anything until they are back', async () => {
  const admin = await house.staffVisitor(actors.admin)
  const { staff, actor, visitor } = await colleague(['MODERATOR'])
  const { token } = await house.staffAuth.invite({
    staffId: staff.id,
    email: 'x@campaign.example',
    name: 'X',
    expiresInHours: 1,
  })
  expect(await decide(admin, 'deactivateStaff', staff.id)).toMatchObject({ active: false })
  expect((await visitor.ask(VIEWER)).data.viewer).toBeNull()
  await expect(house.staffVisitor(actor)).rejects.toThrow()
  await expect(house.staffAuth.acceptInvitation(token)).rejects.toThrow('actor.notSignedIn')
  const renewed = await admin.ask(`mutation ($id: ID!) { done: renewInvitation(id: $id) ${RESULT} }`, { id: staff.id })
  expect(renewed.data.done).toMatchObject({ code: 'staff.inactive' })
  expect(await decide(admin, 'reactivateStaff', staff.id)).toMatchObject({ active: true })
  expect((await (await house.staffVisitor(actor)).ask(VIEWER)).data.viewer.roles).toEqual(['MODERATOR'])
  const history = 'query ($id: ID!) { audit(record: $id, first: 3) { edges { node { event reason } } } }'
  const { edges } = (await admin.ask(history, { id: staff.id })).data.audit
  expect(edges.map(({ node }: { node: { event: string } }) => node.event)).toEqual([
    'staff.reactivated',
    'staff.deactivated',
    'staff.created',
  ])
})

test('an administrator sees where a colleague is signed in, ends one session or all, and sees how an invitation stands', async () => {
  const admin = await house.staffVisitor(actors.admin)
  const { staff, actor, visitor } = await colleague(['EDITOR'])
  const other = await house.staffVisitor(actor, 'local-code')
  const access = async () => (await admin.ask(ACCESS, { id: staff.id })).data.staffMember.access
  const seen = await access()
  expect(seen.sessions.map(({ method }: { method: string }) => method)).toEqual(['LOCAL_CODE', 'PASSKEY'])
  expect(seen).toMatchObject({ lastSignInAt: expect.any(String), passkeys: [], invitation: null })
  const end = `mutation ($input: EndSessionsInput!) { done: endStaffSessions(input: $input) ${RESULT} }`
  const input = { id: staff.id, reason: 'a borrowed computer', commandId: 'end-one', session: seen.sessions[0].session }
  await admin.ask(end, { input })
  expect((await other.ask(VIEWER)).data.viewer).toBeNull()
  expect((await visitor.ask(VIEWER)).data.viewer).not.toBeNull()

  const renew = () => admin.ask(`mutation ($id: ID!) { done: renewInvitation(id: $id) ${RESULT} }`, { id: staff.id })
  await renew()
  expect((await access()).invitation.state).toBe('PENDING')
  const withdraw = `mutation ($input: StaffAccessInput!) { done: withdrawInvitation(input: $input) ${RESULT} }`
  await admin.ask(withdraw, { input: { id: staff.id, reason: 'sent to the wrong person', commandId: 'withdrawn' } })
  expect((await access()).invitation.state).toBe('WITHDRAWN')
  await renew()
  await admin.ask(end, { input: { id: staff.id, reason: 'all', commandId: 'end-all' } })
  expect(await access()).toMatchObject({ sessions: [], invitation: { state: 'WITHDRAWN' } })
  expect((await visitor.ask(VIEWER)).data.viewer).toBeNull()
  // What is an administrator's to see is nobody else's.
  const editor = await house.staffVisitor(actors.editor)
  expect((await editor.ask(ACCESS, { id: staff.id })).data).toBeNull()
})

test('an earlier invitation opens nothing once a new one was sent', async () => {
  const { staff } = await colleague(['EDITOR'])
  const person = { staffId: staff.id, email: 'twice@campaign.example', name: 'Twice', expiresInHours: 1 }
  const first = await house.staffAuth.invite(person)
  const second = await house.staffAuth.invite(person)
  await expect(house.staffAuth.acceptInvitation(first.token)).rejects.toThrow('actor.notSignedIn')
  expect((await house.staffAuth.acceptInvitation(second.token)).setCookies).toHaveLength(1)
})

test('the last administrator stays, also when two put each other out at the same moment', async () => {
  const { staff, actor } = await colleague(['ADMIN'])
  const first = await getStaff(core, idOf(actors.admin))
  const results = await Promise.allSettled([
    deactivateStaff(core, actors.admin, because(staff)),
    changeStaffRoles(core, actor, { ...because(first), roles: ['EDITOR'] }),
  ])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const everybody = await listStaff(core, staffActor(staff.id, organisation.id, ['ADMIN']), organisation.id)
  const admins = everybody.filter(({ data }) => data.active && data.roles.includes('ADMIN'))
  expect(admins).toHaveLength(1)
  const last = await getStaff(core, admins[0]?.id ?? '')
  await expect(deactivateStaff(core, SEED, because(last))).rejects.toThrow('staff.lastAdmin')
  await expect(changeStaffRoles(core, SEED, { ...because(last), roles: ['EDITOR'] })).rejects.toThrow('staff.lastAdmin')
})

test('every permission of the table is said in words, in each language of the console', () => {
  // What some role of staff may; what offices, everybody and the system may is said nowhere in the console.
  const needed = [...new Set(STAFF_ROLES.flatMap(permissionsOf))]
  expect(needed.length).toBeGreaterThan(40)
  for (const words of [enOfficeWords, ukOfficeWords, deOfficeWords])
    expect(needed.filter((permission) => !(permission.replace(':', '_') in words.permission))).toEqual([])
})
