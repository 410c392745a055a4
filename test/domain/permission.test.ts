import { afterAll, describe, expect, test } from 'vitest'
import { type Actor, STAFF_ROLES, type StaffRole } from '@patronat/core/actor/actor.ts'
import { mayDo, PERMISSIONS, permit, permitWithin } from '@patronat/core/actor/permission.ts'
import * as activities from '@patronat/core/activity/activity.ts'
import { createCampaign } from '@patronat/core/campaign/campaign.ts'
import { matchOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { changePrisoner, createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import * as protect from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { createStaff, listStaff, recordStaffInvitation } from '@patronat/core/staff/staff.ts'
import { keepReply } from '@patronat/core/reply/reply.ts'
import { startDatabase } from '../support/database.ts'
import { prisonerInput } from '../support/input.ts'
import { because, pledgeIn, refusalOf } from '../support/pledges.ts'
import { publication } from '../support/people.ts'
import { makeWorld, staffActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world

const staff = (...roles: StaffRole[]): Actor => staffActor('stf_one', world.organisation.id, roles)

const ACTOR: Record<string, Actor> = {
  '-': actors.public,
  P: actors.partner,
  O: actors.anna,
  M: staff('MODERATOR'),
  E: staff('EDITOR'),
  C: staff('COORDINATOR'),
  A: staff('ADMIN'),
  S: actors.system,
}

/** Who may what, by hand: public -, partner P, office O, MODERATOR M, EDITOR E, COORDINATOR C, ADMIN A, system S. */
const MAY: Record<string, string> = {
  'activity:report': 'OMS',
  'activity:verify': 'MS',
  'audit:read': 'MECA',
  'campaign:read': 'MECAS',
  'campaign:write': 'CAS',
  'case:read': 'MECAS',
  'case:write': 'EAS',
  'consent:record': 'MEAS',
  'consent:reveal': 'MEA',
  'contact:read': 'MCAS',
  'contact:write': 'MCAS',
  'import:read': 'MECA',
  'invitation:colleague': 'O',
  'invitation:read': 'MCA',
  'invitation:stop': 'MCA',
  'invitation:stopByLink': '-',
  'invitation:write': 'CAS',
  'legislature:read': '-POMECAS',
  'legislature:write': 'CAS',
  'office:agreeLeave': 'MAS',
  'mandate:end': 'MCAS',
  'mail:return': 'S',
  'office:freeze': 'MA',
  'office:match': 'M',
  'office:read': 'MA',
  'office:register': 'O',
  'office:takeBack': 'M',
  'organisation:write': 'AS',
  'parliamentarian:import': 'CAS',
  'parliamentarian:read': 'MECAS',
  'pledge:decide': 'MS',
  'pledge:document': 'MS',
  'pledge:notify': 'MEA',
  'pledge:read': 'MECA',
  'pledge:write': 'OS',
  'press:freeze': 'CA',
  'press:read': 'MECA',
  'prisoner:hide': 'MEA',
  'prisoner:publish': 'EAS',
  'prisoner:quiet': 'MEA',
  'prisoner:read': 'MECAS',
  'prisoner:show': 'EA',
  'prisoner:write': 'EAS',
  'reply:keep': 'MA',
  'report:answer': 'MEA',
  'report:read': 'MEA',
  'report:reveal': 'MEA',
  'report:submit': '-',
  'reported:write': 'ECAS',
  'staff:invite': 'AS',
  'staff:read': 'A',
  'staff:write': 'AS',
  'stop:pull': 'MA',
  'stop:read': 'MECA',
}

test('there is no permission that the table written by hand does not know', () => {
  expect([...PERMISSIONS].sort()).toEqual(Object.keys(MAY).sort())
})

describe.each(PERMISSIONS)('%s', (permission) => {
  test.each(Object.keys(ACTOR))('is given to actor %s exactly where the table says so', (letter) => {
    const actor = ACTOR[letter] as Actor
    const may = MAY[permission]?.includes(letter) ?? false
    expect(mayDo(actor, permission)).toBe(may)
    if (may) expect(() => permit(actor, permission)).not.toThrow()
    else expect(() => permit(actor, permission)).toThrow(letter === '-' ? 'actor.notSignedIn' : 'actor.notAllowed')
  })
})

test('a staff member without a role may nothing, and one with all roles no more than the roles together', () => {
  for (const permission of PERMISSIONS) {
    expect(mayDo(staff(), permission)).toBe(false)
    expect(mayDo(staff(...STAFF_ROLES), permission)).toBe(/[MECA]/.test(MAY[permission] ?? ''))
  }
})

test('a permission that does not exist is nobody’s', () => {
  expect(() => mayDo(staff(...STAFF_ROLES), 'prisoner:erase' as never)).toThrow()
})

test('staff of another organisation is refused as if nothing were there; who lacks the permission hears that first', () => {
  expect(() => permitWithin(actors.stranger, 'prisoner:hide', world.organisation.id)).toThrow('record.notFound')
  expect(() => permitWithin(staff('COORDINATOR'), 'prisoner:hide', world.organisation.id)).toThrow('actor.notAllowed')
  expect(() => permitWithin(actors.moderator, 'prisoner:hide', world.organisation.id)).not.toThrow()
})

const { pledge, office, actor } = await pledgeIn(world, 'SUBMITTED')
const active = await pledgeIn(world, 'ACTIVE')
const activity = await activities.reportActivity(core, active.actor, {
  pledgeId: active.pledge.id,
  kind: 'MONTHLY_STATEMENT',
  on: '2026-11-22',
  url: 'https://news.example/statement',
  title: null,
  language: 'en',
})
const { emil } = world.prisoners
const moderatorId = actors.moderator.kind === 'staff' ? actors.moderator.id : ''

/** Every verb on a record of one organisation, with input that its own staff could use. */
const VERB: Record<string, (by: Actor) => Promise<unknown>> = {
  openDeclaration: (by) => pledges.openDeclaration(core, by, pledge),
  acceptPledge: (by) => pledges.acceptPledge(core, by, because(pledge)),
  requestPledgeChanges: (by) => pledges.requestPledgeChanges(core, by, refusalOf(pledge)),
  declinePledge: (by) => pledges.declinePledge(core, by, refusalOf(pledge)),
  reopenPledge: (by) => pledges.reopenPledge(core, by, because(pledge)),
  revokePledge: (by) => pledges.revokePledge(core, by, because(active.pledge)),
  matchOffice: (by) => matchOffice(core, by, { id: office.id, reason: 'asked' }),
  changePrisoner: (by) => changePrisoner(core, by, { ...because(emil), change: { sentenceMonths: 1 } }),
  publishPrisoner: (by) => publishPrisoner(core, by, publication(emil.id, emil.version)),
  quietPrisoner: (by) => protect.quietPrisoner(core, by, because(emil)),
  hidePrisoner: (by) => protect.hidePrisoner(core, by, because(emil)),
  showPrisoner: (by) => protect.showPrisoner(core, by, because(emil)),
  verifyActivity: (by) => activities.verifyActivity(core, by, because(activity)),
  declineActivity: (by) => activities.declineActivity(core, by, because(activity)),
  reverseActivity: (by) => activities.reverseActivity(core, by, because(activity)),
  keepReply: (by) =>
    keepReply(core, by, {
      organisationId: world.organisation.id,
      decision: 'PLEDGE_CHANGES',
      reason: 'OTHER',
      language: 'en',
      text: '',
      expectedVersion: null,
    }),
  createCampaign: (by) => createCampaign(core, by, { ...world.campaign.data, slug: 'another' }),
  listStaff: (by) => listStaff(core, by, world.organisation.id),
  createStaff: (by) =>
    createStaff(core, by, {
      organisationId: world.organisation.id,
      name: 'Nina New',
      email: 'nina@campaign.example',
      roles: ['ADMIN'],
    }),
  inviteStaff: (by) => recordStaffInvitation(core, by, moderatorId, 'token'),
  correctActivity: (by) =>
    activities.correctActivity(core, by, { id: activity.id, expectedVersion: 999, activity: activity.data }),
  reportActivity: (by) => activities.reportActivity(core, by, { ...activity.data, kind: 'MONTHLY_STATEMENT' }),
}

test.each(Object.entries(VERB))(
  '%s is refused to staff of another organisation as if there were no such record',
  async (_, run) => {
    await expect(run(actors.stranger)).rejects.toMatchObject({ code: 'record.notFound' })
  },
)

test.each(Object.entries(VERB))('%s is refused to somebody not signed in and to a partner', async (_, run) => {
  await expect(run(actors.public)).rejects.toMatchObject({ code: 'actor.notSignedIn' })
  await expect(run(actors.partner)).rejects.toMatchObject({ code: 'actor.notAllowed' })
})

/** The verbs that an office has are on its own records; another office's answer like none (see pledge tests). */
test.each(Object.entries(VERB).filter(([verb]) => !['correctActivity', 'reportActivity'].includes(verb)))(
  '%s is refused to an office, also to the one it is about',
  async (_, run) => {
    await expect(run(actor)).rejects.toMatchObject({ code: 'actor.notAllowed' })
  },
)

test('an editor of another organisation cannot put a record into this one', async () => {
  const input = prisonerInput('Foreign Record', world.organisation.id)
  await expect(createPrisoner(core, actors.stranger, input)).rejects.toThrow('record.notFound')
})

test('nothing that was refused above has changed anything', async () => {
  expect((await pledges.getPledge(core, pledge.id)).version).toBe(pledge.version)
  expect((await pledges.getPledge(core, active.pledge.id)).version).toBe(active.pledge.version)
  expect((await activities.getActivity(core, activity.id)).version).toBe(activity.version)
})
