import type { Actor } from '@patronat/core/actor/actor.ts'
import { keepLetter } from '@patronat/core/invitation/letter.ts'
import { findInvitationTo } from '@patronat/core/invitation/invitation.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { answerInvitation, stopInvitations } from '@patronat/core/invitation/move-invitation.ts'
import { followUpInvitations, sendInvitations } from '@patronat/core/invitation/send-invitations.ts'
import type { House } from '../api/house.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'

/**
 * Letters in every plight, one by Anna to a colleague.
 * @returns one whose member asked not to be written to
 */
export async function writeLetters({ core, world, catchUp }: House, anna: { actor: Actor; office: { id: string } }) {
  const { coordinator } = world.actors
  const asked = { campaignId: world.campaign.id, legislatureId: world.parliament.id }
  const [refusing, quiet, colleague] = [
    await addMember(world, memberInput('Rita Refusing', world.parliament.id)),
    await addMember(world, memberInput('Selma Stopped', world.parliament.id)),
    await addMember(world, memberInput('Cleo Colleague', world.parliament.id)),
  ]
  // Whom a letter proposes is looked up in what everybody may read.
  await catchUp()
  await inviteColleague(core, anna.actor, {
    officeId: anna.office.id,
    campaignId: world.campaign.id,
    parliamentarianId: colleague.id,
    mailbox: 'cleo.elsewhere@parliament.example',
    note: 'whispered-by-anna',
    language: null,
  })
  await keepLetter(core, coordinator, {
    campaignId: world.campaign.id,
    kind: 'FIRST',
    language: 'en',
    subject: 'written-to-members',
    text: 'written-to-members: {prisoner}',
    expectedVersion: null,
  })
  await prepareInvitations(core, coordinator, asked)
  await sendInvitations(core, coordinator, asked)
  const to = async ({ id }: { id: string }) => {
    const letter = await findInvitationTo(core, world.campaign.id, id)
    if (letter === null) throw new Error('no letter')
    return letter
  }
  const { id, version } = await to(refusing)
  await answerInvitation(core, coordinator, { id, expectedVersion: version, answer: 'REFUSED' })
  const stopped = await to(quiet)
  await stopInvitations(core, coordinator, stopped.id)
  world.clock.addDays(3)
  await followUpInvitations(core, coordinator, asked)
  world.clock.addDays(-3)
  // One waits to be sent.
  await addMember(world, memberInput('Petra Prepared', world.parliament.id, { groupId: world.group.id }))
  await prepareInvitations(core, coordinator, asked)
  return stopped
}
