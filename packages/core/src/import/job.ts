import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { queryItems, type Item, type Key, readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/**
 * An import under way. It is written in each row's own transaction, so the cursor never says more or less than
 * what was done; the last row finishes it.
 */
export type Job = {
  /** `job_…` */
  id: string
  /** What it fills, e.g. `ROSTER#ee-riigikogu`, `org_…#PRISONERS`: one import at a time is gone on with. */
  scope: string
  /** Whose it is; null: rosters, which all share. */
  organisationId: string | null
  fileName: string
  /** Of the file and its mapping: a resumed import is one of the same file. */
  digest: string
  /** How many rows were written, of how many. */
  cursor: number
  total: number
  startedAt: string
  finishedAt: string | null
}

const JOB_DAYS = 90
const OPEN_JOBS_AT_MOST = 20

const jobKey = (id: string): Key => ({ pk: id, sk: 'JOB' })
/** Apart from the job, because the job is written again with every row. */
const skippedKey = (id: string): Key => ({ pk: id, sk: 'SKIPPED' })
/** Which import of this file into this scope was begun and not ended? Only those have this key, and the next. */
const openJobOf = (scope: string, digest: string): string => `OPEN-IMPORT#${scope}#${digest}`
/** Which imports were begun and not ended? */
const openJobsOf = (organisationId: string | null): string => `${organisationId ?? 'ALL'}#OPEN-IMPORTS`

const expiresAt = (job: Job): number => Math.floor(Date.parse(job.startedAt) / 1000) + JOB_DAYS * 86_400

/** @throws record.notFound */
export async function getJob(core: Core, id: string): Promise<Job> {
  const item = await readItem<Item & { job: Job }>(core.tables, 'registry', jobKey(id))
  if (item === null) throw new DomainError('record.notFound')
  return item.job
}

/** The unfinished import of the same file into the same scope, or null. */
export async function findOpenJob(core: Core, scope: string, digest: string): Promise<Job | null> {
  const page = await queryItems<Item & { job: Job }>(core.tables, {
    table: 'registry',
    index: 'gsi1',
    hash: openJobOf(scope, digest),
    page: { first: 1, backwards: true },
  })
  const job = page.items[0]?.item.job
  // The index may be behind: what the job itself says holds.
  return job === undefined ? null : openOnly(await getJob(core, job.id))
}

const openOnly = (job: Job): Job | null => (job.finishedAt === null ? job : null)

/** Imports that were broken off, newest first, at most 20. */
export async function listOpenJobs(core: Core, organisationId: string | null): Promise<Job[]> {
  const page = await queryItems<Item & { job: Job }>(core.tables, {
    table: 'registry',
    index: 'gsi2',
    hash: openJobsOf(organisationId),
    page: { first: OPEN_JOBS_AT_MOST, backwards: true },
  })
  return page.items.map(({ item }) => item.job)
}

/** Keys of rows that somebody took out of a job. */
export async function readSkipped(core: Core, jobId: string): Promise<string[]> {
  const item = await readItem<Item & { keys: string[] }>(core.tables, 'registry', skippedKey(jobId))
  return item?.keys ?? []
}

export function jobOperation(job: Job): Operation {
  const index =
    job.finishedAt === null
      ? {
          gsi1pk: openJobOf(job.scope, job.digest),
          gsi1sk: job.id,
          gsi2pk: openJobsOf(job.organisationId),
          gsi2sk: job.id,
        }
      : {}
  const item = { ...jobKey(job.id), ...index, kind: 'job', shape: 2, job, expiresAt: expiresAt(job) }
  return { do: 'put', table: 'registry', item }
}

export function skippedOperation(job: Job, keys: readonly string[]): Operation {
  const item = { ...skippedKey(job.id), kind: 'job', shape: 1, keys: [...keys], expiresAt: expiresAt(job) }
  return { do: 'put', table: 'registry', item }
}
