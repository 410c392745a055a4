import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { releaseWithheld, withhold } from '../visibility/visibility.ts'
import { endsPublished } from './closure.ts'
import { isObjectedTo } from './consent.model.ts'
import { prisonerRecord } from './prisoner.item.ts'
import { basis, inclusion, type Prisoner, type Publication } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

export type PublishInput = {
  id: string
  expectedVersion: number
  inclusion: z.infer<typeof inclusion>
  basis: z.infer<typeof basis>
}

/**
 * Makes a record PUBLIC. It takes two persons: the first call proposes, with the inclusion decision and
 * the basis; the same call by somebody else agrees to it. Who proposed it may correct it until then. The system
 * (demo data) needs no second one.
 */
export async function publishPrisoner(
  core: Core,
  actor: Actor,
  input: PublishInput,
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:publish', before.data.organisationId)
  return once(
    core,
    actor,
    ['prisoner.published', 'prisoner.proposed'],
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const prisoner = await getPrisonerAt(core, input.id, input.expectedVersion)
      const change = await publicationBy(core, actor, prisoner, input)
      const { publication } = change
      const event = publication.level === 'PUBLIC' ? 'prisoner.published' : 'prisoner.proposed'
      const act = { event, subject: prisoner.id } as const
      const operations: Operation[] = [changeRecord(prisonerRecord, prisoner, change)]
      const wasTakenBack = prisoner.data.publication.unpublishedAt != null
      if (publication.level === 'PUBLIC' && wasTakenBack && prisoner.data.visibility.state !== 'HIDDEN')
        operations.push(releaseWithheld(prisoner.id))
      return commit(core, actor, act, operations, command)
    },
  )
}

const PUBLIC = { level: 'PUBLIC', proposedBy: null, unpublishedAt: null } as const

async function publicationBy(
  core: Core,
  actor: Actor,
  prisoner: Stored<Prisoner>,
  input: PublishInput,
): Promise<Pick<Prisoner, 'publication'> & Partial<Prisoner>> {
  // Proposing what is public already would put it back to INTERNAL, by one person alone.
  if (prisoner.data.publication.level === 'PUBLIC') throw new DomainError('record.changed')
  if (isObjectedTo(prisoner.data.consents ?? [])) throw new DomainError('prisoner.objected')
  const { givenBy, kind } = readInput(basis, input.basis, 'basis')
  const was = prisoner.data.publication
  const proposal: Publication = {
    ...was,
    level: 'INTERNAL',
    inclusion: readInput(inclusion, input.inclusion, 'inclusion'),
    basis: {
      kind,
      givenBy: await core.sealer.seal(givenBy, `${prisoner.id}/basis`),
      at: core.clock.now().toISOString(),
    },
    proposedBy: actor.kind === 'staff' ? actor.id : null,
  }
  const now = core.clock.now().toISOString()
  const { endShown, closure } = endsPublished(prisoner.data, now)
  const shown = { ...PUBLIC, endShown, publicSince: was.publicSince ?? now }
  if (actor.kind === 'system') return { publication: { ...proposal, ...shown }, closure }
  if (was.proposedBy === null) return { publication: proposal }
  if (was.proposedBy !== proposal.proposedBy)
    // What the first person decided is what both agree to; the second one only adds their yes.
    return { publication: { ...was, ...shown }, closure }
  if (await isSame(core, prisoner, proposal, givenBy)) throw new DomainError('prisoner.secondPersonNeeded')
  return { publication: proposal }
}

/** Whether somebody has said again what they had proposed, instead of correcting it. */
async function isSame(core: Core, { id, data }: Stored<Prisoner>, proposal: Publication, givenBy: string) {
  const { inclusion: why, basis: by } = data.publication
  const was = by === null ? null : await core.sealer.open(by.givenBy, `${id}/basis`)
  return isDeepStrictEqual([why, by?.kind, was], [proposal.inclusion, proposal.basis?.kind, givenBy])
}

/** Back to INTERNAL, by one person, at once: withheld from every public answer in the same transaction. */
export async function unpublishPrisoner(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:publish', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'prisoner.unpublished',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      if (was.data.publication.level === 'INTERNAL') throw new DomainError('record.changed')
      const { change, operations } = takenBack(core, was)
      const act = { event: 'prisoner.unpublished', subject: was.id, reason: input.reason } as const
      return commit(core, actor, act, [changeRecord(prisonerRecord, was, change), ...operations], command)
    },
  )
}

/** What belongs into the act after which nothing of a record is public. */
export function takenBack(core: Core, { id, data }: Stored<Prisoner>) {
  const publication: Publication = {
    ...data.publication,
    level: 'INTERNAL',
    proposedBy: null,
    endShown: null,
    unpublishedAt: core.clock.now().toISOString(),
  }
  return { change: { publication }, operations: [withhold(id)] }
}
