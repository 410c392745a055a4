import { afterAll, expect, test } from 'vitest'
import { listAudit } from '@patronat/core/audit/reader.ts'
import { freezeOffice } from '@patronat/core/office/freeze-office.ts'
import { checkMailbox, registerOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { listPrisoners } from '@patronat/core/prisoner/prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { startDatabase } from '../support/database.ts'
import { memberInput } from '../support/input.ts'
import { addInternalPrisoner, addMember, publication } from '../support/people.ts'
import { because, draftWith, open, pledgeIn } from '../support/pledges.ts'
import { allItems, overwrite } from '../support/raw.ts'
import { makeWorld, officeActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world

/** What no verb does yet, written straight into the record. */
async function alter(id: string, change: Record<string, unknown>): Promise<void> {
  const item = (await allItems(tables)).find(({ pk, sk }) => pk === id && !sk.includes('#'))
  if (item === undefined) throw new Error(`There is no ${id}`)
  await overwrite(tables, { ...item, data: { ...(item['data'] as object), ...change } })
}

test('a moderator cannot accept for an office that is frozen', async () => {
  const { pledge, office } = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, pledge)
  await freezeOffice(core, actors.moderator, because(office))
  await expect(pledges.acceptPledge(core, actors.moderator, because(opened))).rejects.toThrow('office.frozen')
})

test('a moderator cannot accept for somebody whose detention has ended', async () => {
  const { pledge, prisoner } = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, pledge)
  await alter(prisoner.id, { closure: { id: 'c1', reason: 'PRISONER_FREED', at: '2026-11-23', publicAt: null } })
  await expect(pledges.acceptPledge(core, actors.moderator, because(opened))).rejects.toThrow('prisoner.unavailable')
})

test('a moderator cannot open the declaration of a draft', async () => {
  const { pledge } = await draftWith(world)
  await expect(open(world, pledge)).rejects.toThrow('pledge.notInState')
})

test('an acceptance says when its declaration was opened', async () => {
  const { pledge } = await pledgeIn(world, 'ACTIVE')
  expect(pledge.data.decisions.at(-1)?.openedAt).toBe(world.clock.now().toISOString())
})

test('an office comes back with the address the roster publishes, though it is outside the domain', async () => {
  const address = 'anna.elsewhere@private.example'
  const person = memberInput('Dora Elsewhere', world.parliament.id)
  const published = [{ address, source: 'roster', checkedOn: '2026-11-01' }]
  const member = await addMember(world, { ...person, mailboxes: published })
  await expect(checkMailbox(core, address, null)).rejects.toThrow('office.domainForeign')
  const input = { parliamentarianId: member.id, language: 'en' } as const
  const office = await registerOffice(core, officeActor(world.sealer, address), input)
  // Two facts, apart: the roster knows the address, the domain is not the house's.
  expect(office.data).toMatchObject({ domainVerifiedAt: null, match: { state: 'ROSTER' } })
  expect(await checkMailbox(core, address, null)).toEqual({ address, domain: 'private.example' })
})

test('two windows that register the same office at once end in one', async () => {
  const person = memberInput('Emil Twice', world.parliament.id)
  const member = await addMember(world, person)
  const actor = officeActor(world.sealer, person.mailboxes[0]?.address ?? '')
  const register = () => registerOffice(core, actor, { parliamentarianId: member.id, language: 'en' })
  const first = await register()
  expect((await register()).id).toBe(first.id)
})

test('a proposal to publish is called one in the history', async () => {
  const prisoner = await addInternalPrisoner(world, 'Fedir Proposed')
  await publishPrisoner(core, actors.editor, publication(prisoner.id, prisoner.version))
  const trail = await listAudit(core, prisoner.id, { first: 10 })
  expect(trail.items.map(({ item }) => item.event)).toEqual(['prisoner.proposed', 'prisoner.created'])
})

test.each(['{}', '["x"]', 'null', '[]'])('a forged cursor %s is refused as input', async (text) => {
  const after = Buffer.from(`["${world.organisation.id}#PRISONERS",${text}]`).toString('base64url')
  await expect(listPrisoners(core, world.organisation.id, { first: 1, after })).rejects.toThrow('input.invalid')
})
