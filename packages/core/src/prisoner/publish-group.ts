import { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { dayIn, fullDate } from '../date/partial-date.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { releaseWithheld, withhold } from '../visibility/visibility.ts'
import {
  BASIS_KINDS,
  FIELD_GROUPS,
  type GroupLevel,
  HELD_BACK,
  needsSecondPerson,
  PUBLICATION_LEVELS,
  withheldGroupKey,
} from './field-group.ts'
import { prisonerRecord } from './prisoner.item.ts'
import type { Prisoner } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

const groupInput = z.object({
  group: z.enum(FIELD_GROUPS),
  level: z.enum(PUBLICATION_LEVELS),
  basis: z.enum(BASIS_KINDS),
  reviewOn: fullDate,
})
export type GroupInput = z.infer<typeof groupInput>

/** Health is looked at again within so many days, everything else within ten years. */
const REVIEW_DAYS = { HEALTH: 90, ANY: 3653 }

/**
 * How far one group of fields goes. Less than before counts at once, by one person: it is withheld in the same
 * transaction. For named partners, and for health, a second person says the same.
 */
export async function publishFieldGroup(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number } & GroupInput,
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:publish', before.data.organisationId)
  const asked = readInput(groupInput, input)
  requireReview(core, asked)
  return once(
    core,
    actor,
    ['prisoner.groupPublished', 'prisoner.groupProposed'],
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const { publication } = was.data
      const now = levelBy(actor, publication.groups[asked.group], asked)
      const event = now.proposal === null ? 'prisoner.groupPublished' : 'prisoner.groupProposed'
      const change = { publication: { ...publication, groups: { ...publication.groups, [asked.group]: now } } }
      const key = withheldGroupKey(was.id, asked.group)
      const visibility = now.level === 'PUBLIC' ? releaseWithheld(key) : withhold(key)
      const operations = [changeRecord(prisonerRecord, was, change), visibility]
      return commit(core, actor, { event, subject: was.id, detail: { group: asked.group } }, operations, command)
    },
  )
}

function requireReview(core: Core, { group, reviewOn }: GroupInput): void {
  const days = group === 'HEALTH' ? REVIEW_DAYS.HEALTH : REVIEW_DAYS.ANY
  const last = new Date(core.clock.now().getTime() + days * 86_400_000)
  if (reviewOn < dayIn('UTC', core.clock.now()) || reviewOn > dayIn('UTC', last))
    throw new DomainError('prisoner.reviewTooLate', { field: 'reviewOn', detail: { days } })
}

/** @throws prisoner.secondPersonNeeded for who has proposed the same already */
function levelBy(actor: Actor, was: GroupLevel, { group, level, basis, reviewOn }: GroupInput): GroupLevel {
  const agreed: GroupLevel = { level, basis, reviewOn, proposal: null }
  if (level === 'INTERNAL') return { ...HELD_BACK, basis, reviewOn }
  if (actor.kind === 'system' || !needsSecondPerson(group, level)) return agreed
  const by = actor.kind === 'staff' ? actor.id : ''
  const first = was.proposal
  const isSame = first?.level === level && first.basis === basis && first.reviewOn === reviewOn
  if (isSame && first.by === by) throw new DomainError('prisoner.secondPersonNeeded')
  if (isSame) return agreed
  // Another level is asked for: what holds until then is the lower of the two.
  return { ...was, level: was.level === level ? level : 'INTERNAL', proposal: { level, basis, reviewOn, by } }
}
