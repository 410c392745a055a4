import { afterAll, beforeAll, expect, test } from 'vitest'
import { findInvitationTo } from '@patronat/core/invitation/invitation.ts'
import { followUpInvitations, sendInvitations } from '@patronat/core/invitation/send-invitations.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { mailReturned } from '@patronat/functions/mail/mail-returned.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { serveStop } from '@patronat/functions/surface/stop.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { because, pledgeIn } from '../support/pledges.ts'
import { eventFor, type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.catchUp()
})
afterAll(() => house.close())

const letters = async (address: string) =>
  (await house.mailsTo(address)).filter(({ subject }) => subject.includes('political prisoner'))
const COLLEAGUE = { mailbox: null, note: 'It costs me an hour a month.', language: null }
const ofWave = () => ({ campaignId: house.world.campaign.id, legislatureId: house.world.parliament.id })

async function sendAll() {
  const { core, world } = house
  await prepareInvitations(core, world.actors.coordinator, ofWave())
  await sendInvitations(core, world.actors.coordinator, ofWave())
  await house.catchUp()
}

test('a member is written to once, by name, with somebody who waits; a mail program can stop it by one click', async () => {
  const { core, world } = house
  await sendAll()
  await sendAll()
  const [letter, ...more] = await letters(world.actors.anna.mailbox)
  expect(more).toHaveLength(0)
  expect(letter?.body.text).toContain('Anna Beispiel')
  expect(letter?.body.text).toMatch(/Emil Testov|Ferat Probiev/)
  const stop = /https?:\/\/\S+\/stop\/\S+/.exec(letter?.body.text ?? '')?.[0] ?? ''
  const serve = serveStop(core, () => {}, '/site')
  const visit = (method: string, url = stop) => serve(eventFor(new URL(url).pathname, { method }))

  // A scanner opens every link: that alone stops nothing.
  expect((await visit('GET')).statusCode).toBe(200)
  expect((await findInvitationTo(core, world.campaign.id, world.members.anna.id))?.data.state).toBe('SENT')
  expect((await visit('POST', `${stop}x`)).statusCode).toBe(404)
  expect((await visit('POST')).statusCode).toBe(200)
  expect((await visit('POST')).statusCode).toBe(200)
  expect((await findInvitationTo(core, world.campaign.id, world.members.anna.id))?.data.state).toBe('STOPPED')
  await followUpInvitations(core, world.actors.coordinator, ofWave())
  await house.catchUp()
  expect(await letters(world.actors.anna.mailbox)).toHaveLength(1)
})

test('somebody who was hidden between the act and the mail is named in no letter', async () => {
  const { core, world } = house
  const member = await addMember(world, memberInput('Lena Letter', world.parliament.id))
  await prepareInvitations(core, world.actors.coordinator, ofWave())
  await sendInvitations(core, world.actors.coordinator, ofWave())
  const { data } = (await findInvitationTo(core, world.campaign.id, member.id)) ?? { data: null }
  const prisoner = await getPrisoner(core, data?.prisonerId ?? '')
  await hidePrisoner(core, world.actors.moderator, { ...because(prisoner), until: null })
  await house.catchUp()
  const [letter] = await letters(member.data.mailboxes[0]?.address ?? '')
  expect(letter?.body.text).toContain('Lena Letter')
  expect(letter?.body.text).not.toContain(prisoner.data.names[0]?.text)
})

test('a colleague who pledges after a patron asked is known to have been brought by them', async () => {
  const { core, world } = house
  const patron = await pledgeIn(world, 'ACTIVE')
  const { clara } = world.members
  const input = { officeId: patron.office.id, campaignId: world.campaign.id, parliamentarianId: clara.id, ...COLLEAGUE }
  await inviteColleague(core, patron.actor, input)
  await house.catchUp()
  const [letter] = await house.mailsTo(world.actors.clara.mailbox)
  expect(letter?.body.text).toContain(patron.member.data.names[0]?.text)
  const office = { member: clara, actor: world.actors.clara, office: world.offices.clara }
  const { pledge } = await pledgeIn(world, 'SUBMITTED', { office })
  await house.catchUp()
  expect(pledge.data.invitedById).toBe(patron.member.id)
  expect((await findInvitationTo(core, world.campaign.id, clara.id))?.data.answer).toBe('JOINED')
})

test('mail that comes back marks the letter and every office of the mailbox, until mail arrives there again', async () => {
  const { core, world } = house
  const member = await addMember(world, memberInput('Bruno Bounced', world.parliament.id))
  await sendAll()
  const letter = async () => findInvitationTo(core, world.campaign.id, member.id)
  const told = mailReturned(core)
  const returned = (eventType: string, address: string, bounceType = 'Permanent') => {
    const timestamp = world.clock.now().toISOString()
    const tags = { invitation: [invitationId] }
    return told({ detail: { eventType, mail: { timestamp, destination: [address], tags }, bounce: { bounceType } } })
  }
  const invitationId = (await letter())?.id ?? ''
  const bouncedAt = async () => (await getOffice(core, world.offices.clara.id)).data.mailBouncedAt ?? null
  const { mailbox } = world.actors.clara

  await returned('Bounce', mailbox, 'Transient')
  expect((await letter())?.data.state).toBe('SENT')
  expect(await bouncedAt()).toBeNull()
  await returned('Bounce', mailbox)
  await returned('Bounce', mailbox)
  expect((await letter())?.data.state).toBe('BOUNCED')
  expect(await bouncedAt()).toBe(world.clock.now().toISOString())
  const moderator = await house.staffVisitor(world.actors.moderator)
  const query = 'query ($id: ID!) { office(id: $id) { mailBouncedAt } }'
  expect((await moderator.ask(query, { id: world.offices.clara.id })).data.office.mailBouncedAt).not.toBeNull()
  world.clock.addDays(1)
  await returned('Delivery', mailbox)
  expect(await bouncedAt()).toBeNull()
  await returned('Complaint', mailbox)
  expect((await letter())?.data.state).toBe('STOPPED')
})
