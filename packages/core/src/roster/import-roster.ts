import type { Actor } from '../actor/actor.ts'
import { commit } from '../audit/commit.ts'
import { DomainError, type ErrorCode } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { findLastJob, type Job, jobOperation } from './job.ts'
import type { PlanRow } from './plan-row.ts'
import type { RosterPlan } from './plan-roster.ts'

export type ImportOptions = {
  /** Of the file, to know a killed import of the same one again. */
  digest: string
  /** More than half of the sitting members are not in the file, and that is right. */
  acceptGone?: boolean
  /** Ends after the row that is being written. */
  signal?: AbortSignal
  /** After each row; counts those of the import that this one resumes. */
  onRow?: (done: number, total: number) => void
}

export type ImportOutcome = {
  /** `job_…`; null: there was nothing to write. */
  jobId: string | null
  resumedAfter: number
  written: number
  /** Rows that somebody else's change forestalled; the next import takes them up. */
  failed: { row: PlanRow; code: ErrorCode }[]
  stopped: boolean
}

/**
 * Writes a plan, row by row: each is one transaction with its audit entry and the job's cursor. Killed, it has
 * done some rows wholly and the others not at all; the same file, planned and imported again, does the rest
 * under the same job.
 * @throws roster.mostGone
 */
export async function importRoster(
  core: Core,
  actor: Actor,
  plan: RosterPlan,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { before, gone } = plan.sitting
  if (gone > before / 2 && options.acceptGone !== true)
    throw new DomainError('roster.mostGone', { field: 'file', detail: { before, gone } })
  if (plan.rows.length === 0) return { jobId: null, resumedAfter: 0, written: 0, failed: [], stopped: false }

  const job = await jobFor(core, plan, options.digest)
  const outcome: ImportOutcome = { jobId: job.id, resumedAfter: job.cursor, written: 0, failed: [], stopped: false }
  for (const [at, row] of plan.rows.entries()) {
    if (options.signal?.aborted === true) return { ...outcome, stopped: true }
    const isLast = at === plan.rows.length - 1 && outcome.failed.length === 0
    const cursor = job.cursor + outcome.written + 1
    const finishedAt = isLast ? core.clock.now().toISOString() : null
    try {
      const operations = [...(await row.operations(core)), jobOperation({ ...job, cursor, finishedAt })]
      await commit(core, actor, row.act, operations, { id: `${job.id}:${row.key}`, input: row.key })
      outcome.written += 1
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      outcome.failed.push({ row, code: error.code })
    }
    options.onRow?.(job.cursor + outcome.written, job.total)
  }
  return outcome
}

/** The unfinished import of the same file into this house, else a new one. */
async function jobFor(core: Core, plan: RosterPlan, digest: string): Promise<Job> {
  const legislatureCode = plan.house.code
  const last = await findLastJob(core, legislatureCode)
  if (last !== null && last.digest === digest && last.finishedAt === null)
    return { ...last, total: last.cursor + plan.rows.length }
  const now = core.clock.now()
  return {
    id: newId('job', now),
    legislatureCode,
    digest,
    cursor: 0,
    total: plan.rows.length,
    startedAt: now.toISOString(),
    finishedAt: null,
  }
}
