import { afterAll, expect, test } from 'vitest'
import { confirmActivity, objectToActivity, openObjection } from '@patronat/core/activity/answer-proposal.ts'
import { getActivity, reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import type { IdKind } from '@patronat/core/base/id.ts'
import { idKind } from '@patronat/core/base/id.ts'
import { changeCampaign } from '@patronat/core/campaign/campaign.ts'
import { changeLegislature } from '@patronat/core/legislature/legislature.ts'
import { readPledgeMonths } from '@patronat/core/pledge/pledge-months.ts'
import { keepPledge, lapsePledge } from '@patronat/core/pledge/lapse-pledge.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { noteStandings } from '@patronat/core/projection/note-standing.ts'
import { project } from '@patronat/core/projection/project.ts'
import { walkMonths } from '@patronat/core/projection/walk-months.ts'
import { listQueue } from '@patronat/core/queue/queue.ts'
import { remindOffices } from '@patronat/core/reminder/remind-offices.ts'
import { publicMonths } from '@patronat/core/month/month.model.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { startDatabase } from '../support/database.ts'
import { at, because, pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const databases: Awaited<ReturnType<typeof startDatabase>>[] = []
afterAll(async () => void (await Promise.all(databases.map(({ stop }) => stop()))))

async function scene() {
  const database = await startDatabase()
  databases.push(database)
  const world = await makeWorld(database.tables)
  const made = await pledgeIn(world, 'ACTIVE')
  const { core, actors } = world
  const show = async (...ids: string[]) => {
    for (const id of [made.prisoner.id, made.pledge.id, ...ids]) await project(core, idKind(id) as IdKind, id)
  }
  await show()
  const pledge = () => pledges.getPledge(core, made.pledge.id)
  const asked = async (kind: 'LAPSE' | 'LINE') =>
    (await listQueue(core, actors.moderator, { kind, first: 10 })).items.map(({ item }) => item.record.id)
  const speak = (actor: typeof made.actor | typeof actors.moderator, on: string, organisation?: string) => {
    const what = { pledgeId: made.pledge.id, kind: 'MONTHLY_STATEMENT' as const, on, url: 'https://news.example/s' }
    return reportActivity(core, actor, { ...what, title: null, language: 'en', organisation: organisation ?? null })
  }
  const detail = () => publicSource(core.tables).pledgeDetail(made.pledge.id)
  const states = async () => {
    const found = await detail()
    const months = found === null ? [] : publicMonths(found.facts, core.clock.now(), found.monthsPublic)
    return months.map(({ month, state }) => `${month} ${state}`)
  }
  return { ...made, world, core, actors, show, now: pledge, asked, speak, states, detail }
}

test('moderators are asked once about three silent months, decide, and are asked again only after three more', async () => {
  const { world, core, actors, now, asked, speak, show } = await scene()
  // Declared in November: December to February are the first three.
  world.clock.set('2027-03-16T11:00:00Z')
  await noteStandings(core)
  expect(await asked('LAPSE')).toEqual([])
  world.clock.set('2027-03-25T12:00:00Z')
  expect(await noteStandings(core)).toBe(1)
  expect(await noteStandings(core)).toBe(0)
  const { id } = await now()
  expect(await asked('LAPSE')).toEqual([id])
  await expect(lapsePledge(core, actors.moderator, { ...because(await now()), reason: ' ' })).rejects.toThrow()

  await keepPledge(core, actors.moderator, because(await now()))
  expect(await asked('LAPSE')).toEqual([])
  await show()
  // An outage of three months: the next run finds what was missed.
  world.clock.set('2027-06-20T12:00:00Z')
  await noteStandings(core)
  expect(await asked('LAPSE')).toEqual([id])

  const said = await speak(actors.moderator, '2027-05-03')
  await verifyActivity(core, actors.moderator, because(said))
  const stale = await now()
  await expect(lapsePledge(core, actors.moderator, because(stale))).rejects.toMatchObject({
    code: 'pledge.notSilent',
  })
  await show(said.id)
  expect(await asked('LAPSE')).toEqual([])

  world.clock.set('2027-09-16T12:00:00Z')
  await noteStandings(core)
  expect(await asked('LAPSE')).toEqual([id])
  const lapsed = await lapsePledge(core, actors.moderator, because(await now()))
  expect(lapsed.data).toMatchObject({ state: 'ENDED', endReason: 'LAPSED' })
  await show()
  await noteStandings(core)
  expect(await asked('LAPSE')).toEqual([])
})

test('in a month of recess nobody is reminded, and a calendar that changes is told of all pledges of its house', async () => {
  const { world, core, actors, states, now } = await scene()
  const calendar = [{ month: '2026-12', kind: 'RECESS' as const, source: 'https://parliament.example/calendar' }]
  await changeLegislature(core, actors.coordinator, { ...because(world.parliament), change: { calendar } })
  while (await walkMonths(core, world.parliament.id));
  world.clock.set('2026-12-28T10:00:00Z')
  expect(await remindOffices(core)).toBe(0)
  const { months, standing } = await readPledgeMonths(core, await now())
  expect([months.at(-1)?.state, standing]).toEqual(['NOT_OWED', 'GOOD'])
  world.clock.set('2027-04-20T10:00:00Z')
  expect(await states()).toEqual([
    '2026-11 NOT_OWED',
    '2026-12 NOT_OWED',
    '2027-01 NONE_KNOWN',
    '2027-02 NONE_KNOWN',
    '2027-03 NONE_KNOWN',
    '2027-04 OPEN',
  ])
  const keptOnly = { ...because(world.campaign), change: { monthsPublic: 'KEPT_ONLY' as const } }
  await changeCampaign(core, actors.coordinator, keptOnly)
  while (await walkMonths(core, world.campaign.id));
  expect(new Set((await states()).slice(1).map((one) => one.slice(8)))).toEqual(new Set(['OPEN']))
})

test('an office’s line is public once a moderator has read it, says nothing of money, and goes when the office says so', async () => {
  const { core, actors, actor, now, asked, show, detail, prisoner } = await scene()
  const texts = { en: 'We asked the minister twice; he has not answered.', de: 'Wir haben zweimal gefragt.' }
  const paid = { en: 'Give to DE89 3704 0044 0532 0130 00' }
  await expect(pledges.writeLine(core, actor, { ...at(await now()), texts: paid })).rejects.toMatchObject({
    code: 'input.financial',
    field: 'texts.en',
  })
  await expect(pledges.writeLine(core, actors.clara, { ...at(await now()), texts })).rejects.toMatchObject({
    code: 'record.notFound',
  })
  const written = await pledges.writeLine(core, actor, { ...at(await now()), texts })
  await show()
  expect([await asked('LINE'), (await detail())?.officeLine]).toEqual([[written.id], null])
  await pledges.acceptLine(core, actors.moderator, at(written))
  await show()
  expect([await asked('LINE'), (await detail())?.officeLine]).toEqual([[], texts])

  // A second one waits beside the first, and a no leaves the first.
  await pledges.writeLine(core, actor, { ...at(await now()), texts: { en: 'Another.' } })
  await pledges.declineLine(core, actors.moderator, { ...because(await now()), reason: 'It names somebody.' })
  expect(await pledges.openLineReason(core, await now())).toBe('It names somebody.')
  await show()
  expect((await detail())?.officeLine).toEqual(texts)

  // Also while the page stands still for a family.
  await quietPrisoner(core, actors.moderator, because(await getPrisoner(core, prisoner.id)))
  await show()
  await pledges.withdrawLine(core, actor, at(await now()))
  await show()
  expect((await detail())?.officeLine).toBeNull()
})

test('an office objects to what was reported for it: it is public no more at once, waits again, and counts against nobody', async () => {
  const { world, core, actors, actor, show, speak, states } = await scene()
  world.clock.set('2026-12-20T10:00:00Z')
  const proposed = await speak(actors.moderator, '2026-12-03', 'A partner')
  expect(proposed.data.proposal).toMatchObject({ organisation: 'A partner', objectUntil: '2027-01-03', answer: null })
  await expect(confirmActivity(core, actors.clara, at(proposed))).rejects.toMatchObject({ code: 'record.notFound' })
  await verifyActivity(core, actors.moderator, because(proposed))
  await show(proposed.id)
  world.clock.set('2027-01-03T10:00:00Z')
  const seen = async () => (await publicSource(core.tables).activity(proposed.id))?.card.id ?? null
  expect(await seen()).toBe(proposed.id)

  const public1 = await getActivity(core, proposed.id)
  const objected = await objectToActivity(core, actor, { ...at(public1), text: 'That was somebody else.' })
  expect([objected.data.state, await openObjection(core, objected)]).toEqual(['REPORTED', 'That was somebody else.'])
  expect(await seen()).toBeNull()
  await show(proposed.id)
  world.clock.set('2027-03-20T10:00:00Z')
  await show()
  expect(await states()).toContain('2026-12 NOT_RATED')
  const { months } = await readPledgeMonths(core, await pledges.getPledge(core, objected.data.pledgeId))
  expect(months.find(({ month }) => month === '2026-12')?.state).toBe('NOT_RATED')

  // A moderator looks again: then it is public again.
  await verifyActivity(core, actors.moderator, because(objected))
  await show(proposed.id)
  expect(await seen()).toBe(proposed.id)
})

test('an office cannot object when its days are over', async () => {
  const { world, core, actors, actor, speak } = await scene()
  const proposed = await speak(actors.moderator, '2026-11-23')
  world.clock.set('2026-12-09T10:00:00Z')
  await expect(objectToActivity(core, actor, { ...at(proposed), text: '' })).rejects.toMatchObject({
    code: 'activity.notInState',
  })
  expect((await confirmActivity(core, actor, at(proposed))).data.proposal?.answer?.kind).toBe('CONFIRMED')
})
