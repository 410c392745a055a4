import { afterAll, expect, test } from 'vitest'
import { matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import { listQueue, measureDay, measureQueue } from '@patronat/core/queue/queue.ts'
import { acceptPledge } from '@patronat/core/pledge/pledge.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import { startDatabase } from '../support/database.ts'
import { because, open, pledgeIn } from '../support/pledges.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, clock } = world

const host = world.members.anna.data.mailboxes[0]?.address.split('@')[1] ?? ''
const register = (name: string) => {
  clock.addDays(1)
  const mailbox = officeActor(core.sealer, `${name}@${host}`)
  return registerOffice(core, mailbox, { parliamentarianId: world.members.anna.id, language: 'en' })
}
const write = (form: string) => {
  clock.addDays(1)
  const words = { wish: 'QUIET', prisonerId: null, about: 'Emil', relation: 'FAMILY', words: '', contact: '' } as const
  return submitReport(core, form, { ...words, language: 'uk' })
}
const first = await register('one')
const early = await write('early')
const second = await register('two')
const late = await write('late')

const idsOf = ({ items }: Awaited<ReturnType<typeof listQueue>>) => items.map(({ item }) => item.record.id)
const all = { kind: null, first: 100 }

test('a moderator sees families first, then what waits longest', async () => {
  const queue = await listQueue(core, actors.moderator, all)
  expect(idsOf(queue)).toEqual([early.report.id, late.report.id, first.id, second.id])
})

test('a moderator who turns pages of one sees everything once, in the same order', async () => {
  const seen: string[] = []
  for (let after: string | undefined; seen.length < 10;) {
    const page = await listQueue(core, actors.moderator, { kind: null, first: 1, ...(after && { after }) })
    seen.push(...idsOf(page))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore) break
  }
  expect(seen).toEqual(idsOf(await listQueue(core, actors.moderator, all)))
})

test('an editor sees what families wrote and nothing that is decided by moderators', async () => {
  expect(idsOf(await listQueue(core, actors.editor, all))).toEqual([early.report.id, late.report.id])
  await expect(listQueue(core, actors.editor, { ...all, kind: 'OFFICE' })).rejects.toThrow('actor.notAllowed')
  expect((await measureQueue(core, actors.editor)).map(({ kind }) => kind)).toEqual(['REPORT'])
})

test.each(['public', 'partner', 'system'] as const)('%s has no queue', async (who) => {
  await expect(listQueue(core, actors[who], all)).rejects.toThrow(/^actor[.]/)
})

test('a moderator who turns a page with a cursor of something else is refused', async () => {
  for (const at of ['x', 'bnVsbA', Buffer.from('{"OFFICE":"x"}').toString('base64url')])
    await expect(listQueue(core, actors.moderator, { ...all, after: at })).rejects.toMatchObject({
      code: 'input.invalid',
    })
})

test('an office that a moderator matches leaves the queue, and the counts follow', async () => {
  const offices = async () => (await measureQueue(core, actors.moderator)).find(({ kind }) => kind === 'OFFICE')
  expect(await offices()).toMatchObject({ count: 2, isMore: false, longestSince: first.data.registeredAt })
  await matchOffice(core, actors.moderator, { id: first.id, reason: 'Called the house.' })
  expect(await offices()).toMatchObject({ count: 1, longestSince: second.data.registeredAt })
})

test('what waits longest against the target of its kind goes first, and what is beyond it says so', async () => {
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  clock.set(new Date(clock.now().getTime() + 13 * 3_600_000).toISOString())
  const later = await register('three')
  clock.set(new Date(clock.now().getTime() + 30 * 3_600_000).toISOString())
  const { items } = await listQueue(core, actors.moderator, all)
  const waiting = items.map(({ item }) => item)
  const of = (id: string) => waiting.findIndex(({ record }) => record.id === id)
  expect(waiting[of(later.id)]).toMatchObject({ isLate: true })
  expect(waiting[of(pledge.id)]).toMatchObject({ isLate: true })
  const unhurried = waiting.filter(({ isLate, dueAt }) => isLate !== dueAt < clock.now().toISOString())
  expect(unhurried).toEqual([])
  const due = waiting.filter(({ kind }) => kind !== 'REPORT').map(({ dueAt }) => dueAt)
  expect(due).toEqual(due.toSorted())
})

test('at the end of a day staff read how long people waited, and what ended by itself is not counted', async () => {
  const before = await measureDay(core, actors.moderator)
  const quick = await pledgeIn(world, 'SUBMITTED')
  const slow = await pledgeIn(world, 'SUBMITTED')
  const withdrawn = await pledgeIn(world, 'ENDED')
  expect(withdrawn.pledge.data.state).toBe('ENDED')
  const acceptAfter = async (pledge: { id: string }, minutes: number) => {
    clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
    await acceptPledge(core, actors.moderator, because(await open(world, pledge)))
  }
  clock.set(`${clock.now().toISOString().slice(0, 10)}T23:30:00Z`)
  const start = Date.parse(slow.pledge.data.submittedAt ?? '')
  await acceptAfter(quick.pledge, 0)
  await acceptAfter(slow.pledge, 10)
  const day = await measureDay(core, actors.moderator)
  // The one that was withdrawn had been accepted at once: a wait of nothing.
  expect(day.count).toBe(before.count + 3)
  expect(day.longestMinutes).toBe(Math.round((clock.now().getTime() - start) / 60_000))
  await expect(measureDay(core, actors.coordinator)).rejects.toThrow('actor.notAllowed')
  clock.addDays(1)
  expect(await measureDay(core, actors.moderator)).toEqual({ count: 0, medianMinutes: null, longestMinutes: null })
})
