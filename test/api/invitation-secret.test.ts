import { afterAll, expect, test } from 'vitest'
import { findInvitationTo } from '@patronat/core/invitation/invitation.ts'
import { inviteColleague } from '@patronat/core/invitation/invite-colleague.ts'
import { answerInvitation, bounceInvitation, stopInvitations } from '@patronat/core/invitation/move-invitation.ts'
import { prepareInvitations } from '@patronat/core/invitation/prepare-invitations.ts'
import { followUpInvitations, sendInvitations } from '@patronat/core/invitation/send-invitations.ts'
import { serveSite } from '@patronat/functions/surface/site.ts'
import { crawl } from '../access/crawl.ts'
import { printedSchema } from '../access/printed-schema.ts'
import { memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { pledgeIn } from '../support/pledges.ts'
import { eventFor, openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const { actors, campaign, parliament, council } = world
const asked = { campaignId: campaign.id, legislatureId: parliament.id }

const VALUES = {
  '*': { first: '20' },
  'Query.prisoner': { slug: '"emil-testov"' },
  'Query.parliamentarian': { slug: '"rita-refusing"' },
  'Prisoner.pronunciation': { language: '"en"' },
  'Query.case': { slug: '"none"' },
  'Query.pledge': { id: '"none"' },
  'Office.colleaguesAsked': { campaign: `"${campaign.id}"` },
  'Query.campaign': { slug: '"winter"' },
  'Query.legislature': { code: '"eu-ep"' },
  'Query.search': { text: '"Rita"' },
  'Query.people': { name: '"Emil"' },
  'Query.members': { legislature: '"eu-ep"', name: '"Rita"' },
  'Query.timeline': { from: '"2026-10"', to: '"2026-12"' },
  'Query.corrections': { since: '"2026-01-01T00:00:00Z"' },
  'Query.node': { id: `"${campaign.id}"` },
  'Query.nodes': { ids: `["${campaign.id}"]` },
}
const PAGES = ['/en', '/en/coverage', '/en/campaigns/winter', '/en/legislatures/eu-ep', '/en/patrons/rita-refusing']

/** All that somebody reads who asks for everything. */
async function readsEverything(): Promise<string> {
  await house.catchUp()
  const read: string[] = []
  for (const surface of ['public', 'office'] as const) {
    const visitor = surface === 'public' ? house.visitor('public') : await house.officeVisitor(actors.clara.mailbox)
    const given = { schema: printedSchema(surface), visitor, values: VALUES, nodes: [], depth: 2, alone: () => false }
    read.push(...(await crawl(given)).texts)
  }
  const site = serveSite(core, () => {}, { origin: 'http://localhost', assets: '/site', demo: false, operator: null })
  for (const path of PAGES) read.push((await site(eventFor(path, { method: 'GET' }))).body)
  return read.join('\n')
}

test('whoever was invited, refused, did not answer, came back or asked for silence: everybody outside reads the same as before', async () => {
  const names = ['Rita Refusing', 'Selma Stopped', 'Bela Bounced', 'Nora Noanswer', 'Cleo Colleague']
  const members = []
  for (const name of names) members.push(await addMember(world, memberInput(name, parliament.id)))
  const patron = await pledgeIn(world, 'ACTIVE')
  const before = await readsEverything()
  expect(before).toContain('Rita Refusing')

  const [refusing, stopped, bounced, , colleague] = members.map(({ id }) => id)
  const to = async (id = '') => {
    const letter = await findInvitationTo(core, campaign.id, id)
    if (letter === null) throw new Error('no letter')
    return letter
  }
  const input = { officeId: patron.office.id, campaignId: campaign.id, mailbox: null, note: 'a word', language: null }
  await inviteColleague(core, patron.actor, { ...input, parliamentarianId: colleague ?? '' })
  for (const legislatureId of [parliament.id, council.id]) {
    await prepareInvitations(core, actors.coordinator, { ...asked, legislatureId })
    await sendInvitations(core, actors.coordinator, { ...asked, legislatureId })
  }
  const { id, version } = await to(refusing)
  await answerInvitation(core, actors.coordinator, { id, expectedVersion: version, answer: 'REFUSED' })
  await stopInvitations(core, actors.coordinator, (await to(stopped)).id)
  await bounceInvitation(core, actors.system, (await to(bounced)).id)
  world.clock.addDays(3)
  await followUpInvitations(core, actors.coordinator, asked)
  world.clock.addDays(-3)
  await inviteColleague(core, patron.actor, { ...input, parliamentarianId: refusing ?? '' })

  const after = await readsEverything()
  // It did happen.
  expect((await house.allMails()).length).toBeGreaterThan(4)
  expect(differing(before, after)).toEqual([])
  expect(after).not.toContain('inv_')
})

test('nothing that is public names an invitation, a letter, or what a member said to one', () => {
  const named = Object.values(printedSchema('public').getTypeMap()).flatMap((type) => [
    type.name,
    ...('getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []),
  ])
  expect(named.filter((name) => /invit|letter|refus|bounce|colleague/i.test(name))).toEqual(['Pledge.invitedBy'])
})

/** Lines that are not the same; what is said of the moment itself is not looked at. */
function differing(before: string, after: string): string[] {
  const lines = (text: string) =>
    new Set(
      text
        .replaceAll(/"(asOf|knownAt)":"[^"]*"/g, '')
        .replaceAll(/nonce="[^"]*"|"requestId":"[^"]*"/g, '')
        .split('\n'),
    )
  const known = lines(before)
  return [...lines(after)].filter((line) => !known.has(line)).map((line) => line.slice(0, 400))
}
