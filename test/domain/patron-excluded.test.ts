import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { recordConsent } from '@patronat/core/prisoner/consent.ts'
import type { ConsentInput } from '@patronat/core/prisoner/consent.model.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { acceptPledge, documentPledge, getPledge } from '@patronat/core/pledge/pledge.ts'
import { startDatabase } from '../support/database.ts'
import { addPrisoner } from '../support/people.ts'
import { because, open, pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, members } = world

const line = (consent: Partial<ConsentInput>): ConsentInput => ({
  about: 'PATRON',
  by: 'RELATIVE',
  state: 'GIVEN',
  on: '2026-11-20',
  how: 'by telephone',
  who: 'her sister',
  contact: '',
  excludes: [],
  admits: [],
  ...consent,
})
const say = async (id: string, consent: Partial<ConsentInput>) => {
  const { version } = await getPrisoner(core, id)
  return recordConsent(core, actors.editor, { id, expectedVersion: version, consent: line(consent) })
}

/** Lines that say nothing about this member: other people, other questions, the same state again. */
const besides = fc.array(
  fc.record({
    about: fc.constantFrom('PUBLICATION' as const, 'PATRON' as const),
    state: fc.constantFrom('GIVEN' as const, 'WITHDRAWN' as const, 'REFUSED' as const),
  }),
  { maxLength: 2 },
)
const exclusion = fc.record({
  state: fc.constantFrom('GIVEN' as const, 'WITHDRAWN' as const, 'REFUSED' as const),
  others: fc.boolean(),
})

test('a pledge of a patron whom the family excluded is accepted by nobody, whatever else was said before or after', async () => {
  await fc.assert(
    fc.asyncProperty(besides, exclusion, besides, async (before, { state, others }, after) => {
      const { pledge, prisoner, member } = await pledgeIn(world, 'SUBMITTED')
      for (const said of before) await say(prisoner.id, said)
      await say(prisoner.id, { state, excludes: [member.id, ...(others ? [members.boris.id] : [])] })
      for (const said of after) await say(prisoner.id, said)
      for (const by of [actors.moderator, actors.secondModerator, actors.system]) {
        const seen = by === actors.system ? await getPledge(core, pledge.id) : await open(world, pledge, by)
        await expect(acceptPledge(core, by, because(seen))).rejects.toThrow('pledge.patronExcluded')
      }
      expect((await getPledge(core, pledge.id)).data.state).toBe('SUBMITTED')
    }),
    { numRuns: 6 },
  )
}, 30_000)

test('a family that takes its no back lets the pledge be accepted', async () => {
  const { pledge, prisoner, member } = await pledgeIn(world, 'SUBMITTED')
  await say(prisoner.id, { state: 'REFUSED', excludes: [member.id] })
  await say(prisoner.id, { admits: [member.id] })
  const accepted = await acceptPledge(core, actors.moderator, because(await open(world, pledge)))
  expect(accepted.data.state).toBe('ACTIVE')
})

test('a moderator cannot record what a member of an excluded group declared, and can for the same member elsewhere', async () => {
  const document = (prisonerId: string) =>
    documentPledge(core, actors.moderator, {
      parliamentarianId: members.anna.id,
      legislatureId: world.parliament.id,
      prisonerId,
      campaignId: world.campaign.id,
      declaration: { on: '2026-06-20', url: 'https://news.example/declared', channel: 'PRESS', transcript: null },
      jointId: null,
    })
  const guarded = await addPrisoner(world, 'Guarded Person')
  await say(guarded.id, { excludes: [world.group.id] })
  await expect(document(guarded.id)).rejects.toThrow('pledge.patronExcluded')
  expect((await document((await addPrisoner(world, 'Other Person')).id)).data.state).toBe('ACTIVE')
})
