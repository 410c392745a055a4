import { isDeepStrictEqual } from 'node:util'
import type { Core } from '../core.ts'
import { keysWithout, type Posted, postingKeys, putPosting } from '../search/posting.ts'
import { readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { writeIndex, writeProjection } from './write-projection.ts'

/** What a record has posted, and whether all of it is written. */
type Manifest = Posted & { done: boolean }

export const manifestKey = (id: string) => ({ pk: id, sk: 'POSTINGS' })

/** Leaves room for the manifest, the condition and the epoch. */
const CHUNK = 90

const NOTHING: Posted = { lists: [], near: '', scope: '', words: [] }

/** Where postings are kept, and how they are written there. */
const WRITE = { registry: writeIndex, public: writeProjection } as const

/**
 * Brings a record's postings up to date; `now` is null when nobody shall find it any more. Mostly nothing has changed,
 * and it costs one read. Else the difference is written: for most people in one transaction, for many names in several,
 * and a run that was cut short is finished by the next.
 *
 * @returns false if the record moved on meanwhile
 */
export async function projectNames(
  core: Core,
  table: keyof typeof WRITE,
  id: string,
  now: Posted | null,
  unchanged: Operation,
): Promise<boolean> {
  const item = await readItem<{ posted: Manifest }>(core.tables, table, manifestKey(id))
  const was = item?.posted ?? { ...NOTHING, done: true }
  const after = now ?? NOTHING
  if (was.done && isDeepStrictEqual({ ...after, done: true }, was)) return true

  const [before, wanted] = [postingKeys(id, was), postingKeys(id, after)]
  const gone = keysWithout(before, wanted).map((key): Operation => ({ do: 'delete', table, key }))
  const fresh = (was.done ? keysWithout(wanted, before) : wanted).map((key) => putPosting(table, key, id))

  const write = (operations: readonly Operation[], posted: Manifest) => {
    const key = manifestKey(id)
    const manifest: Operation =
      posted.words.length === 0
        ? { do: 'delete', table, key }
        : { do: 'put', table, item: { ...key, shape: 1, posted } }
    return WRITE[table](core, [...operations, manifest, unchanged])
  }
  if (gone.length + fresh.length > CHUNK) {
    // At every moment the manifest names all that is there.
    for (const part of chunksOf(gone)) if (!(await write(part, { ...was, done: false }))) return false
    for (const part of chunksOf(fresh)) if (!(await write(part, { ...after, done: false }))) return false
    return write([], { ...after, done: true })
  }
  return write([...gone, ...fresh], { ...after, done: true })
}

const chunksOf = (operations: readonly Operation[]): Operation[][] =>
  Array.from({ length: Math.ceil(operations.length / CHUNK) }, (_, at) =>
    operations.slice(at * CHUNK, (at + 1) * CHUNK),
  )
