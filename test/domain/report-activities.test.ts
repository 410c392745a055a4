import { afterAll, expect, test } from 'vitest'
import { declineActivity, listActivitiesOfPledge, reportActivity } from '@patronat/core/activity/activity.ts'
import { reportActivities } from '@patronat/core/activity/report-activities.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { startDatabase } from '../support/database.ts'
import { addOffice, at, because, pledgeIn, type TestOffice } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const office = await addOffice(world)
const patron = async (of: TestOffice = office) => (await pledgeIn(world, 'ACTIVE', { office: of })).pledge
const [one, two, three] = await Promise.all([patron(), patron(), patron()])

const speech = (word: string) => ({
  kind: 'MONTHLY_STATEMENT' as const,
  on: '2026-11-22',
  url: `https://news.example/${word}`,
  title: null,
  language: 'en',
})
const report = (word: string, of: readonly { id: string }[], command?: { id: string; input: unknown }) =>
  reportActivities(core, office.actor, { ...speech(word), pledgeIds: of.map(({ id }) => id) }, command)
const linksOf = async ({ id }: { id: string }) =>
  (await listActivitiesOfPledge(core, id, { first: 100 })).items.map(({ item }) => item.data.url)

test('an office reports one speech for three prisoners: an activity each, with its own trail, and once however often it is sent', async () => {
  const command = { id: 'three', input: 1 }
  const made = await report('three', [one, two, three], command)
  expect(made.map(({ data }) => data.pledgeId)).toEqual([one.id, two.id, three.id])
  expect(new Set(made.map(({ data }) => data.prisonerId)).size).toBe(3)
  for (const { id, data } of made) {
    expect(data).toMatchObject({ state: 'REPORTED', officeId: office.office.id, together: made.map((each) => each.id) })
    expect(await verifyTrail(core, id)).toEqual([])
  }
  expect((await report('three', [one, two, three], command)).map(({ id }) => id)).toEqual(made.map(({ id }) => id))
  expect(await linksOf(one)).toHaveLength(1)
})

test('a link counts once under a pledge, also sent twice at once, declined, or reported by the campaign; then nothing of it is written', async () => {
  const both = await Promise.allSettled([report('race', [one, two]), report('race', [two, three])])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await linksOf(two)).filter((url) => url.endsWith('/race'))).toHaveLength(1)

  const [declined] = await report('declined', [one])
  await declineActivity(core, actors.moderator, because(declined as { id: string; version: number }))
  await expect(report('declined', [two, one])).rejects.toMatchObject({ code: 'activity.linkReported', field: 'url' })
  expect((await linksOf(two)).filter((url) => url.endsWith('/declined'))).toEqual([])

  await reportActivity(core, actors.moderator, { ...speech('noticed'), pledgeId: three.id })
  await expect(report('noticed', [three])).rejects.toMatchObject({ code: 'activity.linkReported' })
})

test('one statement counts for at most five, for pledges of one’s own member that are active, and all or none', async () => {
  const many = [one, two, three, { id: 'plg_4' }, { id: 'plg_5' }, { id: 'plg_6' }]
  await expect(report('six', many)).rejects.toMatchObject({ code: 'activity.tooManyPrisoners' })
  await expect(report('none', [])).rejects.toMatchObject({ code: 'input.missing' })
  const foreign = await patron(await addOffice(world))
  await expect(report('foreign', [one, foreign])).rejects.toMatchObject({ code: 'record.notFound' })
  const over = await patron()
  await pledges.withdrawPledge(core, office.actor, at(over))
  await expect(report('over', [one, over])).rejects.toMatchObject({ code: 'pledge.notInState' })
  expect((await linksOf(one)).filter((url) => /six|foreign|over/.test(url))).toEqual([])
  await expect(
    reportActivities(core, actors.moderator, { ...speech('staff'), pledgeIds: [one.id] }),
  ).rejects.toMatchObject({ code: 'actor.notAllowed' })
})
