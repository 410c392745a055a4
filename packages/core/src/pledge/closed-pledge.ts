import type { Core } from '../core.ts'
import type { Closure } from '../prisoner/prisoner.model.ts'
import { findPrisoners } from '../prisoner/prisoner.ts'
import type { Stored } from '../table/record.ts'
import { MOVE, type Pledge } from './pledge.model.ts'

const ENDS = { PRISONER_FREED: MOVE.free, PRISONER_DIED: MOVE.die } as const

/** What an end of detention makes of an active pledge, once it is public; null: nothing. Pure. */
export function endBy({ state }: Pick<Pledge, 'state'>, closure: Closure | null | undefined) {
  if (closure?.publicAt == null || state !== 'ACTIVE') return null
  const { to, ends } = ENDS[closure.reason]
  return { state: to, endedAt: closure.publicAt, endReason: ends, closureId: closure.id }
}

/**
 * From its public moment on an end of detention *is* the end of every pledge, however late it is written into each:
 * a read answers what will be written, under the version it will have. Until then nobody can change it. Pure.
 */
export function underClosure(pledge: Stored<Pledge>, closure: Closure | null | undefined): Stored<Pledge> {
  const end = endBy(pledge.data, closure)
  if (end === null) return pledge
  return { ...pledge, version: pledge.version + 1, unwritten: true, data: { ...pledge.data, ...end } }
}

/** Up to a hundred as their prisoners leave them, with one batch for these. */
export async function allAsClosed(
  core: Core,
  pledges: readonly (Stored<Pledge> | null)[],
): Promise<(Stored<Pledge> | null)[]> {
  const active = pledges.filter((pledge) => pledge?.data.state === 'ACTIVE')
  const ids = [...new Set(active.map((pledge) => pledge?.data.prisonerId ?? ''))]
  if (ids.length === 0) return [...pledges]
  const prisoners = new Map((await findPrisoners(core, ids)).map((prisoner) => [prisoner?.id, prisoner?.data.closure]))
  return pledges.map((pledge) => (pledge === null ? null : underClosure(pledge, prisoners.get(pledge.data.prisonerId))))
}
