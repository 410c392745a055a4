import * as fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { getLegislature } from '@patronat/core/legislature/legislature.ts'
import { completeRoster, endTerm } from '@patronat/core/legislature/end-term.ts'
import { goOnWithoutSeat } from '@patronat/core/office/go-on.ts'
import { isMatched } from '@patronat/core/office/office.model.ts'
import { getOffice, matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import { endMandate } from '@patronat/core/parliamentarian/end-mandate.ts'
import { mandateOf } from '@patronat/core/parliamentarian/mandate.ts'
import type { Membership } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { getParliamentarian, importParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { readPledgeMonths } from '@patronat/core/pledge/pledge-months.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { startDatabase } from '../support/database.ts'
import { addOffice, at, because, pledgeIn } from '../support/pledges.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, NOW, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, parliament, council } = world
beforeEach(() => world.clock.set(NOW))

type Patron = Awaited<ReturnType<typeof addOffice>>

const patron = async () => {
  const office = await addOffice(world)
  const { pledge } = await pledgeIn(world, 'ACTIVE', { office, prisoner: world.prisoners.emil })
  return { office, pledge }
}
const stateOf = async (id: string) => (await pledges.getPledge(core, id)).data
const states = async (id: string, of: readonly string[]) => {
  const { months } = await readPledgeMonths(core, await pledges.getPledge(core, id))
  return of.map((month) => months.find((one) => one.month === month)?.state)
}
/** A roster import that gives somebody other seats. */
const seat = async ({ member }: Patron, change: (seats: Membership[]) => Membership[]) => {
  const was = await getParliamentarian(core, member.id)
  const person = { ...was.data, memberships: change(was.data.memberships) }
  const rosterId = was.data.rosterIds[0]?.id ?? ''
  await importParliamentarian(core, actors.system, { legislatureId: parliament.id, rosterId, was, person })
}
const resign = async (
  { member }: Patron,
  on: string,
  mailboxUntil: string,
  cause: 'RESIGNED' | 'DIED' = 'RESIGNED',
) => {
  const { version } = await getParliamentarian(core, member.id)
  const input = { id: member.id, expectedVersion: version, legislatureId: parliament.id, cause, on, mailboxUntil }
  return endMandate(core, actors.coordinator, { ...input, reason: 'a letter of the house' })
}
const asked = async () =>
  (await allItems(tables, 'registry')).filter((item) => item['event'] === 'parliamentarian.successorAsked' && item['kind'] === 'outbox') // prettier-ignore
const house = async (id: string) => ({
  id,
  expectedVersion: (await getLegislature(core, id)).version,
  reason: 'the election',
})

describe('the mandate of one member', () => {
  test('who died is patron no more from that instant, and what is written says the day', async () => {
    const { office, pledge } = await patron()
    await resign(office, '2026-11-24', '2026-12-31', 'DIED')
    const member = await getParliamentarian(core, office.member.id)
    expect(mandateOf(member, parliament, '2026-11-24').state).toBe('OVER')
    expect(await pledges.settleMember(core, member.id)).toBeGreaterThan(0)
    expect(await stateOf(pledge.id)).toMatchObject({ state: 'ENDED', endReason: 'MANDATE_ENDED' })
    expect(await pledges.settleMember(core, member.id)).toBe(0)
    expect(await verifyTrail(core, pledge.id)).toEqual([])
  })

  test('who resigned is asked for a successor sixty days before the mailbox dies, once, and owes nothing meanwhile', async () => {
    const { office, pledge } = await patron()
    const before = (await asked()).length
    await resign(office, '2026-11-24', '2027-03-10')
    world.clock.set('2027-01-08T10:00:00Z')
    await pledges.settleMandates(core)
    expect((await asked()).length).toBe(before)
    world.clock.set('2027-01-09T10:00:00Z')
    await pledges.settleMandates(core)
    await pledges.settleMandates(core)
    expect((await asked()).length).toBe(before + 1)
    expect(await stateOf(pledge.id)).toMatchObject({ state: 'ACTIVE', transitions: [{ from: '2026-11-24', to: null }] })
    expect(await states(pledge.id, ['2026-11', '2026-12', '2027-01'])).toEqual(['NOT_OWED', 'NOT_OWED', 'NOT_OWED'])
    world.clock.set('2027-03-11T10:00:00Z')
    await pledges.settleMandates(core)
    expect(await stateOf(pledge.id)).toMatchObject({
      state: 'ENDED',
      endReason: 'MANDATE_ENDED',
      endedAt: '2027-03-10T00:00:00.000Z',
    })
    // The mailbox may be a colleague's by now.
    expect((await getOffice(core, office.office.id)).data.left).toMatchObject({ by: 'MANDATE_ENDED' })
  })

  test('nobody becomes a patron after the mandate is over', async () => {
    const office = await addOffice(world)
    const { pledge } = await pledgeIn(world, 'SUBMITTED', { office, prisoner: world.prisoners.ferat })
    await pledges.openDeclaration(core, actors.moderator, pledge)
    await resign(office, '2026-11-23', '2026-12-31')
    const now = await pledges.getPledge(core, pledge.id)
    await expect(pledges.acceptPledge(core, actors.moderator, because(now))).rejects.toMatchObject({
      code: 'mandate.over',
    })
  })

  test('who goes on as a former member owes again, keeps the pledge beyond the mailbox, and can register another one', async () => {
    const { office, pledge } = await patron()
    await resign(office, '2026-11-23', '2027-01-31')
    await pledges.settleMember(core, office.member.id)
    world.clock.set('2026-12-05T10:00:00Z')
    await goOnWithoutSeat(core, office.actor, { id: office.member.id, reason: '' })
    await pledges.settleMember(core, office.member.id)
    expect((await stateOf(pledge.id)).transitions).toEqual([{ from: '2026-11-23', to: '2026-12-05' }])
    world.clock.set('2027-02-03T10:00:00Z')
    await pledges.settleMandates(core)
    expect(await stateOf(pledge.id)).toMatchObject({ state: 'ACTIVE' })
    expect(await states(pledge.id, ['2026-12', '2027-01', '2027-02'])).toEqual(['NOT_OWED', 'LATE', 'DUE'])
    const member = await getParliamentarian(core, office.member.id)
    expect(mandateOf(member, parliament, '2027-02-03').state).toBe('FORMER_MEMBER')
  })

  test('a former member acts by a mailbox of their own, once a moderator has matched it, and by the dead one no more', async () => {
    const { office, pledge } = await patron()
    await resign(office, '2026-11-23', '2027-01-31')
    await goOnWithoutSeat(core, office.actor, { id: office.member.id, reason: '' })
    const own = officeActor(world.sealer, `${office.member.data.slug}@home.example`)
    const registered = await registerOffice(core, own, { parliamentarianId: office.member.id, language: 'de' })
    expect(isMatched(registered.data)).toBe(false)
    const now = await pledges.getPledge(core, pledge.id)
    await expect(pledges.withdrawPledge(core, own, at(now))).rejects.toThrow(/unmatched|officeUnmatched|notFound/i)
    await matchOffice(core, actors.moderator, { id: registered.id, reason: 'they called from the known number' })
    world.clock.set('2027-02-03T10:00:00Z')
    await pledges.settleMandates(core)
    expect((await getOffice(core, office.office.id)).data.left).toMatchObject({ by: 'MANDATE_ENDED' })
    const later = await pledges.getPledge(core, pledge.id)
    await expect(pledges.withdrawPledge(core, office.actor, at(later))).rejects.toThrow()
    expect(later.data.state).toBe('ACTIVE')
    expect((await pledges.withdrawPledge(core, own, at(later))).data.state).toBe('ENDED')
  })

  test('a moderator may end a mandate, an editor and an office may not, and not one that is none', async () => {
    const { office } = await patron()
    const { version } = await getParliamentarian(core, office.member.id)
    const input = { id: office.member.id, expectedVersion: version, legislatureId: parliament.id, cause: 'RESIGNED', on: '2026-11-20', mailboxUntil: '2026-12-20', reason: 'so' } as const // prettier-ignore
    for (const actor of [actors.editor, office.actor, actors.public])
      await expect(endMandate(core, actor, input)).rejects.toThrow(/actor\./)
    await expect(endMandate(core, actors.moderator, { ...input, legislatureId: council.id })).rejects.toMatchObject({ code: 'mandate.none' }) // prettier-ignore
  })
})

describe('what is over and not yet written', () => {
  const read = async (id: string, member: string) => {
    const listed = async (page: ReturnType<typeof pledges.listPledgesOfParliamentarian>) =>
      (await page).items.find(({ item }) => item.id === id)?.item
    const { version, data } = await pledges.getPledge(core, id)
    const others = [
      (await pledges.findPledges(core, [id]))[0],
      await pledges.findPledge(core, id),
      await listed(pledges.listPledgesOfParliamentarian(core, member, { first: 10 })),
    ]
    for (const other of others) expect(other).toMatchObject({ version, data })
    return { version, data }
  }

  test('a pledge is ended on every way to it from the first moment after the mailbox, exactly as it is written later', async () => {
    const { office, pledge } = await patron()
    await resign(office, '2026-11-24', '2026-12-31')
    // Midnight in Strasbourg, not in London.
    world.clock.set('2026-12-31T22:59:59Z')
    expect((await read(pledge.id, office.member.id)).data.state).toBe('ACTIVE')
    world.clock.set('2026-12-31T23:00:00Z')
    const now = await read(pledge.id, office.member.id)
    expect(now.data).toMatchObject({ state: 'ENDED', endReason: 'MANDATE_ENDED', endedAt: '2026-12-31T00:00:00.000Z' })
    const { items } = await pledges.listTransitions(core, parliament.id, { first: 100 })
    expect(items.map(({ item }) => item.id)).not.toContain(pledge.id)
    const reading = await pledges.getPledge(core, pledge.id)
    await expect(pledges.revokePledge(core, actors.moderator, because(reading))).rejects.toThrow(
      /pledge\.notInState|record\.changed/,
    )
    expect(await pledges.settleMember(core, office.member.id)).toBeGreaterThan(0)
    expect(await read(pledge.id, office.member.id)).toEqual(now)
  })

  test('who died is no patron from the same instant on, and who sits, goes on or hangs in an election is', async () => {
    const [dead, sits, goesOn] = [await patron(), await patron(), await patron()]
    await resign(dead.office, '2026-11-24', '2026-11-24', 'DIED')
    await resign(goesOn.office, '2026-11-23', '2026-12-31')
    await goOnWithoutSeat(core, goesOn.office.actor, { id: goesOn.office.member.id, reason: '' })
    world.clock.set('2027-02-03T10:00:00Z')
    expect(await stateOf(dead.pledge.id)).toMatchObject({ state: 'ENDED', endReason: 'MANDATE_ENDED' })
    for (const { pledge } of [sits, goesOn]) expect(await stateOf(pledge.id)).toMatchObject({ state: 'ACTIVE' })
  })
})

describe('the term of a house', () => {
  test('pledges are in transition until the roster is complete; then each goes its way', async () => {
    const [stays, moves, goes] = [await patron(), await patron(), await patron()]
    world.clock.set('2027-03-02T10:00:00Z')
    const until = { endedOn: '2027-02-28', mailboxUntil: '2027-06-30' }
    await endTerm(core, actors.coordinator, { ...(await house(parliament.id)), ...until })
    await expect(endTerm(core, actors.coordinator, { ...(await house(parliament.id)), ...until })).rejects.toMatchObject({ code: 'legislature.termOpen' }) // prettier-ignore
    // The fact alone says so, before anything else is written.
    expect((await stateOf(stays.pledge.id)).transitions).toBeUndefined()
    expect(await states(stays.pledge.id, ['2027-01', '2027-02', '2027-03'])).toEqual(['NONE_KNOWN', 'NOT_OWED', 'NOT_OWED']) // prettier-ignore
    await pledges.settleHouse(core, parliament.id)
    const listed = await pledges.listTransitions(core, parliament.id, { first: 100 })
    expect(listed.items.map(({ item }) => item.id)).toEqual(expect.arrayContaining([stays.pledge.id, goes.pledge.id]))

    world.clock.set('2027-04-20T10:00:00Z')
    const ended = (seats: Membership[]) => seats.map((one) => ({ ...one, to: '2027-02-28' }))
    await seat(stays.office, (seats) => [
      ...ended(seats),
      { ...(seats[0] as Membership), term: '11', from: '2027-03-15' },
    ])
    await seat(moves.office, (seats) => [...ended(seats), { ...(seats[0] as Membership), legislatureId: council.id, from: '2027-04-01' }]) // prettier-ignore
    await seat(goes.office, ended)
    await pledges.settleMandates(core)
    // Half a roster says nothing about anybody.
    for (const { pledge } of [stays, moves, goes])
      expect(await stateOf(pledge.id)).toMatchObject({
        state: 'ACTIVE',
        transitions: [{ from: '2027-02-28', to: null }],
      })

    await completeRoster(core, actors.moderator, await house(parliament.id))
    await pledges.settleHouse(core, parliament.id)
    const over = [{ from: '2027-02-28', to: '2027-04-20' }]
    expect(await stateOf(stays.pledge.id)).toMatchObject({ state: 'ACTIVE', legislatureId: parliament.id, transitions: over }) // prettier-ignore
    expect(await stateOf(moves.pledge.id)).toMatchObject({
      state: 'ACTIVE',
      legislatureId: council.id,
      houses: [{ legislatureId: parliament.id, until: '2027-04-20' }],
      transitions: over,
    })
    world.clock.set('2027-05-02T10:00:00Z')
    await pledges.settleMandates(core)
    expect(await states(stays.pledge.id, ['2027-03', '2027-04', '2027-05'])).toEqual(['NOT_OWED', 'NOT_OWED', 'DUE'])
    expect(await states(moves.pledge.id, ['2027-02', '2027-03', '2027-04', '2027-05'])).toEqual(['NOT_OWED', 'NOT_OWED', 'NOT_OWED', 'DUE']) // prettier-ignore
    expect(await states(goes.pledge.id, ['2027-04', '2027-05'])).toEqual(['NOT_OWED', 'NOT_OWED'])
    expect((await getParliamentarian(core, goes.office.member.id)).data.successorAskedFor).toBe('2027-06-30')
    world.clock.set('2027-07-01T10:00:00Z')
    await pledges.settleMandates(core)
    expect(await stateOf(goes.pledge.id)).toMatchObject({ state: 'ENDED', endReason: 'MANDATE_ENDED' })
    expect(await pledges.settleMandates(core)).toBe(0)
    for (const { pledge } of [stays, moves, goes]) expect(await verifyTrail(core, pledge.id)).toEqual([])
  })
})

test('a seat that ended by the calendar alone makes nobody a former member until somebody has looked', () => {
  const member = (updatedAt: string) => ({
    updatedAt,
    data: { memberships: [{ legislatureId: 'leg_a', groupId: null, term: null, area: null, from: '2025-01-03', to: '2027-01-03' }] }, // prettier-ignore
  })
  const here = { id: 'leg_a', data: {} }
  expect(mandateOf(member('2026-05-01T00:00:00Z'), here, '2027-01-03').state).toBe('SITS')
  expect(mandateOf(member('2026-05-01T00:00:00Z'), here, '2027-04-01').state).toBe('IN_TRANSITION')
  expect(mandateOf(member('2027-01-05T00:00:00Z'), here, '2027-02-01').state).toBe('SUCCESSOR_ASKED')
  expect(mandateOf(member('2027-01-05T00:00:00Z'), here, '2027-04-01').state).toBe('OVER')
})

const day = fc
  .integer({ min: 0, max: 1100 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
test('whatever the seats and terms, exactly one thing holds on each day, and writing it down changes nothing of what it says', () => {
  const facts = fc.record({
    seats: fc.array(fc.record({ house: fc.constantFrom('leg_a', 'leg_b'), from: day, to: fc.option(day) }), {
      maxLength: 4,
    }),
    term: fc.option(fc.record({ endedOn: day, mailboxUntil: day, completedOn: fc.option(day) })),
    goesOnSince: fc.option(day),
    today: day,
    later: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(facts, ({ seats, term, goesOnSince, today, later }) => {
      const memberships = seats.map((one) => ({ legislatureId: one.house, groupId: null, term: null, area: null, from: one.from, to: one.to === null || one.to < one.from ? null : one.to })) // prettier-ignore
      const member = { updatedAt: `${today}T00:00:00Z`, data: { memberships, goesOnSince } }
      const here = { id: 'leg_a', data: { termEnds: term === null ? [] : [{ term: null, ...term }] } }
      const pledge = { activeSince: '2025-12-01T00:00:00Z', endedAt: null }
      const first = pledges.transitionsOf(pledge, member, here, today)
      const again = pledges.transitionsOf({ ...pledge, transitions: first }, member, here, today)
      expect(again).toEqual(first)
      expect(first.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1)
      const { state } = mandateOf(member, here, today)
      const isOpen = first.some(({ to }) => to === null)
      if (state === 'SITS' || state === 'FORMER_MEMBER') expect(isOpen).toBe(false)
      if (state === 'IN_TRANSITION' || state === 'SUCCESSOR_ASKED') expect(isOpen).toBe(true)
      // What was written is never shortened by what comes later.
      const future = new Date(Date.parse(`${today}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10)
      const grown = pledges.transitionsOf({ ...pledge, transitions: first }, member, here, future)
      for (const span of first.filter(({ to }) => to !== null))
        expect(grown.some(({ from }) => from === span.from)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
