import { afterAll, expect, test } from 'vitest'
import * as fc from 'fast-check'
import {
  reportActivity,
  verifyActivity,
  declineActivity,
  getActivity,
  reverseActivity,
} from '@patronat/core/activity/activity.ts'
import type { IdKind } from '@patronat/core/base/id.ts'
import { idKind } from '@patronat/core/base/id.ts'
import { speaksAt } from '@patronat/core/month/month.model.ts'
import { lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { getCampaign, changeCampaign } from '@patronat/core/campaign/campaign.ts'
import { changeLegislature, getLegislature } from '@patronat/core/legislature/legislature.ts'
import { addMonths } from '@patronat/core/month/year-month.ts'
import { agreeLeave } from '@patronat/core/office/agree-leave.ts'
import { changeOffice } from '@patronat/core/office/office.item.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { noteReached } from '@patronat/core/office/note-reached.ts'
import { readMonthFacts } from '@patronat/core/pledge/pledge-months.ts'
import { commit } from '@patronat/core/audit/commit.ts'
import { walkMonths } from '@patronat/core/projection/walk-months.ts'
import { annulPledge, getPledge, revokePledge } from '@patronat/core/pledge/pledge.ts'
import { hidePrisoner, quietPrisoner, showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { project } from '@patronat/core/projection/project.ts'
import { valueAt } from '@patronat/core/coverage/counter.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { CoverageView } from '@patronat/graphql/source/coverage-view.ts'
import { startDatabase } from '../support/database.ts'
import { addPrisoner } from '../support/people.ts'
import { addOffice, because, pledgeIn } from '../support/pledges.ts'
import { makeWorld, type World } from '../support/world.ts'

const databases: Awaited<ReturnType<typeof startDatabase>>[] = []
afterAll(async () => void (await Promise.all(databases.map(({ stop }) => stop()))))

/** A world with three offices and four prisoners, and what is known of it by hand. */
async function scene() {
  const database = await startDatabase()
  databases.push(database)
  const world = await makeWorld(database.tables)
  const offices = [await addOffice(world), await addOffice(world), await addOffice(world)]
  const prisoners = [world.prisoners.emil, world.prisoners.ferat]
  prisoners.push(await addPrisoner(world, 'Third Invented'), await addPrisoner(world, 'Fourth Invented'))
  return { world, offices, prisoners: prisoners.map(({ id }) => id), pledges: [] as string[], acts: [] as string[] }
}
type Scene = Awaited<ReturnType<typeof scene>>

const projectAll = async ({ world, offices, prisoners, pledges, acts }: Scene, seed: number) => {
  const people = offices.flatMap(({ member, office }) => [member.id, office.id])
  const ids = [...prisoners, ...pledges, ...acts, ...people]
  // Out of order, and some of it twice: a stream promises neither.
  const shuffled = ids.map((id, at) => ({ id, key: (at * 7919 + seed) % 104_729 })).sort((a, b) => a.key - b.key)
  for (const { id } of [...shuffled, ...shuffled.slice(0, 3)]) await project(world.core, idKind(id) as IdKind, id)
  for (const id of [world.parliament.id, world.campaign.id]) while (await walkMonths(world.core, id));
}

const counted = async (world: World, at: Date) => {
  const coverage = new CoverageView('ALL', at, publicSource(world.core.tables).counters)
  const { own: total } = await coverage.total()
  const campaign = new CoverageView(world.campaign.id, at, publicSource(world.core.tables).counters)
  const of = (measure: string, row = total) => valueAt(row, measure, coverage.closed)
  const house = (await coverage.rows('LEGISLATURE')).find(({ key }) => key === world.parliament.id)
  return {
    prisoners: of('prisoners'),
    speaking: of('SPEAKING'),
    silent: of('SILENT'),
    fresh: of('NEW'),
    patrons: of('patrons'),
    pledges: of('pledges'),
    ofCampaign: of('pledges', (await campaign.total()).own),
    ofHouse: house === undefined ? 0 : of('SPEAKING_PATRONS', house.own),
  }
}

/** From scratch, out of the registry, by the rules; one pledge after the other. */
async function recount({ world, prisoners, pledges }: Scene, at: Date) {
  const closed = lastClosedMonth(at)
  const shown = new Map<string, boolean>()
  for (const id of prisoners) shown.set(id, (await getPrisoner(world.core, id)).data.visibility.state !== 'HIDDEN')
  const keptOnly = (await getCampaign(world.core, world.campaign.id)).data.monthsPublic === 'KEPT_ONLY'
  const speaks = new Map<string, (boolean | null)[]>()
  const ofPatron = new Map<string, (boolean | null)[]>()
  for (const id of pledges) {
    const { data } = await getPledge(world.core, id)
    if (data.state !== 'ACTIVE' || shown.get(data.prisonerId) !== true) continue
    const { facts } = await readMonthFacts(world.core, await getPledge(world.core, id))
    const spoke = speaksAt(facts, closed)
    const is = spoke === false && keptOnly ? null : spoke
    speaks.set(data.prisonerId, [...(speaks.get(data.prisonerId) ?? []), is])
    ofPatron.set(data.parliamentarianId, [...(ofPatron.get(data.parliamentarianId) ?? []), is])
  }
  const classes = [...speaks.values()].map((all) => (all.includes(true) ? 'S' : all.includes(null) ? 'N' : 'O'))
  const active = [...speaks.values()].flat().length
  return {
    prisoners: [...shown.values()].filter(Boolean).length,
    speaking: classes.filter((one) => one === 'S').length,
    silent: classes.filter((one) => one === 'O').length,
    fresh: classes.filter((one) => one === 'N').length,
    patrons: ofPatron.size,
    pledges: active,
    ofCampaign: active,
    ofHouse: [...ofPatron.values()].filter((all) => all.includes(true)).length,
  }
}

const WHAT = ['pledge', 'speak', 'verify', 'decline', 'reverse', 'revoke', 'annul', 'hide', 'show', 'wait'] as const
/** What decides about months whatever is said in them. */
const GROUND = ['calendar', 'leave', 'bounce', 'reach', 'monthsPublic'] as const

type Step = {
  what: (typeof WHAT)[number] | (typeof GROUND)[number]
  a: number
  b: number
}

async function take({ what, a, b }: Step, here: Scene): Promise<void> {
  const { world, offices, prisoners, pledges, acts } = here
  const { core, actors } = world
  const prisoner = prisoners[a % prisoners.length] as string
  const pledge = pledges[a % Math.max(1, pledges.length)]
  const activity = acts[a % Math.max(1, acts.length)]
  await takeGround({ what, a, b }, here)
  if (what === 'wait') return world.clock.addDays(20 + (a % 40))
  if (what === 'hide' || what === 'show') {
    const record = await getPrisoner(core, prisoner)
    const act = what === 'hide' ? hidePrisoner : showPrisoner
    await act(core, what === 'hide' ? actors.moderator : actors.editor, because(record))
  }
  if (what === 'pledge') {
    const record = await getPrisoner(core, prisoner)
    const office = offices[b % offices.length] as Scene['offices'][number]
    pledges.push((await pledgeIn(world, 'ACTIVE', { office, prisoner: record })).pledge.id)
  }
  if (what === 'speak' && pledge !== undefined) {
    const on = new Date(core.clock.now().getTime() - (b % 90) * 86_400_000).toISOString().slice(0, 10)
    const { data } = await getPledge(core, pledge)
    const actor = offices.find(({ office: one }) => one.id === data.officeId)?.actor ?? actors.system
    const reported = await reportActivity(core, actor, {
      pledgeId: pledge,
      kind: 'MONTHLY_STATEMENT',
      on,
      url: 'https://news.example/statement',
      title: null,
      language: 'en',
    })
    acts.push(reported.id)
  }
  if (what === 'verify' && activity !== undefined)
    await verifyActivity(core, actors.moderator, because(await getActivity(core, activity)))
  if (what === 'decline' && activity !== undefined)
    await declineActivity(core, actors.moderator, because(await getActivity(core, activity)))
  if (what === 'reverse' && activity !== undefined)
    await reverseActivity(core, actors.moderator, because(await getActivity(core, activity)))
  if (what === 'annul' && pledge !== undefined)
    await annulPledge(core, actors.moderator, because(await getPledge(core, pledge)))
  if (what === 'revoke' && pledge !== undefined)
    await revokePledge(core, actors.moderator, because(await getPledge(core, pledge)))
}

async function takeGround({ what, a, b }: Step, { world, offices }: Scene): Promise<void> {
  const { core, actors } = world
  const month = addMonths(core.clock.now().toISOString().slice(0, 7), (b % 7) - 3)
  const { office } = offices[a % offices.length] as Scene['offices'][number]
  const at = core.clock.now().toISOString()
  if (what === 'calendar') {
    const house = await getLegislature(core, world.parliament.id)
    const kept = (house.data.calendar ?? []).filter((one) => one.month !== month)
    const added = { month, kind: 'RECESS', source: 'https://parliament.example/calendar' } as const
    const calendar = a % 4 === 0 ? kept : [...kept, added]
    await changeLegislature(core, actors.coordinator, { ...because(house), change: { calendar } })
  }
  if (what === 'leave') {
    const leaves = [{ from: month, to: addMonths(month, a % 3) }]
    await agreeLeave(core, actors.moderator, { ...because(await getOffice(core, office.id)), leaves })
  }
  if (what === 'bounce') {
    const bounced = changeOffice(await getOffice(core, office.id), { mailBouncedAt: at })
    await commit(core, actors.system, { event: 'office.remindersSet', subject: office.id }, bounced)
  }
  if (what === 'reach') await noteReached(core, (await getOffice(core, office.id)).data.mailboxIndex)
  if (what === 'monthsPublic') {
    const wave = await getCampaign(core, world.campaign.id)
    const monthsPublic = a % 2 === 0 ? 'FULL' : 'KEPT_ONLY'
    await changeCampaign(core, actors.coordinator, { ...because(wave), change: { monthsPublic } })
  }
}

const step: fc.Arbitrary<Step> = fc.record({
  // Twice what builds up a history, so that there is something to take away.
  what: fc.constantFrom(...WHAT, ...GROUND, 'pledge', 'speak', 'verify', 'wait'),
  a: fc.nat(1000),
  b: fc.nat(1000),
})

test('whatever happened in whatever order, the counters say what a recount from scratch says, today and three months on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 16, maxLength: 32 }), fc.nat(1000), async (steps, seed) => {
      const here = await scene()
      for (const one of steps) {
        // What the rules refuse (twice the same pledge, a decision taken already) changes nothing.
        await take(one, here).catch(() => undefined)
        if (one.a % 3 === 0) await projectAll(here, seed + one.b)
      }
      await projectAll(here, seed)
      const now = here.world.clock.now()
      for (const at of [now, new Date(now.getTime() + 95 * 86_400_000)]) {
        expect(await counted(here.world, at)).toEqual(await recount(here, at))
      }
    }),
    { numRuns: 6, seed: 20_261_124 },
  )
}, 300_000)

const spokenAndSilent = async () => {
  const here = await scene()
  const { world, offices, prisoners, pledges, acts } = here
  const [office] = offices as [Scene['offices'][number]]
  const record = await getPrisoner(world.core, prisoners[0] as string)
  pledges.push((await pledgeIn(world, 'ACTIVE', { office, prisoner: record })).pledge.id)
  for (const on of ['2026-12-05', '2027-01-07']) {
    world.clock.set(`${on}T10:00:00Z`)
    const input = {
      pledgeId: pledges[0] as string,
      kind: 'MONTHLY_STATEMENT',
      on,
      url: 'https://news.example/said',
    } as const
    const reported = await reportActivity(world.core, office.actor, { ...input, title: null, language: 'en' })
    acts.push(reported.id)
    await verifyActivity(world.core, world.actors.moderator, because(reported))
  }
  world.clock.set('2027-03-01T10:00:00Z')
  await projectAll(here, 1)
  return here
}

test('a family that asks for silence does not make its patron look silent, in no count, however long it lasts', async () => {
  const here = await spokenAndSilent()
  const { world, prisoners } = here
  expect(await counted(world, world.clock.now())).toMatchObject({ speaking: 1, silent: 0 })
  const record = await getPrisoner(world.core, prisoners[0] as string)
  const quiet = await quietPrisoner(world.core, world.actors.moderator, because(record))
  await projectAll(here, 2)
  await projectAll(here, 3)
  world.clock.addDays(300)
  expect(await counted(world, world.clock.now())).toMatchObject({ speaking: 1, silent: 0, prisoners: 4 })
  await showPrisoner(world.core, world.actors.editor, because(quiet))
  await projectAll(here, 4)
  expect(await counted(world, world.clock.now())).toMatchObject({ speaking: 1, silent: 0 })
  world.clock.addDays(150)
  expect(await counted(world, world.clock.now())).toMatchObject({ speaking: 0, silent: 1 })
})

test('a partner cannot tell from a number that somebody was hidden a moment ago, before anything is cleaned up', async () => {
  const here = await spokenAndSilent()
  const { world, prisoners } = here
  await hidePrisoner(world.core, world.actors.moderator, because(await getPrisoner(world.core, prisoners[0] as string)))
  const atOnce = await counted(world, world.clock.now())
  expect(atOnce).toMatchObject({ prisoners: 3, speaking: 0, patrons: 0, pledges: 0, ofCampaign: 0, ofHouse: 0 })
  await projectAll(here, 5)
  expect(await counted(world, world.clock.now())).toEqual(atOnce)
})
