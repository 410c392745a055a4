import type { Core } from '../core.ts'
import { queryItems, type Item, type Key } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/**
 * An import under way. It is written in each row's own transaction, so the cursor never says more or less than
 * what was done; the last row finishes it.
 */
export type Job = {
  /** `job_…` */
  id: string
  legislatureCode: string
  /** Of the file: a resumed import is one of the same file. */
  digest: string
  /** How many rows were written, of how many. */
  cursor: number
  total: number
  startedAt: string
  finishedAt: string | null
}

const JOB_DAYS = 90

const jobKey = (id: string): Key => ({ pk: id, sk: 'JOB' })
/** Which import of this house was begun last? */
const jobsOfHouse = (code: string): string => `ROSTER-JOBS#${code}`

/** The last import of a house, finished or not, or null. */
export async function findLastJob(core: Core, legislatureCode: string): Promise<Job | null> {
  const page = await queryItems<Item & { job: Job }>(core.tables, {
    table: 'registry',
    index: 'gsi1',
    hash: jobsOfHouse(legislatureCode),
    page: { first: 1, backwards: true },
  })
  return page.items[0]?.item.job ?? null
}

export function jobOperation(job: Job): Operation {
  const expiresAt = Math.floor(Date.parse(job.startedAt) / 1000) + JOB_DAYS * 86_400
  const index = { gsi1pk: jobsOfHouse(job.legislatureCode), gsi1sk: job.id }
  return { do: 'put', table: 'registry', item: { ...jobKey(job.id), ...index, kind: 'job', shape: 1, job, expiresAt } }
}
