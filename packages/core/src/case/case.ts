import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { findNames, type Found } from '../search/find-names.ts'
import { caseNames } from '../search/list.ts'
import { createRecord } from '../table/operation.ts'
import type { Page, PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { caseRecord, caseSlugKey, casesOf } from './case.item.ts'
import { type Case, caseInput, caseNameForms } from './case.model.ts'

export const findCase = (core: Core, id: string) => caseRecord.find(core.tables, id)
export const getCase = (core: Core, id: string) => caseRecord.get(core.tables, id)

/** All cases of an organisation, by slug. */
export const listCases = (core: Core, organisationId: string, page: PageRequest): Promise<Page<Stored<Case>>> =>
  caseRecord.list(core.tables, 'gsi1', casesOf(organisationId), page)

/** Cases as somebody types a name of one, nearest first; at most 50. */
export const searchCases = (core: Core, organisationId: string, typed: string): Promise<Found<Stored<Case>>[]> =>
  findNames(
    core.tables,
    caseNames(organisationId),
    typed,
    (ids) => caseRecord.findMany(core.tables, ids),
    ({ data }) => caseNameForms(data.name),
  )

/** A new case. It is public as soon as somebody in it is. */
export async function createCase(core: Core, actor: Actor, input: Case, command?: Command): Promise<Stored<Case>> {
  permitWithin(actor, 'case:write', input.organisationId)
  const data = readCase(input)
  return once(
    core,
    actor,
    'case.created',
    command,
    (id) => getCase(core, id),
    () => {
      const id = newId('case', core.clock.now())
      const key = caseSlugKey(data.slug)
      const claim = { do: 'claim', key, holder: id, onTaken: 'input.invalid', field: 'slug' } as const
      const act = { event: 'case.created', subject: id } as const
      return commit(core, actor, act, [createRecord(caseRecord, id, data), claim], command)
    },
  )
}

function readCase(input: Case): Case {
  const data = readInput(caseInput, input)
  for (const field of ['name', 'summary'] as const)
    for (const [language, text] of Object.entries(data[field] ?? {}))
      refuseFinancial({ [`${field}.${language}`]: text })
  return data
}
