import { DomainError, type ErrorCode } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Sealed } from '../seal/seal.ts'
import { type Item, type Key, queryItems, readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { readAllPages } from '../table/page.ts'
import type { TakeBackOutcome } from './take-back.ts'

/** What was to be taken back of one office, as it was listed when somebody said so. */
export type TakeBack = {
  /** `job_…` */
  id: string
  officeId: string
  /** Ids of activities and pledges, in the order in which they are taken back. */
  items: string[]
  /** Sealed under `<officeId>/takeBack`. */
  reason: Sealed
  startedAt: string
}

/** `code`: why it was refused. */
export type TakeBackResult = { item: string; outcome: TakeBackOutcome; code: ErrorCode | null; at: string }

const jobKey = (id: string): Key => ({ pk: id, sk: 'TAKE-BACK' })
/** What became of one thing: written with it, once, so that nothing is taken back twice whoever goes on. */
const resultKey = (id: string, item: string): Key => ({ pk: id, sk: `RESULT#${item}` })

export const takeBackOperation = (job: TakeBack): Operation => ({
  do: 'put',
  table: 'registry',
  item: { ...jobKey(job.id), shape: 1, job },
})

export const resultOperation = (job: TakeBack, result: TakeBackResult): Operation => ({
  do: 'put',
  table: 'registry',
  item: { ...resultKey(job.id, result.item), shape: 1, result },
  onlyIf: { attribute: 'pk', is: null },
})

export type TakeBackState = { job: TakeBack; results: TakeBackResult[] }

/** The job and what it has done so far; null: there is none. One read, and one query of its results. */
export async function findTakeBack(core: Core, id: string | null): Promise<TakeBackState | null> {
  if (id === null) return null
  const item = await readItem<Item & { job: TakeBack }>(core.tables, 'registry', jobKey(id))
  return item === null ? null : { job: item.job, results: await readResults(core, id) }
}

/** @throws record.notFound */
export async function readTakeBack(core: Core, id: string | null): Promise<TakeBackState> {
  const found = await findTakeBack(core, id)
  if (found === null) throw new DomainError('record.notFound')
  return found
}

async function readResults(core: Core, id: string): Promise<TakeBackResult[]> {
  const bound = { table: 'registry', hash: id, beginsWith: 'RESULT#' } as const
  const items = await readAllPages((page) =>
    queryItems<Item & { result: TakeBackResult }>(core.tables, { ...bound, page }),
  )
  return items.map(({ result }) => result)
}
