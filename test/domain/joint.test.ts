import { afterAll, expect, test } from 'vitest'
import { createCase } from '@patronat/core/case/case.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { startDatabase } from '../support/database.ts'
import { addPrisoner } from '../support/people.ts'
import { acceptedSet, addOffice, at, because, declaredBy, draftWith, open } from '../support/pledges.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, campaign } = world
const organisationId = world.organisation.id
const trial = await createCase(core, actors.editor, {
  organisationId,
  slug: 'two-brothers',
  name: { en: 'Two brothers' },
  summary: null,
  court: null,
  articles: [],
})

const inCase = (name: string) => addPrisoner(world, name, { caseId: trial.id })
const [first, second, third] = await Promise.all(['Elder', 'Younger', 'Cousin'].map(inCase))
const ids = [first, second, third].map((one) => one?.id ?? '')
const [firstId = '', secondId = '', thirdId = ''] = ids

const draftJoint = async (together: string[], office?: Awaited<ReturnType<typeof addOffice>>) => {
  const by = office ?? (await addOffice(world))
  const input = { officeId: by.office.id, prisonerId: firstId, campaignId: campaign.id, together }
  const pledge = await pledges.draftPledge(core, by.actor, input)
  const all = () => pledges.listJoint(core, pledge.data)
  return { ...by, pledge, all }
}

test('an office drafts, keeps and hands in one joint pledge at once, and ends one of it alone', async () => {
  const { pledge, all, actor, ...office } = await draftJoint([secondId, thirdId])
  expect((await all()).map(({ data }) => data.prisonerId).toSorted()).toEqual(ids.toSorted())
  const declaration = declaredBy({ actor, ...office })
  const saved = await pledges.savePledge(core, actor, { ...at(pledge), declaration })
  expect((await all()).map(({ data }) => data.declaration)).toEqual([declaration, declaration, declaration])
  await pledges.submitPledge(core, actor, acceptedSet(world, saved))
  const submitted = await all()
  expect(submitted.map(({ data }) => data.state)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED'])

  const [one, other] = submitted as [(typeof submitted)[0], (typeof submitted)[0]]
  const accepted = await pledges.acceptPledge(core, actors.moderator, because(await open(world, one)))
  await expect(pledges.acceptPledge(core, actors.moderator, because(other))).rejects.toThrow('declarationNotOpened')
  await pledges.withdrawPledge(core, actor, at(accepted))
  expect((await all()).map(({ data }) => data.state).toSorted()).toEqual(['ENDED', 'SUBMITTED', 'SUBMITTED'])
})

test('an office that already pledged for one of them hands in none, and what it drafted stays', async () => {
  const office = await addOffice(world)
  const { pledge, all } = await draftJoint([secondId], office)
  const saved = await pledges.savePledge(core, office.actor, { ...at(pledge), declaration: declaredBy(office) })
  // Another mailbox of the member was faster for one of the two.
  const colleague = officeActor(world.sealer, `second.${office.actor.mailbox}`)
  const registered = await registerOffice(core, colleague, { parliamentarianId: office.member.id, language: 'en' })
  const theirs = await draftWith(world, {
    office: { ...office, actor: colleague, office: registered },
    prisoner: second as Stored<Prisoner>,
  })
  await pledges.submitPledge(core, colleague, acceptedSet(world, theirs.pledge))
  await expect(pledges.submitPledge(core, office.actor, acceptedSet(world, saved))).rejects.toThrow('pledge.exists')
  expect((await all()).map(({ data }) => data.state)).toEqual(['DRAFT', 'DRAFT'])
})

test('an office takes on together only different people of one case, five at most', async () => {
  const { prisoner: stranger } = await draftWith(world)
  for (const together of [[stranger.id], [firstId], ['a', 'b', 'c', 'd', 'e']])
    await expect(draftJoint(together)).rejects.toMatchObject({ code: 'pledge.jointUnfit', field: 'together' })
})
