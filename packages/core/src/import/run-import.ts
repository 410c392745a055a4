import type { Actor } from '../actor/actor.ts'
import { type Act, type Command, commit, findDone } from '../audit/commit.ts'
import { DomainError, type ErrorCode } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import type { Operation } from '../table/operation.ts'
import { findOpenJob, type Job, jobOperation, readSkipped, skippedOperation } from './job.ts'
import type { PlanRow } from './plan-row.ts'
import type { Refusal } from './refusal.ts'

/** What an import would do, whatever its kind: it writes nothing by itself. */
export type ImportPlan = {
  /** See `Job`. */
  scope: string
  organisationId: string | null
  /** In the order in which they are written. */
  rows: PlanRow[]
  /** How many things of the file are in the registry as they are. */
  unchanged: number
  /** Of a file that lists everybody: how many are there before, and how many of those it no longer has. */
  sitting: { before: number; gone: number } | null
  refused: Refusal[]
  /** The past, brought in: it is written down and nobody is told. */
  silent?: true
}

export type ImportOptions = {
  /** Of the file and its mapping, to know a killed import of the same one again. */
  digest: string
  fileName?: string
  /** More than half of the sitting members are not in the file, and that is right. */
  acceptGone?: boolean
  /** Keys of rows that are not wanted. A resumed import remembers them. */
  skip?: readonly string[]
  /** At most so many rows now; the same call goes on. */
  rowsAtMost?: number
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
  /** Rows that are wanted and not tried yet. */
  left: number
  /** Rows that somebody else's change forestalled, or that the registry refused; the next import takes them up. */
  failed: { row: PlanRow; code: ErrorCode }[]
  stopped: boolean
}

const SKIPPED_AT_MOST = 5000

/**
 * Writes a plan, row by row: each is one transaction with its audit entry and the job's cursor. Killed, it has
 * done some rows wholly and the others not at all; the same file, planned and imported again, does the rest
 * under the same job.
 * @throws roster.mostGone | input.tooLong (field `skip`)
 */
export async function runImport(
  core: Core,
  actor: Actor,
  plan: ImportPlan,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { before, gone } = plan.sitting ?? { before: 0, gone: 0 }
  if (gone > before / 2 && options.acceptGone !== true)
    throw new DomainError('roster.mostGone', { field: 'file', detail: { before, gone } })
  if ((options.skip?.length ?? 0) > SKIPPED_AT_MOST) throw new DomainError('input.tooLong', { field: 'skip' })

  const unfinished = await findOpenJob(core, plan.scope, options.digest)
  const skip = new Set(options.skip ?? (unfinished === null ? [] : await readSkipped(core, unfinished.id)))
  const rows = plan.rows.filter(({ key }) => !skip.has(key))
  const nothing: ImportOutcome = { jobId: null, resumedAfter: 0, written: 0, left: 0, failed: [], stopped: false }
  if (rows.length === 0) {
    if (unfinished !== null) await endJob(core, actor, unfinished)
    return nothing
  }

  const job = unfinished === null ? newJob(core, plan, options, rows.length) : resumed(unfinished, rows.length)
  const isFresh = unfinished === null
  const outcome = { ...nothing, jobId: job.id, resumedAfter: job.cursor, left: rows.length }
  const writer: Core = plan.silent === true ? { ...core, silent: true } : core
  const keepSkipped = options.skip === undefined ? [] : [skippedOperation(job, options.skip)]
  for (const [at, row] of rows.slice(0, options.rowsAtMost).entries()) {
    if (options.signal?.aborted === true) return { ...outcome, stopped: true }
    const isLast = at === rows.length - 1 && outcome.failed.length === 0
    const cursor = job.cursor + outcome.written + 1
    const finishedAt = isLast ? core.clock.now().toISOString() : null
    const command = { id: `${job.id}:${row.key}`, input: row.key }
    try {
      const { act, operations } = await row.write(writer)
      operations.push(jobOperation({ ...job, cursor, finishedAt }))
      if (isFresh && at === 0) operations.push(...keepSkipped)
      await commitOnce(writer, actor, act, operations, command)
      outcome.written += 1
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      outcome.failed.push({ row, code: error.code })
    }
    outcome.left -= 1
    options.onRow?.(job.cursor + outcome.written, job.total)
  }
  return outcome
}

/** Written once for its command, even where an index has not followed yet and the same row is planned again. */
async function commitOnce(
  core: Core,
  actor: Actor,
  act: Act,
  operations: readonly Operation[],
  command: Command,
): Promise<void> {
  try {
    await commit(core, actor, act, operations, command)
  } catch (error) {
    if ((await findDone(core, actor, act.event, command)) === null) throw error
  }
}

/** A job with nothing left to do, or that nobody wants to go on with, is over. What it wrote stays. */
async function endJob(core: Core, actor: Actor, job: Job): Promise<void> {
  const finishedAt = core.clock.now().toISOString()
  const act = { event: 'import.ended', subject: job.id } as const
  await commit(core, actor, act, [jobOperation({ ...job, finishedAt })])
}

const resumed = (job: Job, left: number): Job => ({ ...job, total: job.cursor + left })

function newJob(core: Core, plan: ImportPlan, { digest, fileName = '' }: ImportOptions, total: number): Job {
  const now = core.clock.now()
  return {
    id: newId('job', now),
    scope: plan.scope,
    organisationId: plan.organisationId,
    fileName: fileName.slice(0, 200),
    digest,
    cursor: 0,
    total,
    startedAt: now.toISOString(),
    finishedAt: null,
  }
}
