import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { prisonerNameOperations, prisonerRecord, prisonerSlugKey } from './prisoner.item.ts'
import { type Prisoner, type PrisonerInput, prisonerInput } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

export * from './prisoner.store.ts'

/** Of a new record: nothing of it is public before somebody decides so. */
export const FRESH = {
  publication: { level: 'INTERNAL', inclusion: null, basis: null, proposedBy: null },
  visibility: { state: 'SHOWN', since: null, until: null, reason: null },
  closure: null,
} as const

/** A new record. It is INTERNAL: nothing of it is public before somebody decides so. */
export async function createPrisoner(core: Core, actor: Actor, input: PrisonerInput, command?: Command) {
  permitWithin(actor, 'prisoner:write', input.organisationId)
  const data: Prisoner = { ...readPrisoner(input), ...FRESH }
  return once(
    core,
    actor,
    'prisoner.created',
    command,
    (id) => getPrisoner(core, id),
    () => {
      const id = newId('prisoner', core.clock.now())
      const operations = [
        createRecord(prisonerRecord, id, data),
        slugClaim(data.slug, id),
        ...prisonerNameOperations(id, null, data),
      ]
      return commit(core, actor, { event: 'prisoner.created', subject: id }, operations, command)
    },
  )
}

/** Changes what is known about a person; publication, visibility and closure have verbs of their own. */
export async function changePrisoner(
  core: Core,
  actor: Actor,
  input: {
    id: string
    expectedVersion: number
    change: Partial<Omit<PrisonerInput, 'organisationId' | 'slug'>>
    reason: string
  },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  return once(
    core,
    actor,
    'prisoner.changed',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const { organisationId, slug } = was.data
      const change = readPrisoner({ ...was.data, ...input.change, organisationId, slug })
      const record = changeRecord(prisonerRecord, was, change)
      const act = { event: 'prisoner.changed', subject: was.id, reason: input.reason } as const
      const operations = [record, ...prisonerNameOperations(was.id, was, { ...was.data, ...change })]
      return commit(core, actor, act, operations, command)
    },
  )
}

/** What may stand in a record. @throws input.* */
export function readPrisoner(input: PrisonerInput): PrisonerInput {
  const data = readInput(prisonerInput, input)
  for (const [language, text] of Object.entries(data.summary ?? {})) refuseFinancial({ [`summary.${language}`]: text })
  return data
}

const slugClaim = (slug: string, id: string) =>
  ({ do: 'claim', key: prisonerSlugKey(slug), holder: id, onTaken: 'input.invalid', field: 'slug' }) as const
