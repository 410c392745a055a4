import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import { listAudit } from '@patronat/core/audit/reader.ts'
import { confirmClosure, endPledges } from '@patronat/core/pledge/confirm-closure.ts'
import { monthFactsOf } from '@patronat/core/pledge/pledge.card.ts'
import { REVERSED_BY } from '@patronat/core/pledge/pledge.model.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { publicMonths } from '@patronat/core/month/month.model.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { startDatabase } from '../support/database.ts'
import { event } from '../support/input.ts'
import { addPrisoner } from '../support/people.ts'
import { at, because, open, pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { editor, moderator, secondModerator } = actors

const inMonths = (months: number): Core => ({
  ...core,
  clock: { now: () => new Date(Date.UTC(2026, 10 + months, 24, 12)) },
})
async function freed(who: Stored<Prisoner>, type: 'RELEASED' | 'DIED' = 'RELEASED') {
  const now = await getPrisoner(core, who.id)
  const history = [...now.data.history, event(type, '2026-11-22')]
  const told = await changePrisoner(core, editor, { ...because(now), change: { history } })
  return confirmClosure(core, editor, because(told))
}
const notSo = async (who: Stored<Prisoner>) => {
  const now = await getPrisoner(core, who.id)
  return changePrisoner(core, editor, { ...because(now), change: { history: who.data.history } })
}

describe('an end of detention that was none', () => {
  let who: Stored<Prisoner>
  const made: Awaited<ReturnType<typeof pledgeIn>>[] = []
  beforeAll(async () => {
    who = await addPrisoner(world, 'Person Wrongly Free')
    for (let count = 0; count < 3; count += 1) made.push(await pledgeIn(world, 'ACTIVE', { prisoner: who }))
    await freed(who)
    expect(await endPledges(core, who.id)).toBe(3)
    await notSo(who)
  })
  const idOf = (place: number) => made[place]?.pledge.id ?? ''

  test('brings no pledge back by itself; a moderator is offered those that it ended, and no others', async () => {
    const own = await pledgeIn(world, 'ENDED', { prisoner: await getPrisoner(core, who.id) })
    const offered = await pledges.listEndedInVain(core, moderator, who.id)
    expect(new Set(offered.map(({ id }) => id))).toEqual(new Set(made.map(({ pledge }) => pledge.id)))
    for (const { data } of offered) expect(data).toMatchObject({ state: 'ENDED', endReason: 'PRISONER_FREED' })
    await expect(pledges.restorePledge(core, moderator, because(own.pledge))).rejects.toThrow('pledge.notInState')
    await expect(pledges.listEndedInVain(core, actors.stranger, who.id)).rejects.toThrow('record.notFound')
  })

  test('each is restored by a decision with a reason; the months between are not owed', async () => {
    const ended = await pledges.getPledge(core, idOf(0))
    const later = inMonths(4)
    await expect(pledges.restorePledge(later, moderator, { ...at(ended), reason: ' ' })).rejects.toThrow()
    const command = { id: 'restored once', input: null }
    const restored = await pledges.restorePledge(later, moderator, because(ended), command)
    expect(await pledges.restorePledge(later, moderator, because(ended), command)).toEqual(restored)
    expect(restored.data).toMatchObject({ state: 'ACTIVE', endedAt: null, endReason: null, closureId: null })
    expect(restored.data.decisions.at(-1)?.kind).toBe('RESTORED')
    expect(await pledges.findOpenPledge(core, restored.data.parliamentarianId, who.id)).toBe(restored.id)
    const facts = monthFactsOf(restored.data, { statements: {}, pending: [], notOwed: [] })
    const months = publicMonths(facts, new Date('2027-07-20T12:00:00Z'))
    expect(months.map(({ month, state }) => `${month} ${state}`)).toEqual([
      '2026-11 NOT_OWED',
      '2026-12 NOT_OWED',
      '2027-01 NOT_OWED',
      '2027-02 NOT_OWED',
      '2027-03 NOT_OWED',
      '2027-04 NONE_KNOWN',
      '2027-05 NONE_KNOWN',
      '2027-06 NONE_KNOWN',
      '2027-07 OPEN',
    ])
    const left = (await pledges.listEndedInVain(core, moderator, who.id)).map(({ id }) => id)
    expect(new Set(left)).toEqual(new Set([idOf(1), idOf(2)]))
    const trail = await listAudit(core, restored.id, { first: 20 })
    expect(trail.items.map(({ item }) => item.event)).toContain('pledge.ended')
  })

  test('a letter waits for a person: nothing was sent, it goes once, and not when nothing waits', async () => {
    const [notice, ...others] = await pledges.listNotices(core, moderator, who.id)
    expect(others).toEqual([])
    expect(notice).toMatchObject({ kind: 'PLEDGE_RESTORED', sentAt: null })
    const id = idOf(0)
    await expect(pledges.sendNotice(core, actors.coordinator, { id })).rejects.toThrow('actor.notAllowed')
    await pledges.sendNotice(core, secondModerator, { id })
    await expect(pledges.sendNotice(core, moderator, { id })).rejects.toThrow('notice.none')
    await expect(pledges.sendNotice(core, moderator, { id: idOf(1) })).rejects.toThrow('notice.none')
    expect((await pledges.listNotices(core, moderator, who.id))[0]?.sentAt).not.toBeNull()
  })
})

test('who died again held is nobody’s to restore: while the end is public a pledge stays ended', async () => {
  const who = await addPrisoner(world, 'Person Who Died')
  const { pledge } = await pledgeIn(world, 'ACTIVE', { prisoner: who })
  await freed(who, 'DIED')
  await endPledges(core, who.id)
  const ended = await pledges.getPledge(core, pledge.id)
  expect(ended.data.endReason).toBe('PRISONER_DIED')
  await expect(pledges.restorePledge(core, moderator, because(ended))).rejects.toThrow('prisoner.unavailable')
  expect(await pledges.listNotices(core, moderator, who.id)).toMatchObject([{ kind: 'PRISONER_DIED', sentAt: null }])
})

test('a pledge handed in meanwhile is taken and waits; nobody accepts it while an end is recorded', async () => {
  const who = await addPrisoner(world, 'Person Soon Free')
  const history = [...who.data.history, event('EXCHANGED', '2026-11-22')]
  await changePrisoner(core, editor, { ...because(who), change: { history } })
  const { pledge } = await pledgeIn(world, 'SUBMITTED', { prisoner: who })
  expect(pledge.data.state).toBe('SUBMITTED')
  const opened = await open(world, pledge)
  await expect(pledges.acceptPledge(core, moderator, because(opened))).rejects.toThrow('prisoner.unavailable')
  await notSo(who)
  expect((await pledges.acceptPledge(core, moderator, because(opened))).data.state).toBe('ACTIVE')
})

test('what a revocation ended another decision takes back, both on record', async () => {
  const { pledge } = await pledgeIn(world, 'ACTIVE')
  const ended = await pledges.revokePledge(core, moderator, because(pledge))
  const restored = await pledges.restorePledge(core, moderator, because(ended))
  expect(restored.data.decisions.map((decision) => decision.kind)).toEqual(['ACCEPTED', 'REVOKED', 'RESTORED'])
})

test('which decision takes back which is one table, and nothing else does', () => {
  expect(REVERSED_BY).toEqual({
    APPROVED_ONCE: [],
    ACCEPTED: ['revoke', 'annul'],
    CHANGES_REQUESTED: [],
    DECLINED: ['reopen'],
    REOPENED: ['decline'],
    REVOKED: ['restore'],
    LAPSED: ['restore'],
    KEPT_ON: ['lapse'],
    RESTORED: ['revoke', 'lapse'],
    ANNULLED: [],
  })
})
