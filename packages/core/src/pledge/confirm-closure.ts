import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { announcedEnd, confirmedEnd } from '../prisoner/closure.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { findPrisoner, getPrisoner, getPrisonerAt, requirePrisonerUnchanged } from '../prisoner/prisoner.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { pagesOf } from '../table/page.ts'
import { endBy } from './closed-pledge.ts'
import { openPledgeKey, pledgeRecord } from './pledge.item.ts'
import type { Pledge } from './pledge.model.ts'
import { listPledgesOfPrisoner } from './pledge.store.ts'

/**
 * Says that the person is out, or that the family knows. One transaction, however many patrons there are: from it on
 * the end is public and every pledge *is* ended (`closed-pledge.ts`); `endPledges` writes it into each. The reason says
 * how we know. Nothing about it is mailed. @throws record.changed where no end waits
 */
export async function confirmClosure(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'prisoner.endConfirmed',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const { closure, operation } = confirmedEnd(was, core.clock.now().toISOString())
      const act = { event: 'prisoner.endConfirmed', subject: input.id, reason: input.reason } as const
      return commit(core, actor, act, [operation, ...announcedEnd(was, closure)], command)
    },
  )
}

/** An ended pledge is four items of the hundred that a transaction may have: its record, two of audit, its claim. */
const PLEDGES_AT_ONCE = 22
const STREAM: Actor = { kind: 'system', name: 'stream' }
const ATTEMPTS = 5

/**
 * Writes the end of detention into each pledge, some at a time. Killed and called again it goes on where it stopped;
 * where the end was taken back meanwhile it ends nothing more. @returns how many it has ended now
 */
export async function endPledges(core: Core, prisonerId: string): Promise<number> {
  let ended = 0
  for await (const listed of pagesOf((page) => listPledgesOfPrisoner(core, prisonerId, page)))
    for (let at = 0; at < listed.length; at += PLEDGES_AT_ONCE) {
      const ids = listed.slice(at, at + PLEDGES_AT_ONCE).map(({ id }) => id)
      ended += await endSome(core, prisonerId, ids)
    }
  return ended
}

async function endSome(core: Core, prisonerId: string, ids: readonly string[]): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    // The prisoner first: ended by what is true of them, or not at all.
    const prisoner = await findPrisoner(core, prisonerId)
    const pledges = await pledgeRecord.findMany(core.tables, ids)
    const ends = pledges.flatMap((pledge) => endOf(pledge, prisoner))
    if (prisoner === null || ends.length === 0) return 0
    const act = { event: 'pledge.ended', subject: prisonerId } as const
    try {
      await commit(core, STREAM, act, [...ends, requirePrisonerUnchanged(prisoner)])
      return ends.length / 2
    } catch (error) {
      // Somebody changed one of them in the same instant: looked at again, it ends all the same.
      const isOvertaken = error instanceof DomainError && error.code === 'record.changed'
      if (!isOvertaken || attempt === ATTEMPTS) throw error
    }
  }
}

function endOf(pledge: Stored<Pledge> | null, prisoner: Stored<Prisoner> | null): Operation[] {
  const end = pledge === null ? null : endBy(pledge.data, prisoner?.data.closure)
  if (pledge === null || end === null) return []
  const key = openPledgeKey(pledge.data.parliamentarianId, pledge.data.prisonerId)
  return [changeRecord(pledgeRecord, pledge, end), { do: 'release', key, holder: pledge.id }]
}
