import { afterAll, expect, test } from 'vitest'
import { reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import { type IdKind, idKind } from '@patronat/core/base/id.ts'
import { annulPledge, draftPledge, getPledge, revokePledge } from '@patronat/core/pledge/pledge.ts'
import { project } from '@patronat/core/projection/project.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import { startDatabase } from '../support/database.ts'
import { addOffice, because, pledgeIn } from '../support/pledges.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, NOW } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { emil } = world.prisoners

const statement = async (pledgeId: string, actor: Parameters<typeof reportActivity>[1]) => {
  const on = core.clock.now().toISOString().slice(0, 10)
  const said = { pledgeId, kind: 'MONTHLY_STATEMENT', on, url: 'https://news.example/said', title: null } as const
  const reported = await reportActivity(core, actor, { ...said, language: 'en' })
  await verifyActivity(core, actors.moderator, because(reported))
  return reported.id
}

/** Every number that stands anywhere in public, and what the person's card says. */
async function told() {
  const items = await allItems(tables, 'public')
  const counters = items
    .filter(({ pk }) => pk.startsWith('COVERAGE#'))
    .map(({ pk, sk, ...rest }) => {
      // That something was annulled is itself told: an answer about the past counts its corrections.
      const isCorrection = (name: string) => name.startsWith('then.ANNULLED@')
      const numbers = Object.entries(rest).filter(
        ([name, value]) => name.includes('@') && value !== 0 && !isCorrection(name),
      )
      return [`${pk}/${sk}`, Object.fromEntries(numbers)] as const
    })
    .filter(([, numbers]) => Object.keys(numbers).length > 0)
  const card = (await publicSource(tables).prisoner(emil.id))?.card
  return { counters: Object.fromEntries(counters), card: { ...card, updatedAt: '' } }
}

test('once a pledge is annulled every count is as if it had never been, past ones too, and nothing of it answers', async () => {
  const [real, posed] = [await addOffice(world), await addOffice(world)]
  const kept = (await pledgeIn(world, 'ACTIVE', { office: real, prisoner: emil })).pledge
  const said = await statement(kept.id, real.actor)
  const projectAll = async (ids: string[]) => {
    for (const id of [emil.id, real.member.id, posed.member.id, kept.id, said, ...ids, emil.id])
      await project(core, idKind(id) as IdKind, id)
  }
  // As it would be told at the end, had nothing else happened.
  world.clock.set('2027-02-03T10:00:00Z')
  await projectAll([])
  const before = await told()
  world.clock.set(NOW)

  const mistaken = (await pledgeIn(world, 'ACTIVE', { office: posed, prisoner: emil })).pledge
  const acts: string[] = []
  for (const day of ['2026-12-05', '2027-01-07', '2027-02-03']) {
    world.clock.set(`${day}T10:00:00Z`)
    acts.push(await statement(mistaken.id, posed.actor))
    await projectAll([mistaken.id, ...acts])
  }
  const revoked = await revokePledge(core, actors.moderator, because(await getPledge(core, mistaken.id)))
  await projectAll([mistaken.id, ...acts])
  expect((await told()).counters).not.toEqual(before.counters)

  const annulled = await annulPledge(core, actors.moderator, because(revoked))
  expect(annulled.data).toMatchObject({ state: 'ANNULLED', decisions: expect.arrayContaining([]) })
  expect(annulled.data.decisions.at(-1)?.kind).toBe('ANNULLED')
  // Late and twice, as a stream may bring it.
  await projectAll([...acts, mistaken.id, ...acts])
  expect(await told()).toEqual(before)

  const source = publicSource(tables)
  for (const id of [mistaken.id, ...acts]) expect(await source.node(id)).toBeNull()
  const page = { first: 50 }
  const listed = [
    ...(await source.activitiesOfPrisoner(emil.id, page)).items,
    ...(await source.activitiesOfParliamentarian(posed.member.id, page)).items,
    ...(await source.activities(page)).items,
  ].map(({ item }) => item.card.id)
  expect(listed).toEqual([said, said])
})

test('an annulled pledge comes back by nothing, and the pair is free for a new one', async () => {
  const { pledge, office, actor, prisoner } = await pledgeIn(world, 'ACTIVE')
  const annulled = await annulPledge(core, actors.moderator, because(pledge))
  await expect(revokePledge(core, actors.moderator, because(annulled))).rejects.toThrow('pledge.notInState')
  await expect(annulPledge(core, actors.moderator, because(annulled))).rejects.toThrow('pledge.notInState')
  const input = { officeId: office.id, prisonerId: prisoner.id, campaignId: world.campaign.id }
  expect((await draftPledge(core, actor, input)).data.state).toBe('DRAFT')
})

test('only a moderator annuls, and says why', async () => {
  const { pledge, actor } = await pledgeIn(world, 'ACTIVE')
  for (const who of [actors.admin, actors.editor, actors.coordinator, actor])
    await expect(annulPledge(core, who, because(pledge))).rejects.toThrow('actor.notAllowed')
  await expect(annulPledge(core, actors.stranger, because(pledge))).rejects.toThrow('record.notFound')
  await expect(annulPledge(core, actors.moderator, { ...because(pledge), reason: ' ' })).rejects.toThrow(
    'pledge.reasonMissing',
  )
})
