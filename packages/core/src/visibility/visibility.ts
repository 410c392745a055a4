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
export type Visibility = { epoch: number; withheld: ReadonlySet<string> }

const KEY = { pk: 'VISIBILITY', sk: 'VISIBILITY' }

export async function readVisibility(tables: Tables): Promise<Visibility> {
  const item = await readItem<{ epoch?: number; withheld?: Set<string> }>(tables, 'public', KEY)
  return { epoch: item?.epoch ?? 0, withheld: item?.withheld ?? new Set() }
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
