import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { whileRunning } from '../audit/stop-switch.ts'
import { newId } from '../base/id.ts'
import { DomainError } from '../base/error.ts'
import { findCase } from '../case/case.ts'
import type { Core } from '../core.ts'
import { correctionOperations } from '../correction/correction.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { type LocalText, localText } from '../text/local-text.ts'
import { withhold } from '../visibility/visibility.ts'
import { prisonerNameOperations, prisonerRecord, prisonerSlugKey } from './prisoner.item.ts'
import { endsAfter, withdrawnEnd } from './closure.ts'
import { type FieldGroup, groupsWith, HELD_BACK, withheldGroupKey } from './field-group.ts'
import { type Prisoner, type PrisonerInput, prisonerInput } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

export * from './prisoner.store.ts'

/** Of a new record: nothing of it is public before somebody decides so. */
export const FRESH = {
  publication: {
    level: 'INTERNAL',
    groups: groupsWith([]),
    inclusion: null,
    basis: null,
    proposedBy: null,
    endShown: null,
  },
  visibility: { state: 'SHOWN', since: null, until: null, reason: null },
  closure: null,
} as const

/** `withheld`: groups that stay INTERNAL when the record is published. */
export type NewPrisoner = PrisonerInput & { withheld?: readonly FieldGroup[] }

/** A new record. It is INTERNAL: nothing of it is public before somebody decides so. */
export async function createPrisoner(core: Core, actor: Actor, input: NewPrisoner, command?: Command) {
  permitWithin(actor, 'prisoner:write', input.organisationId)
  const publication = { ...FRESH.publication, groups: groupsWith(input.withheld ?? []) }
  const data: Prisoner = { ...readPrisoner(input), ...FRESH, publication }
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

export type PrisonerChange = Partial<Omit<PrisonerInput, 'organisationId' | 'slug' | 'photo'>> & {
  /** Of somebody's health, by language. Changed, it is INTERNAL until two persons agree again. */
  health?: LocalText | null
}

/** Changes what is known about a person; publication, visibility, closure and photo have verbs of their own. */
export async function changePrisoner(
  core: Core,
  actor: Actor,
  input: {
    id: string
    expectedVersion: number
    change: PrisonerChange
    reason: string
    /** What was public was wrong: what to say about it, by language. */
    correction?: LocalText | null
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
      const { health, ...facts } = input.change
      const given = readPrisoner({ ...was.data, ...facts, organisationId, slug, photo: was.data.photo })
      if (given.caseId != null && given.caseId !== was.data.caseId) await requireOwnCase(core, given)
      const ends = endsAfter(was.data, given.history, core.clock.now().toISOString())
      const now: Prisoner = { ...was.data, ...given, ...ends }
      if (health !== undefined) Object.assign(now, await healthOf(core, was.id, now, health))
      const act = { event: 'prisoner.changed', subject: was.id, reason: input.reason } as const
      const operations = [
        changeRecord(prisonerRecord, was, now),
        ...prisonerNameOperations(was.id, was, now),
        ...withdrawnEnd(was, now),
        ...(was.data.publication.level === 'PUBLIC' ? [whileRunning] : []),
        ...(input.correction == null ? [] : correctionOperations(core, was, now, input.correction)),
        ...(health === undefined || was.data.publication.groups.HEALTH.level !== 'PUBLIC'
          ? []
          : [withhold(withheldGroupKey(was.id, 'HEALTH'))]),
      ]
      return commit(core, actor, act, operations, command)
    },
  )
}

async function requireOwnCase(core: Core, { caseId, organisationId }: PrisonerInput): Promise<void> {
  const found = caseId == null ? null : await findCase(core, caseId)
  if (found?.data.organisationId !== organisationId) throw new DomainError('record.notFound', { field: 'caseId' })
}

/** Sealed, and INTERNAL again: consent was to what it said before. @throws input.* */
async function healthOf(core: Core, id: string, { publication }: Prisoner, said: LocalText | null) {
  const text = said === null ? null : readInput(localText(1200), said, 'health')
  for (const [language, words] of Object.entries(text ?? {})) refuseFinancial({ [`health.${language}`]: words })
  return {
    health: text === null ? null : await core.sealer.seal(JSON.stringify(text), `${id}/health`),
    publication: { ...publication, groups: { ...publication.groups, HEALTH: HELD_BACK } },
  }
}

/** What is known of somebody's health, in clear. */
export const openHealth = async (core: Core, { id, data }: Stored<Prisoner>): Promise<LocalText | null> =>
  data.health == null ? null : (JSON.parse(await core.sealer.open(data.health, `${id}/health`)) as LocalText)

/** What may stand in a record. @throws input.* */
export function readPrisoner(input: PrisonerInput): PrisonerInput {
  const data = readInput(prisonerInput, input)
  for (const [language, text] of Object.entries(data.summary ?? {})) refuseFinancial({ [`summary.${language}`]: text })
  return data
}

const slugClaim = (slug: string, id: string) =>
  ({ do: 'claim', key: prisonerSlugKey(slug), holder: id, onTaken: 'input.invalid', field: 'slug' }) as const
