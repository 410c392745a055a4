import { afterAll, expect, test } from 'vitest'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import { documentPledge } from '@patronat/core/pledge/document-pledge.ts'
import { findOpenPledge, findPledges } from '@patronat/core/pledge/pledge.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { finishClosure } from '@patronat/core/projection/finish-closure.ts'
import { project, projectPledgeAlone } from '@patronat/core/projection/project.ts'
import { readVisibility } from '@patronat/core/visibility/visibility.ts'
import { openHouse } from '../api/house.ts'
import { withFaults } from '../support/faults.ts'
import { event, memberInput } from '../support/input.ts'
import { addMember, addPrisoner } from '../support/people.ts'
import { because } from '../support/pledges.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, tables, world } = house
const { editor, moderator, secondModerator } = world.actors

const MANY = 300
/** So many have their cards: the projector takes its time, and what it does is the same for each. */
const SHOWN = 12
const declaration = {
  on: '2026-11-20',
  url: 'https://x.com/one/status/1',
  channel: 'SOCIAL_MEDIA',
  transcript: null,
} as const

async function patronOf(prisonerId: string, number: number) {
  const member = await addMember(world, memberInput(`Member Of Many ${number}`, world.parliament.id))
  const [legislatureId, parliamentarianId, campaignId] = [world.parliament.id, member.id, world.campaign.id]
  const input = { parliamentarianId, legislatureId, prisonerId, campaignId, declaration, jointId: null }
  return (await documentPledge(core, moderator, input)).id
}

const SEEN = `query Seen($slug: String!, $ids: [ID!]!) {
  prisoner(slug: $slug) { status patronCount patrons(first: 5) { edges { node { id } } } }
  nodes(ids: $ids) { ... on Pledge { status endReason endedAt } }
  coverage { prisoners withPatron activePledges patrons byLegislature { patrons pledges } }
  timeline(from: "2026-11", to: "2026-11") { pledgesBegun pledgesEnded }
}`

test('three hundred pledges of somebody exchanged end in one instant for everybody, and are written however often that is killed', async () => {
  const who = await addPrisoner(world, 'Person Of Three Hundred')
  await project(core, 'prisoner', who.id)
  const ids: string[] = []
  for (let begun = 0; begun < MANY; begun += 20)
    ids.push(...(await Promise.all(Array.from({ length: 20 }, (_, one) => patronOf(who.id, begun + one)))))
  for (const id of ids.slice(0, SHOWN)) await projectPledgeAlone(core, id)
  await project(core, 'prisoner', who.id)
  const partner = house.visitor('public')
  const seen = async () => {
    const { data, errors } = await partner.ask(SEEN, { slug: who.data.slug, ids: ids.slice(0, SHOWN) })
    expect(errors).toEqual([])
    return data
  }
  const before = await seen()
  expect(before.prisoner.patronCount).toBe(SHOWN)

  const exchanged = { change: { history: [...who.data.history, event('EXCHANGED', '2026-11-23')] } }
  const told = await changePrisoner(core, editor, { ...because(who), ...exchanged })
  await project(core, 'prisoner', who.id)
  expect(await seen()).toEqual(before)
  await confirmClosure(core, editor, because(told))

  // Nothing has followed yet: everybody is told all the same, and by all numbers.
  const after = await seen()
  expect(after.prisoner).toMatchObject({ status: 'RELEASED', patronCount: 0, patrons: { edges: [] } })
  expect(new Set(after.nodes.map((node: object) => JSON.stringify(node))).size).toBe(1)
  expect(after.nodes[0]).toMatchObject({ status: 'ENDED', endReason: 'PRISONER_FREED' })
  expect(after.coverage).toMatchObject({ withPatron: 0, activePledges: 0, patrons: 0 })
  expect(after.coverage.prisoners).toBe(before.coverage.prisoners - 1)
  expect(after.timeline[0].pledgesEnded).toBe(before.timeline[0].pledgesEnded + SHOWN)
  const staff = await house.staffVisitor(secondModerator)
  const { data } = await staff.ask(`query ($id: ID!) { pledge(id: $id) { state endReason } }`, { id: ids[7] })
  expect(data.pledge).toEqual({ state: 'ENDED', endReason: 'PRISONER_FREED' })
  const states = async () => new Set((await findPledges(core, ids.slice(-50))).map((pledge) => pledge?.data.state))
  expect(await states()).toEqual(new Set(['ENDED']))

  // Killed after a few writes, again and again; now and then the answer to a write is lost.
  let left = 0
  const kill = (command: string) => {
    if (command !== 'TransactWriteItemsCommand') return null
    left -= 1
    return left === 0 ? 'replyLost' : left < 0 ? 'dropped' : null
  }
  const faulty = withFaults(tables, kill)
  let deaths = 0
  for (; deaths < 400; deaths += 1) {
    left = 6 + deaths
    try {
      await finishClosure({ ...core, tables: faulty }, who.id)
      break
    } catch {
      // dead; begun again
    }
  }
  expect(deaths).toBeGreaterThan(2)
  expect((await readVisibility(tables)).ended.size).toBe(0)
  expect(await seen()).toEqual(after)
  for (const id of ids.slice(0, SHOWN)) await project(core, 'pledge', id)
  expect(await seen()).toEqual(after)

  const thirds = [ids.slice(0, 100), ids.slice(100, 200), ids.slice(200)]
  const written = (await Promise.all(thirds.map((some) => findPledges(core, some)))).flat()
  for (const pledge of written) {
    // Written once: one entry for what was recorded, one for the end.
    expect(pledge).toMatchObject({ version: 2, data: { state: 'ENDED', endReason: 'PRISONER_FREED' } })
    expect(pledge).not.toHaveProperty('unwritten')
  }
  expect(await verifyTrail(core, ids[0] ?? '')).toEqual([])
  const one = (await findPledges(core, [ids[0] ?? '']))[0]
  expect(await findOpenPledge(core, one?.data.parliamentarianId ?? '', who.id)).toBeNull()
  faulty.client.destroy()
}, 120_000)
