import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { importParliamentarian } from '@patronat/core/parliamentarian/parliamentarian.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import { createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { NewPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { prisonerInput } from './input.ts'

type Owner = { core: Core; organisation: { id: string } }
type Publishers = { actors: { editor: Actor; admin: Actor } }

/** Somebody out of a roster. */
export function addMember({ core }: Owner, person: Parliamentarian) {
  const legislatureId = person.memberships[0]?.legislatureId ?? ''
  const input = { legislatureId, rosterId: person.rosterIds[0]?.id ?? person.slug, was: null, person }
  return importParliamentarian(core, { kind: 'system', name: 'import' }, input)
}

/** A record as an editor leaves it: INTERNAL. */
export const addInternalPrisoner = (
  { core, organisation, actors }: Owner & Publishers,
  name: string,
  more: Partial<NewPrisoner> = {},
) => createPrisoner(core, actors.editor, { ...prisonerInput(name, organisation.id), ...more })

export const publication = (id: string, expectedVersion: number, givenBy = 'her sister, by telephone') => ({
  id,
  expectedVersion,
  inclusion: { criteria: 'held for what was said', body: 'The council', decidedOn: '2026-11-01' },
  basis: { kind: 'RELATIVE' as const, givenBy },
})

/** A record that two persons have published. */
export async function addPrisoner(world: Owner & Publishers, name: string, more: Partial<NewPrisoner> = {}) {
  const { core, actors } = world
  const record = await addInternalPrisoner(world, name, more)
  const proposed = await publishPrisoner(core, actors.editor, publication(record.id, record.version))
  return publishPrisoner(core, actors.admin, publication(record.id, proposed.version))
}
