import type { Tables } from '../table/client.ts'
import { readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/**
 * What stands between a HIDE and every public answer: one small item of the `public` table, read
 * consistently by each of them before anything else.
 *
 * `epoch` rises with every withdrawal and every projection, so an answer kept anywhere knows that it
 * is old. `withheld` holds the ids that no answer may contain, from the very transaction that hid them,
 * however late the read models are cleaned up.
 */
export type Visibility = { epoch: number; withheld: ReadonlySet<string>; ended: ReadonlyMap<string, PublicEnd> }

/**
 * An end of detention from its public moment until the read models say it: with hundreds of patrons that takes a
 * while, and no answer may say one thing of the person and another of a pledge.
 */
export type PublicEnd = {
  prisonerId: string
  reason: 'PRISONER_FREED' | 'PRISONER_DIED'
  publicAt: string
  since: string | null
}

const KEY = { pk: 'VISIBILITY', sk: 'VISIBILITY' }

export async function readVisibility(tables: Tables): Promise<Visibility> {
  const item = await readItem<{ epoch?: number; withheld?: Set<string>; ended?: Set<string> }>(tables, 'public', KEY)
  const ends = [...(item?.ended ?? [])].map((end) => JSON.parse(end) as PublicEnd)
  return {
    epoch: item?.epoch ?? 0,
    withheld: item?.withheld ?? new Set(),
    ended: new Map(ends.map((end) => [end.prisonerId, end])),
  }
}

const change = (expression: string, id: string): Operation => ({
  do: 'update',
  table: 'public',
  key: KEY,
  expression,
  names: { '#epoch': 'epoch', '#withheld': 'withheld' },
  values: { ':one': 1, ':ids': new Set([id]) },
})

/** Belongs into the transaction that hides `id`. */
export const withhold = (id: string): Operation => change('ADD #epoch :one, #withheld :ids', id)

/** Belongs into the transaction that shows `id` again. */
export const releaseWithheld = (id: string): Operation => change('ADD #epoch :one DELETE #withheld :ids', id)

/** Belongs into every transaction that changes a read model. */
export const raiseEpoch: Operation = {
  do: 'update',
  table: 'public',
  key: KEY,
  expression: 'ADD #epoch :one',
  names: { '#epoch': 'epoch' },
  values: { ':one': 1 },
}

const changeEnds = (expression: string, end: PublicEnd): Operation => ({
  do: 'update',
  table: 'public',
  key: KEY,
  expression,
  names: { '#epoch': 'epoch', '#ended': 'ended' },
  values: { ':one': 1, ':ends': new Set([JSON.stringify(end)]) },
})

/** Belongs into the transaction by which an end of detention becomes public. */
export const announceEnd = (end: PublicEnd): Operation => changeEnds('ADD #epoch :one, #ended :ends', end)

/** Belongs to the last write of the read models that say it, and to whatever takes the end back. */
export const endIsWritten = (end: PublicEnd): Operation => changeEnds('ADD #epoch :one DELETE #ended :ends', end)
