import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { organisationRecord, organisationSlugKey } from './organisation.item.ts'
import { type Organisation, organisation } from './organisation.model.ts'

export const getOrganisation = (core: Core, id: string) => organisationRecord.get(core.tables, id)

/** All of them; there are never more than a hundred in one registry. */
export async function listOrganisations(core: Core): Promise<Stored<Organisation>[]> {
  const page = await organisationRecord.list(core.tables, 'gsi1', 'ORGANISATIONS', { first: 100 })
  return page.items.map(({ item }) => item)
}

export async function createOrganisation(core: Core, actor: Actor, input: Organisation, command?: Command) {
  permit(actor, 'organisation:write')
  const data = readInput(organisation, input)
  return once(
    core,
    actor,
    'organisation.created',
    command,
    (id) => getOrganisation(core, id),
    () => {
      const id = newId('organisation', core.clock.now())
      const claim = { do: 'claim', key: organisationSlugKey(data.slug), holder: id, onTaken: 'record.changed' } as const
      const act = { event: 'organisation.created', subject: id } as const
      return commit(core, actor, act, [createRecord(organisationRecord, id, data), claim], command)
    },
  )
}
