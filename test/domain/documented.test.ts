import { afterAll, expect, test } from 'vitest'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { startDatabase } from '../support/database.ts'
import { addPrisoner } from '../support/people.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, members, offices } = world

const document = async (name: string) => {
  const prisoner = await addPrisoner(world, name)
  const declaration = { on: '2026-10', url: 'https://x.com/anna/1', channel: 'SOCIAL_MEDIA', transcript: null } as const
  const pledge = await pledges.documentPledge(core, actors.moderator, {
    parliamentarianId: members.anna.id,
    legislatureId: world.parliament.id,
    prisonerId: prisoner.id,
    campaignId: world.campaign.id,
    declaration,
    jointId: null,
  })
  return { pledge, prisoner }
}
const asked = ({ id, version }: { id: string; version: number }, officeId = offices.anna.id) => ({
  id,
  officeId,
  expectedVersion: version,
})

test('an office confirms what was recorded for it, and has then accepted the undertakings', async () => {
  const { pledge } = await document('Kenan Konfirmov')
  const set = { undertakingSetId: world.undertakingSet.id }
  await expect(
    pledges.confirmPledge(core, actors.clara, { ...asked(pledge, offices.clara.id), ...set }),
  ).rejects.toMatchObject({ code: 'record.notFound' })
  const { data, id } = await pledges.confirmPledge(core, actors.anna, { ...asked(pledge), ...set })
  expect(data).toMatchObject({ state: 'ACTIVE', confirmed: true, officeId: offices.anna.id, ...set })
  expect(await verifyTrail(core, id)).toEqual([])
})

test('an office that objects within fourteen days annuls it, and the pair is free again', async () => {
  const { pledge, prisoner } = await document('Olena Objektova')
  const command = { id: 'object-1', input: 1 }
  const first = await pledges.objectToPledge(core, actors.anna, { ...asked(pledge), reason: 'never said so' }, command)
  expect(first.data).toMatchObject({ state: 'ANNULLED', confirmed: false })
  const again = await pledges.objectToPledge(core, actors.anna, { ...asked(pledge), reason: 'never said so' }, command)
  expect(again.version).toBe(first.version)
  expect(await pledges.findOpenPledge(core, members.anna.id, prisoner.id)).toBeNull()
})

test('after fourteen days the objection is the campaign’s to decide', async () => {
  const { pledge } = await document('Lidia Latova')
  world.clock.addDays(15)
  const objection = pledges.objectToPledge(core, actors.anna, { ...asked(pledge), reason: 'late' })
  await expect(objection).rejects.toMatchObject({ code: 'pledge.notInState' })
})
