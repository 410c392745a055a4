import { afterAll, describe, expect, test } from 'vitest'
import { isExcluded } from '@patronat/core/prisoner/consent.model.ts'
import { composeLetter } from '@patronat/core/invitation/compose-letter.ts'
import { readFigures } from '@patronat/core/invitation/figures.ts'
import { figureOf, spread } from '@patronat/core/invitation/invitation.model.ts'
import { keepLetter } from '@patronat/core/invitation/letter.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { findInvitationTo, listInvitations, listOwnAsked } from '@patronat/core/invitation/invitation.ts'
import {
  answerInvitation,
  bounceInvitation,
  noteJoined,
  readdressInvitation,
  stopByLink,
  stopInvitations,
} from '@patronat/core/invitation/move-invitation.ts'
import { followUpInvitations, sendInvitations } from '@patronat/core/invitation/send-invitations.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { stopTokenOf } from '@patronat/core/invitation/stop-token.ts'
import { project } from '@patronat/core/projection/project.ts'
import { readAllPages } from '@patronat/core/table/page.ts'
import { startDatabase } from '../support/database.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, campaign, parliament, members, prisoners } = world
const { coordinator } = actors
for (const { id } of Object.values(prisoners)) await project(core, 'prisoner', id)
const house = { campaignId: campaign.id, legislatureId: parliament.id }
const PLAIN = { mailbox: null, note: '', language: null }
const colleague = (patron: { office: { id: string } }, parliamentarianId: string) => ({
  ...PLAIN,
  officeId: patron.office.id,
  campaignId: campaign.id,
  parliamentarianId,
})
const letterTo = async (member: { id: string }) => {
  const letter = await findInvitationTo(core, campaign.id, member.id)
  if (letter === null) throw new Error('no letter')
  return letter
}

describe('a coordinator writes to a house', () => {
  test('whoever has pledged gets no letter, everybody else gets one, and a second run prepares nothing', async () => {
    const patron = await pledgeIn(world, 'ACTIVE')
    const first = await prepareInvitations(core, coordinator, house)
    expect(first).toMatchObject({ prepared: 2, pledged: 1, stopped: 0, after: null })
    expect(await findInvitationTo(core, campaign.id, patron.member.id)).toBeNull()
    expect(await prepareInvitations(core, coordinator, house)).toMatchObject({ prepared: 0, invited: 2 })
    const proposed = [await letterTo(members.anna), await letterTo(members.boris)].map(({ data }) => data.prisonerId)
    expect(new Set(proposed)).toEqual(new Set(Object.values(prisoners).map(({ id }) => id)))
  })

  test('whoever has no published address is left out, and the letter says so; nothing is sent twice', async () => {
    const some = await addMember(world, { ...memberInput('Petra Pause', parliament.id) })
    await prepareInvitations(core, coordinator, house)
    expect(await sendInvitations(core, coordinator, house)).toMatchObject({ sent: 2, leftOut: 1, after: null })
    expect((await letterTo(members.boris)).data).toMatchObject({ state: 'LEFT_OUT', leftOut: 'NO_ADDRESS' })
    expect((await letterTo(some)).data.state).toBe('SENT')
    expect(await sendInvitations(core, coordinator, house)).toMatchObject({ sent: 0, leftOut: 0 })
  })

  test('who asked not to be written to is not followed up, and in no later campaign written to', async () => {
    const quiet = await addMember(world, memberInput('Quentin Quiet', parliament.id))
    await prepareInvitations(core, coordinator, house)
    await sendInvitations(core, coordinator, house)
    const letter = await letterTo(quiet)
    await expect(stopInvitations(core, actors.public, letter.id)).rejects.toThrow('actor.notSignedIn')
    const link = stopTokenOf(core, letter.id)
    await expect(stopByLink(core, actors.public, `${link}x`)).rejects.toThrow('record.notFound')
    await stopByLink(core, actors.public, link)
    await stopByLink(core, actors.public, link)
    expect((await letterTo(quiet)).data.state).toBe('STOPPED')
    expect((await followUpInvitations(core, coordinator, house)).sent).toBe(0)
    world.clock.addDays(3)
    const followed = await followUpInvitations(core, coordinator, house)
    expect(followed.sent).toBeGreaterThan(0)
    expect((await letterTo(quiet)).data.followedUpAt).toBeNull()
    expect((await followUpInvitations(core, coordinator, house)).sent).toBe(0)
  })

  test('a refusal is noted once, under the version that was looked at; a pledge afterwards is the better answer', async () => {
    const letter = await letterTo(members.anna)
    const input = { id: letter.id, expectedVersion: letter.version, answer: 'REFUSED' } as const
    await answerInvitation(core, coordinator, input)
    await expect(answerInvitation(core, coordinator, input)).rejects.toThrow('record.changed')
    await noteJoined(core, { campaignId: campaign.id, parliamentarianId: members.anna.id })
    expect((await letterTo(members.anna)).data).toMatchObject({ state: 'ANSWERED', answer: 'JOINED' })
  })

  test('nobody else reads who was written to', async () => {
    const page = { first: 10 }
    const sent = { campaign, legislatureId: parliament.id, state: 'SENT' } as const
    for (const who of [actors.public, actors.partner, actors.anna, actors.editor])
      await expect(async () => listInvitations(core, who, sent, page)).rejects.toThrow(/actor\./)
    await expect(async () => listInvitations(core, actors.stranger, sent, page)).rejects.toThrow('record.notFound')
    await expect(prepareInvitations(core, actors.moderator, house)).rejects.toThrow('actor.notAllowed')
  })
})

describe('what is counted', () => {
  test('every letter once, wherever it stands: the figures equal a count of the letters', async () => {
    const bounced = await addMember(world, memberInput('Bela Bounced', parliament.id))
    await prepareInvitations(core, coordinator, house)
    await sendInvitations(core, coordinator, house)
    await bounceInvitation(core, actors.system, (await letterTo(bounced)).id)
    await addMember(world, memberInput('Paul Prepared', parliament.id))
    await prepareInvitations(core, coordinator, house)
    const of = { campaign, legislatureId: parliament.id, state: null }
    const letters = await readAllPages((page) => listInvitations(core, coordinator, of, page))
    const expected: Record<string, number> = {}
    for (const { data } of letters) {
      const figure = figureOf(data)
      if (figure !== null) expected[`${data.groupId} ${figure}`] = (expected[`${data.groupId} ${figure}`] ?? 0) + 1
    }
    const figures = (await readFigures(core, coordinator, campaign.id)).filter(({ legislatureId }) => legislatureId === parliament.id) // prettier-ignore
    const told = figures.flatMap(({ groupId, counts }) =>
      Object.entries(counts).map(([figure, count]) => [`${groupId} ${figure}`, count] as const),
    )
    expect(Object.fromEntries(told.filter(([, count]) => count !== 0))).toEqual(expected)
    expect(Object.keys(expected).length).toBeGreaterThan(4)
  })

  test('a letter that came back waits again under an official address, and under no private one', async () => {
    const bounced = await addMember(world, memberInput('Berta Bounced', parliament.id))
    await prepareInvitations(core, coordinator, house)
    await sendInvitations(core, coordinator, house)
    await bounceInvitation(core, actors.system, (await letterTo(bounced)).id)
    const { id, version } = await letterTo(bounced)
    const to = (mailbox: string) => ({ id, expectedVersion: version, mailbox })
    await expect(readdressInvitation(core, coordinator, to('berta@gmail.example'))).rejects.toThrow(
      'office.domainForeign',
    )
    await readdressInvitation(core, coordinator, to('berta.b@parliament.example'))
    expect((await letterTo(bounced)).data.state).toBe('PREPARED')
    expect((await composeLetter(core, await letterTo(bounced), 'FIRST')).to).toBe('berta.b@parliament.example')
  })
})

describe('the words of a letter', () => {
  const words = {
    campaignId: campaign.id,
    kind: 'FIRST',
    language: 'en',
    subject: 'Hello',
    expectedVersion: null,
  } as const

  test('are merged for each member, and a coordinator who writes of money or of an unknown place is told so', async () => {
    const say = (text: string) => keepLetter(core, coordinator, { ...words, text })
    await expect(say('Give to UA21 3223 1300 0002 6007 2335 6600 1')).rejects.toThrow('input.financial')
    await expect(say('Dear {name}')).rejects.toThrow('input.invalid')
    await say('Dear {member}.\n\nThis is {prisoner}.')
    const letter = await letterTo(members.anna)
    const { paragraphs } = await composeLetter(core, letter, 'FIRST')
    expect(paragraphs).toEqual(['Dear Anna Beispiel.', expect.stringMatching(/^This is (Emil|Ferat)/)])
    const unnamed = { ...letter, data: { ...letter.data, prisonerId: null } }
    expect((await composeLetter(core, unnamed, 'FIRST')).paragraphs).toEqual(['Dear Anna Beispiel.'])
    await expect(say('again')).rejects.toThrow('record.changed')
  })
})

describe('a patron asks a colleague', () => {
  test('once, of a house that the campaign asks, five a day, and it is known who brought whom', async () => {
    const patron = await pledgeIn(world, 'ACTIVE')
    const ask = (parliamentarianId: string, more = {}) =>
      inviteColleague(core, patron.actor, { ...colleague(patron, parliamentarianId), ...more })
    expect((await ask(members.clara.id)).data).toMatchObject({ state: 'SENT', invitedById: patron.member.id })
    await expect(ask(members.clara.id)).rejects.toThrow('invitation.exists')
    await expect(ask(patron.member.id)).rejects.toThrow('input.invalid')
    await expect(ask(members.boris.id)).rejects.toThrow('invitation.noAddress')
    await expect(ask(members.boris.id, { mailbox: 'boris@gmail.example' })).rejects.toThrow('office.domainForeign')
    const money = { note: 'card 4242 4242 4242 4242' }
    await expect(ask(members.boris.id, money)).rejects.toThrow('input.financial')
    for (let count = 0; count < 4; count += 1)
      await ask((await addMember(world, memberInput(`Colleague Number ${count}`, parliament.id))).id)
    const sixth = await addMember(world, memberInput('Colleague Number Six', parliament.id))
    await expect(ask(sixth.id)).rejects.toThrow('actor.tooMany')
  })

  test('who was written to, or wants no letters, gets none, and the patron cannot tell the difference', async () => {
    const patron = await pledgeIn(world, 'ACTIVE')
    const stopped = await addMember(world, memberInput('Silke Stopped', parliament.id))
    const written = await addMember(world, memberInput('Wanda Written', parliament.id))
    const fresh = await addMember(world, memberInput('Frieda Fresh', parliament.id))
    await prepareInvitations(core, coordinator, house)
    await stopInvitations(core, coordinator, (await letterTo(stopped)).id)
    const [pledged] = [await pledgeIn(world, 'SUBMITTED')]
    const ids = [stopped.id, written.id, pledged.member.id]
    const asked = []
    for (const id of ids) asked.push(await inviteColleague(core, patron.actor, colleague(patron, id)))
    expect(asked.map(({ data }) => [data.state, data.leftOut])).toEqual([
      ['LEFT_OUT', 'STOPPED'],
      ['LEFT_OUT', 'INVITED'],
      ['LEFT_OUT', 'PLEDGED'],
    ])
    const own = await listOwnAsked(core, patron.actor, { officeId: patron.office.id, campaignId: campaign.id })
    expect(own.map(({ parliamentarianId }) => parliamentarianId).sort()).toEqual([...ids].sort())
    expect(Object.keys(own[0] ?? {}).sort()).toEqual(['askedAt', 'parliamentarianId'])
    expect((await letterTo(fresh)).data.invitedById).toBeNull()
  })

  test('who is no patron asks nobody', async () => {
    const { anna } = world.offices
    const input = { ...PLAIN, officeId: anna.id, campaignId: campaign.id, parliamentarianId: members.boris.id }
    await expect(inviteColleague(core, actors.anna, input)).rejects.toThrow('actor.notAllowed')
  })
})

describe('prisoners proposed', () => {
  const nobody = () => false
  const candidates = ['a', 'b', 'c'].map((prisonerId) => ({ prisonerId, excludes: nobody }))

  test('are spread evenly, and go on where the last run ended', () => {
    const propose = spread(candidates, 'a')
    expect([1, 2, 3, 4].map((member) => propose(`m${member}`, null))).toEqual(['b', 'c', 'a', 'b'])
  })

  test('are never those whose family does not want this member or group', () => {
    const refused = {
      number: 1,
      about: 'PATRON',
      by: 'RELATIVE',
      state: 'REFUSED',
      on: '2026-01-01',
      excludes: ['grp_x'],
    }
    const excludes = (member: string, group: string | null) => isExcluded([refused as never], [member, group])
    const propose = spread(
      [
        { prisonerId: 'a', excludes },
        { prisonerId: 'b', excludes: nobody },
      ],
      null,
    )
    expect(propose('m1', 'grp_x')).toBe('b')
    expect(propose('m2', 'grp_y')).toBe('a')
    expect(spread([{ prisonerId: 'a', excludes }], null)('m1', 'grp_x')).toBeNull()
  })
})
