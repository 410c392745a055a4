import { afterAll, describe, expect, test } from 'vitest'
import { isExcluded } from '@patronat/core/prisoner/consent.model.ts'
import { spread } from '@patronat/core/invitation/invitation.model.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { findInvitationTo, listInvitations } from '@patronat/core/invitation/invitation.ts'
import {
  answerInvitation,
  followUpInvitations,
  noteJoined,
  sendInvitations,
  stopByLink,
  stopInvitations,
} from '@patronat/core/invitation/move-invitation.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { stopTokenOf } from '@patronat/core/invitation/stop-token.ts'
import { project } from '@patronat/core/projection/project.ts'
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

describe('a patron asks a colleague', () => {
  test('once, of a house that the campaign asks, five a day, and it is known who brought whom', async () => {
    const patron = await pledgeIn(world, 'ACTIVE')
    const to = (parliamentarianId: string) => ({
      officeId: patron.office.id,
      campaignId: campaign.id,
      parliamentarianId,
    })
    const letter = await inviteColleague(core, patron.actor, to(members.clara.id))
    expect(letter.data).toMatchObject({ state: 'SENT', invitedById: patron.member.id })
    await expect(inviteColleague(core, patron.actor, to(members.clara.id))).rejects.toThrow('invitation.exists')
    await expect(inviteColleague(core, patron.actor, to(patron.member.id))).rejects.toThrow('invitation.exists')
    for (let count = 0; count < 4; count += 1) {
      const colleague = await addMember(world, memberInput(`Colleague Number ${count}`, parliament.id))
      await inviteColleague(core, patron.actor, to(colleague.id))
    }
    const sixth = await addMember(world, memberInput('Colleague Number Six', parliament.id))
    await expect(inviteColleague(core, patron.actor, to(sixth.id))).rejects.toThrow('actor.tooMany')
  })

  test('who is no patron asks nobody', async () => {
    const { anna } = world.offices
    const input = { officeId: anna.id, campaignId: campaign.id, parliamentarianId: members.boris.id }
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
