import { afterAll, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { getActivity, reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import { changeCampaign } from '@patronat/core/campaign/campaign.ts'
import { type IdKind, idKind } from '@patronat/core/base/id.ts'
import { valueAt } from '@patronat/core/coverage/counter.ts'
import { speaksAt } from '@patronat/core/month/month.model.ts'
import { lastClosedMonth } from '@patronat/core/month/year-month.ts'
import { getParliamentarian, importParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { membershipOn } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { monthFactsOf } from '@patronat/core/pledge/pledge.card.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import { annulPledge, getPledge, revokePledge } from '@patronat/core/pledge/pledge.ts'
import { pausedMonths } from '@patronat/core/prisoner/pause.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner, quietPrisoner, showPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { unpublishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { project } from '@patronat/core/projection/project.ts'
import { CoverageView } from '@patronat/graphql/source/coverage-view.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { startDatabase } from '../support/database.ts'
import { event } from '../support/input.ts'
import { addPrisoner } from '../support/people.ts'
import { addOffice, because, pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const databases: Awaited<ReturnType<typeof startDatabase>>[] = []
afterAll(async () => void (await Promise.all(databases.map(({ stop }) => stop()))))

async function scene() {
  const database = await startDatabase()
  databases.push(database)
  const world = await makeWorld(database.tables)
  const offices = [await addOffice(world), await addOffice(world), await addOffice(world)]
  const people = [world.prisoners.emil, world.prisoners.ferat, await addPrisoner(world, 'Third Invented')]
  return { world, offices, prisoners: people.map(({ id }) => id), pledges: [] as string[], acts: [] as string[] }
}
type Scene = Awaited<ReturnType<typeof scene>>

const projectAll = async ({ world, offices, prisoners, pledges, acts }: Scene, seed = 1) => {
  const ids = [...prisoners, ...pledges, ...acts, ...offices.map(({ member }) => member.id)]
  const shuffled = ids.map((id, at) => ({ id, key: (at * 7919 + seed) % 104_729 })).sort((a, b) => a.key - b.key)
  for (const { id } of [...shuffled, ...shuffled.slice(0, 3)]) await project(world.core, idKind(id) as IdKind, id)
}

/** What the answer for an instant says. `null`: the counters of today. */
async function answered({ world }: Scene, at: Date | null) {
  const source = publicSource(world.core.tables)
  const now = at ?? world.clock.now()
  const counters = at === null ? source.counters : source.countersAt(at)
  const coverage = new CoverageView('ALL', now, counters)
  const { own: total, all } = await coverage.total()
  const ofCampaign = await new CoverageView(world.campaign.id, now, counters).total()
  const row = async (dimension: 'LEGISLATURE' | 'GROUP', key: string) =>
    (await coverage.rows(dimension)).find((one) => one.key === key)?.own ?? total
  const house = await row('LEGISLATURE', world.parliament.id)
  const greens = (await coverage.rows('GROUP')).find(({ key }) => key === world.group.id)
  const of = (measure: string, counter = total) => valueAt(counter, measure, coverage.closed)
  return {
    prisoners: of('prisoners', all),
    speaking: of('SPEAKING'),
    silent: of('SILENT'),
    fresh: of('NEW'),
    patrons: of('patrons'),
    pledges: of('pledges'),
    ofCampaign: of('SPEAKING', ofCampaign.own),
    ofHouse: of('SPEAKING_PATRONS', house),
    ofGreens: greens === undefined ? 0 : of('pledges', greens.own),
    statements: total.numbers[`statements@${now.toISOString().slice(0, 7)}`] ?? 0,
  }
}

/** From scratch, out of the registry: how things stood at an instant, by what is known and visible now. */
async function recounted({ world, prisoners, pledges, acts }: Scene, at: Date) {
  const instant = at.toISOString()
  const closed = lastClosedMonth(at)
  const people = await Promise.all(prisoners.map((id) => getPrisoner(world.core, id)))
  const isShown = (id: string) => {
    const { publication, visibility } = people.find((one) => one.id === id)?.data ?? {}
    return (
      publication?.level === 'PUBLIC' && visibility?.state !== 'HIDDEN' && (publication.publicSince ?? '') <= instant
    )
  }
  const isHeld = ({ data }: (typeof people)[number]) => {
    const known = data.history.filter(({ type }) => type !== 'RELEASED' || data.publication.endShown === 'RELEASED')
    return known.findLast(({ dates }) => `${dates[0]?.date}T00:00:00.000Z` <= instant)?.type !== 'RELEASED'
  }
  const activities = await Promise.all(acts.map((id) => getActivity(world.core, id)))
  const ofPrisoner = new Map<string, (boolean | null)[]>()
  const ofPatron = new Map<string, { is: boolean | null; isGreen: boolean }[]>()
  let statements = 0
  for (const id of pledges) {
    const { data } = await getPledge(world.core, id)
    const person = people.find((one) => one.id === data.prisonerId)
    if (person === undefined || data.state === 'ANNULLED' || data.activeSince === null) continue
    // The record is visible today, or none of it ever was.
    if (person.data.publication.level !== 'PUBLIC' || person.data.visibility.state === 'HIDDEN') continue
    const own = activities.filter((one) => one.data.pledgeId === id)
    const verified = own.filter((one) => one.data.state === 'VERIFIED')
    statements += verified.filter(
      ({ data: { on } }) => on.startsWith(instant.slice(0, 7)) && `${on}T00:00:00.000Z` <= instant,
    ).length
    if (data.activeSince > instant || (data.endedAt !== null && data.endedAt <= instant)) continue
    const facts = monthFactsOf(data, {
      statements: Object.fromEntries(verified.map((one) => [one.data.on.slice(0, 7), 1])),
      pending: own.filter((one) => one.data.state === 'REPORTED').map((one) => one.data.on.slice(0, 7)),
      notOwed: pausedMonths(person.data, world.clock.now()),
    })
    const is = speaksAt(facts, closed)
    const member = await getParliamentarian(world.core, data.parliamentarianId)
    const isGreen = membershipOn(member.data, instant.slice(0, 10))?.groupId === world.group.id
    ofPatron.set(member.id, [...(ofPatron.get(member.id) ?? []), { is, isGreen }])
    if (isShown(person.id) && isHeld(person)) ofPrisoner.set(person.id, [...(ofPrisoner.get(person.id) ?? []), is])
  }
  const classes = [...ofPrisoner.values()].map((all) => (all.includes(true) ? 'S' : all.includes(null) ? 'N' : 'O'))
  const patrons = [...ofPatron.values()]
  const speaking = classes.filter((one) => one === 'S').length
  return {
    prisoners: people.filter((one) => isShown(one.id) && isHeld(one)).length,
    speaking,
    silent: classes.filter((one) => one === 'O').length,
    fresh: classes.filter((one) => one === 'N').length,
    patrons: patrons.length,
    pledges: patrons.flat().length,
    ofCampaign: speaking,
    ofHouse: patrons.filter((all) => all.some(({ is }) => is === true)).length,
    ofGreens: patrons.flat().filter(({ isGreen }) => isGreen).length,
    statements,
  }
}

type Step = { what: (typeof STEPS)[number]; a: number; b: number }
const STEPS = [
  'pledge',
  'pledge',
  'speak',
  'speak',
  'verify',
  'verify',
  'wait',
  'wait',
  'wait',
  'hour',
  'revoke',
  'annul',
  'hide',
  'show',
  'release',
  'unpublish',
  'group',
] as const

async function take({ what, a, b }: Step, here: Scene): Promise<void> {
  const { world, offices, prisoners, pledges, acts } = here
  const { core, actors, clock } = world
  const prisoner = prisoners[a % prisoners.length] as string
  const pledge = pledges[a % Math.max(1, pledges.length)]
  const today = clock.now().toISOString()
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 86_400_000).toISOString().slice(0, 10)
  if (what === 'wait') clock.addDays(9 + (a % 40))
  if (what === 'hour') clock.addDays(1 / 24)
  if (what === 'hide') await hidePrisoner(core, actors.moderator, because(await getPrisoner(core, prisoner)))
  if (what === 'show') await showPrisoner(core, actors.editor, because(await getPrisoner(core, prisoner)))
  if (what === 'unpublish') await unpublishPrisoner(core, actors.admin, because(await getPrisoner(core, prisoner)))
  if (what === 'release') {
    const { id, version, data } = await getPrisoner(core, prisoner)
    const history = [...data.history, event('RELEASED', daysAgo(b % 20))]
    const changed = await changePrisoner(core, actors.editor, { ...because({ id, version }), change: { history } })
    if (a % 2 === 0) await confirmClosure(core, actors.editor, because(changed))
  }
  if (what === 'pledge') {
    const office = offices[b % offices.length] as Scene['offices'][number]
    pledges.push((await pledgeIn(world, 'ACTIVE', { office, prisoner: await getPrisoner(core, prisoner) })).pledge.id)
  }
  if (what === 'speak' && pledge !== undefined) {
    const { data } = await getPledge(core, pledge)
    const actor = offices.find(({ office: one }) => one.id === data.officeId)?.actor ?? actors.system
    const statement = {
      kind: 'MONTHLY_STATEMENT',
      url: 'https://news.example/said',
      title: null,
      language: 'en',
    } as const
    acts.push((await reportActivity(core, actor, { ...statement, pledgeId: pledge, on: daysAgo(b % 70) })).id)
  }
  const act = acts[a % Math.max(1, acts.length)]
  if (what === 'verify' && act !== undefined)
    await verifyActivity(core, actors.moderator, because(await getActivity(core, act)))
  if (what === 'annul' && pledge !== undefined)
    await annulPledge(core, actors.moderator, because(await getPledge(core, pledge)))
  if (what === 'revoke' && pledge !== undefined)
    await revokePledge(core, actors.moderator, because(await getPledge(core, pledge)))
  if (what === 'group') {
    const was = await getParliamentarian(core, (offices[b % offices.length] as Scene['offices'][number]).member.id)
    const day = today.slice(0, 10)
    const last = was.data.memberships.at(-1)
    if (last === undefined || last.from === day) return
    const next = { ...last, groupId: last.groupId === null ? world.group.id : null, from: day, to: null }
    // Through the day before: the group changes at midnight.
    const memberships = [...was.data.memberships.slice(0, -1), { ...last, to: daysAgo(1) }, next]
    const input = { legislatureId: world.parliament.id, rosterId: was.data.rosterIds[0]?.id ?? '', was }
    await importParliamentarian(
      core,
      { kind: 'system', name: 'import' },
      { ...input, person: { ...was.data, memberships } },
    )
  }
}

const steps = fc.array(fc.record({ what: fc.constantFrom(...STEPS), a: fc.nat(1000), b: fc.nat(1000) }), {
  minLength: 18,
  maxLength: 34,
})

test('whatever happened, and whatever was learned or withdrawn later, the answer for any instant is a recount from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(1000), async (history, seed) => {
      const here = await scene()
      const moments: Date[] = []
      for (const one of history) {
        // What the rules refuse (twice the same pledge, a decision taken already) changes nothing.
        await take(one, here).catch(() => undefined)
        if (one.a % 3 === 0) await projectAll(here, seed + one.b)
        moments.push(here.world.clock.now())
      }
      await projectAll(here, seed)
      for (const at of new Set(moments.map((moment) => moment.getTime())))
        expect({ at, ...(await answered(here, new Date(at))) }).toEqual({
          at,
          ...(await recounted(here, new Date(at))),
        })
      const { statements: _, ...today } = await answered(here, null)
      expect(await answered(here, here.world.clock.now())).toMatchObject(today)
    }),
    { numRuns: 6, seed: 20_261_125 },
  )
}, 300_000)

const changesAt = async ({ world }: Scene, at: Date) => {
  const coverage = new CoverageView('ALL', at, publicSource(world.core.tables).countersAt(at))
  const { all } = await coverage.total()
  const of = (measure: string) => valueAt(all, measure, coverage.closed)
  return { verified: of('VERIFIED'), annulled: of('ANNULLED'), ended: of('END_DATED'), withdrawn: of('WITHDRAWN') }
}
const NOTHING = { verified: 0, annulled: 0, ended: 0, withdrawn: 0 }

/** One pledge since the beginning, a statement of 5 January verified on the 9th; today is the 1st of March. */
async function spoken() {
  const here = await scene()
  const { world, offices, prisoners, pledges, acts } = here
  const office = offices[0] as Scene['offices'][number]
  const prisoner = await getPrisoner(world.core, prisoners[0] as string)
  pledges.push((await pledgeIn(world, 'ACTIVE', { office, prisoner })).pledge.id)
  world.clock.set('2027-01-09T10:00:00Z')
  const statement = {
    kind: 'MONTHLY_STATEMENT',
    url: 'https://news.example/said',
    title: null,
    language: 'en',
  } as const
  const input = { ...statement, pledgeId: pledges[0] as string, on: '2027-01-05' }
  const reported = await reportActivity(world.core, office.actor, input)
  acts.push(reported.id)
  await verifyActivity(world.core, world.actors.moderator, because(reported))
  world.clock.set('2027-03-01T10:00:00Z')
  await projectAll(here)
  return here
}
const JANUARY = new Date('2027-01-07T10:00:00Z')
const MARCH = new Date('2027-02-28T10:00:00Z')

test('a partner sees in the answer about the past what was verified since, and nothing once it was known', async () => {
  const here = await spoken()
  expect(await answered(here, JANUARY)).toMatchObject({ statements: 1, patrons: 1, speaking: 0, fresh: 1 })
  expect(await answered(here, MARCH)).toMatchObject({ statements: 0, speaking: 1 })
  expect(await changesAt(here, JANUARY)).toEqual({ ...NOTHING, verified: 1 })
  expect(await changesAt(here, MARCH)).toEqual(NOTHING)
})

test('a HIDE changes what every answer about the past says in the same instant, before anything is cleaned up, and SHOW gives it back', async () => {
  const here = await spoken()
  const { world, prisoners } = here
  const before = [await answered(here, JANUARY), await answered(here, MARCH)]
  const hidden = await hidePrisoner(
    world.core,
    world.actors.moderator,
    because(await getPrisoner(world.core, prisoners[0] as string)),
  )
  const gone = { prisoners: 2, patrons: 0, pledges: 0, speaking: 0, fresh: 0, statements: 0, ofHouse: 0 }
  const atOnce = [await answered(here, JANUARY), await answered(here, MARCH), await changesAt(here, MARCH)]
  expect(atOnce).toMatchObject([gone, gone, { withdrawn: 1 }])
  await projectAll(here)
  expect([await answered(here, JANUARY), await answered(here, MARCH), await changesAt(here, MARCH)]).toEqual(atOnce)
  await showPrisoner(world.core, world.actors.editor, because(hidden))
  await projectAll(here)
  expect([await answered(here, JANUARY), await answered(here, MARCH)]).toEqual(before)
  expect(await changesAt(here, MARCH)).toEqual(NOTHING)
})

test('a family that asks for silence leaves the past as it was: nothing that came later is in it', async () => {
  const here = await spoken()
  const { world, prisoners } = here
  const before = await answered(here, MARCH)
  const record = await getPrisoner(world.core, prisoners[0] as string)
  await quietPrisoner(world.core, world.actors.moderator, because(record))
  await projectAll(here)
  world.clock.addDays(200)
  await projectAll(here, 5)
  expect(await answered(here, MARCH)).toEqual(before)
  expect(await answered(here, world.clock.now())).toMatchObject({ speaking: 1, silent: 0, prisoners: 3 })
})

test('an end of detention that is confirmed later counts from its date, and the answers in between say that they changed', async () => {
  const here = await spoken()
  const { world, prisoners } = here
  const was = await getPrisoner(world.core, prisoners[1] as string)
  const history = [...was.data.history, event('RELEASED', '2027-02-20')]
  const changed = await changePrisoner(world.core, world.actors.editor, { ...because(was), change: { history } })
  await projectAll(here)
  expect(await answered(here, MARCH)).toMatchObject({ prisoners: 3 })
  expect(await changesAt(here, MARCH)).toEqual(NOTHING)
  await confirmClosure(world.core, world.actors.editor, because(changed))
  await projectAll(here)
  expect(await answered(here, new Date('2027-02-19T10:00:00Z'))).toMatchObject({ prisoners: 3 })
  expect(await answered(here, MARCH)).toMatchObject({ prisoners: 2 })
  expect(await changesAt(here, MARCH)).toEqual({ ...NOTHING, ended: 1 })
})

test('where a campaign tells kept months only, no answer about the past says that a patron was silent', async () => {
  const here = await spoken()
  const { world } = here
  world.clock.set('2027-09-01T10:00:00Z')
  await projectAll(here)
  const august = new Date('2027-08-20T10:00:00Z')
  expect(await answered(here, august)).toMatchObject({ silent: 1, fresh: 0 })
  const change = { monthsPublic: 'KEPT_ONLY' } as const
  await changeCampaign(world.core, world.actors.coordinator, { ...because(world.campaign), change })
  await projectAll(here)
  expect(await answered(here, august)).toMatchObject({ silent: 0, fresh: 1 })
})
