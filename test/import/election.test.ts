import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { listAudit, verifyTrail } from '@patronat/core/audit/reader.ts'
import type { Core } from '@patronat/core/core.ts'
import { runImport } from '@patronat/core/import/run-import.ts'
import { completeRoster, endTerm } from '@patronat/core/legislature/end-term.ts'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import { findByRosterId } from '@patronat/core/parliamentarian/parliamentarian.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { findPledges, settleHouse, settleMandates } from '@patronat/core/pledge/pledge.ts'
import { planRoster } from '@patronat/core/roster/plan-roster.ts'
import { readPopolo } from '@patronat/core/roster/popolo.ts'
import { startDatabase } from '../support/database.ts'
import { withFaults } from '../support/faults.ts'
import { at, pledgeIn, type TestOffice } from '../support/pledges.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, officeActor } from '../support/world.ts'
import { invented, person, seat } from './popolo-file.ts'
import { IMPORT } from './registry.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, parliament } = world

const SEATS = 200
/** Every tenth is a patron: of those who stay, and of those who leave. */
const PATRONS = Array.from({ length: SEATS / 10 }, (_, count) => count * 10)
const stays = (count: number): boolean => count < SEATS / 2

const member = (count: number) =>
  person(`p${count}`, `Member${'abcdefghij'[Math.floor(count / 100)]} Nr${count}`, {
    email: `m${count}@parliament.example`,
    links: [{ note: 'twitter', url: `https://twitter.com/m${count}` }],
  })
const term = (count: number, of: number) => seat(`p${count}`, 'A', { legislative_period_id: `term/${of}` })
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, count) => from + count)
const TERMS = [
  { id: 'term/2', start_date: '2024-07-16', end_date: '2027-02-28' },
  { id: 'term/3', start_date: '2027-03-15' },
].map((one) => ({ ...one, classification: 'legislative period', organization_id: 'house-1' }))

/** Before the election; and after it, when the second half of the seats belongs to others. */
const before = {
  ...invented(),
  persons: range(0, SEATS).map(member),
  memberships: range(0, SEATS).map((count) => term(count, 2)),
  events: TERMS.slice(0, 1).map(({ id, start_date, classification, organization_id }) => ({
    id,
    start_date,
    classification,
    organization_id,
  })),
}
const sitting = [...range(0, SEATS / 2), ...range(SEATS, SEATS * 1.5)]
const after = {
  ...before,
  persons: sitting.map(member),
  memberships: sitting.flatMap((count) => [...(stays(count) ? [term(count, 2)] : []), term(count, 3)]),
  events: TERMS,
}

async function take(file: typeof before): Promise<number> {
  const plan = await planRoster(core, IMPORT, {
    roster: readPopolo(JSON.stringify(file)),
    houses: [{ code: 'eu-ep' }],
  })
  const digest = createHash('sha256').update(JSON.stringify(file)).digest('base64url')
  const { written, failed } = await runImport(core, IMPORT, plan, { digest })
  expect(failed).toEqual([])
  return written
}

/** The process ends after so many transactions: some were done wholly, the others not at all. */
async function killedAfter(writes: number, work: (core: Core) => Promise<number>): Promise<void> {
  let count = 0
  const dying = withFaults(tables, (command) =>
    command === 'TransactWriteItemsCommand' && (count += 1) > writes ? 'killed' : null,
  )
  await expect(work({ ...core, tables: dying })).rejects.toThrow()
}

const house = async () => at(await getLegislature(core, parliament.id))

test('an election replaces half a house: who sits again goes on, the others are asked once, though the settling is killed twice', async () => {
  await take(before)
  const ids: string[] = []
  for (const count of PATRONS) {
    const found = await findByRosterId(core, parliament.id, `p${count}`)
    if (found === null) throw new Error(`p${count} is not there`)
    const actor = officeActor(world.sealer, `m${count}@parliament.example`)
    const office: TestOffice = {
      member: found,
      actor,
      office: await registerOffice(core, actor, { parliamentarianId: found.id, language: 'en' }),
    }
    const { pledge } = await pledgeIn(world, 'ACTIVE', { office, prisoner: world.prisoners.emil })
    ids.push(pledge.id)
  }
  const stand = async () => {
    const found = await findPledges(core, ids)
    const of = (isIn: (count: number) => boolean) =>
      found.flatMap((pledge, place) => (pledge !== null && isIn(PATRONS[place] ?? 0) ? [pledge.data] : []))
    return { staying: of(stays), leaving: of((count) => !stays(count)) }
  }
  const all = (pledges: readonly Pledge[], like: object) => {
    expect(pledges).toHaveLength(PATRONS.length / 2)
    for (const pledge of pledges) expect(pledge).toMatchObject(like)
  }

  world.clock.set('2027-03-02T10:00:00Z')
  const days = { endedOn: '2027-02-28', mailboxUntil: '2027-05-10', reason: 'the election' }
  await endTerm(core, actors.coordinator, { ...(await house()), ...days })
  await killedAfter(8, (dying) => settleHouse(dying, parliament.id))
  await settleHouse(core, parliament.id)
  world.clock.set('2027-03-20T10:00:00Z')
  await take(after)
  const open = { state: 'ACTIVE', transitions: [{ from: '2027-02-28', to: null }] }
  for (const part of Object.values(await stand())) all(part, open)

  await completeRoster(core, actors.moderator, { ...(await house()), reason: 'the list of the house is in' })
  await killedAfter(7, (dying) => settleHouse(dying, parliament.id))
  await killedAfter(6, (dying) => settleMandates(dying))
  await settleHouse(core, parliament.id)
  expect(await settleMandates(core)).toBe(0)
  const asked = await stand()
  all(asked.staying, { state: 'ACTIVE', transitions: [{ from: '2027-02-28', to: '2027-03-20' }] })
  all(asked.leaving, open)
  const outbox = (await allItems(tables, 'registry')).filter(
    (item) => item['kind'] === 'outbox' && item['event'] === 'parliamentarian.successorAsked',
  )
  const askedOf = outbox.map((item) => String(item['subject']))
  expect(askedOf).toHaveLength(PATRONS.length / 2)
  expect(new Set(askedOf)).toEqual(new Set(asked.leaving.map(({ parliamentarianId }) => parliamentarianId)))

  world.clock.set('2027-05-11T10:00:00Z')
  const read = (await stand()).leaving
  await killedAfter(5, (dying) => settleMandates(dying))
  await settleMandates(core)
  expect(await settleMandates(core)).toBe(0)
  const over = await stand()
  all(over.staying, { state: 'ACTIVE' })
  all(over.leaving, { state: 'ENDED', endReason: 'MANDATE_ENDED', endedAt: '2027-05-10T00:00:00.000Z' })
  // What was read before it was written is what was written.
  expect(over.leaving).toEqual(read)
  for (const id of ids) expect(await verifyTrail(core, id)).toEqual([])
  const events = await Promise.all(
    ids.map(async (id) => (await listAudit(core, id, { first: 50 })).items.map(({ item }) => item.event)),
  )
  for (const told of events) {
    expect(told.filter((event) => event === 'pledge.transitionBegan')).toHaveLength(1)
    expect(told.filter((event) => /transitionEnded|pledge\.ended/.test(event))).toHaveLength(1)
  }
}, 60_000)
