import type { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
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
 * the basis; the same call by somebody else agrees to it. The system (demo data) needs no second one.
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
      const publication = await publicationBy(core, actor, prisoner, input)
      const event = publication.level === 'PUBLIC' ? 'prisoner.published' : 'prisoner.proposed'
      const act = { event, subject: prisoner.id } as const
      return commit(core, actor, act, [changeRecord(prisonerRecord, prisoner, { publication })], command)
    },
  )
}

async function publicationBy(
  core: Core,
  actor: Actor,
  prisoner: Stored<Prisoner>,
  input: PublishInput,
): Promise<Publication> {
  // Proposing what is public already would put it back to INTERNAL, by one person alone.
  if (prisoner.data.publication.level === 'PUBLIC') throw new DomainError('record.changed')
  const { givenBy, kind } = readInput(basis, input.basis, 'basis')
  const proposal: Publication = {
    level: 'INTERNAL',
    inclusion: readInput(inclusion, input.inclusion, 'inclusion'),
    basis: {
      kind,
      givenBy: await core.sealer.seal(givenBy, `${prisoner.id}/basis`),
      at: core.clock.now().toISOString(),
    },
    proposedBy: actor.kind === 'staff' ? actor.id : null,
  }
  if (actor.kind === 'system') return { ...proposal, level: 'PUBLIC' }
  const { proposedBy } = prisoner.data.publication
  if (proposedBy === null) return proposal
  if (proposedBy === proposal.proposedBy) throw new DomainError('prisoner.secondPersonNeeded')
  // What the first person decided is what both agree to; the second one only adds their yes.
  return { ...prisoner.data.publication, level: 'PUBLIC', proposedBy: null }
}
