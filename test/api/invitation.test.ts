import { afterAll, beforeAll, expect, test } from 'vitest'
import { findInvitationTo } from '@patronat/core/invitation/invitation.ts'
import { followUpInvitations, sendInvitations } from '@patronat/core/invitation/move-invitation.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
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
  const input = { officeId: patron.office.id, campaignId: world.campaign.id, parliamentarianId: clara.id }
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
