import { idKind, type IdKind } from '../base/id.ts'
import type { Core } from '../core.ts'
import { writeIndex } from '../projection/write-projection.ts'
import { type Item, type Key, readItem, scanItems } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/** A record as it lies there, with its index attributes. */
export type Kept = { kind: IdKind; item: Item }

const PAGE = 200

/** All records of the registry, a page at a time, in no order. `next`: where the following page begins; null: none does. */
export async function* recordPages(core: Core, after: Key | null) {
  for (let from = after; ;) {
    const { items, next } = await scanItems(core.tables, 'registry', PAGE, from)
    const records = items.flatMap((item): Kept[] => {
      const kind = idKind(item.pk)
      return kind !== null && item.sk === kind.toUpperCase() ? [{ kind, item }] : []
    })
    yield { records, next }
    if (next === null) return
    from = next
  }
}

/** How far a walk is. `done` counts the records that it has met. */
type Place = { after: Key | null; done: number }

const keyOf = (walk: string): Key => ({ pk: 'MAINTENANCE', sk: walk })

type Walk = {
  /** Under which its place is kept. */
  name: string
  visit: (core: Core, records: readonly Kept[]) => Promise<void>
  /** After each page. */
  progress?: (done: number) => void
  /** Stops after the page that is at hand. */
  stopped?: () => boolean
}

/**
 * Visits every record. Its place is kept after each page: one that was stopped or killed goes on there, and visits at
 * most a page twice. Answers false if it was stopped.
 */
export async function walkRecords(core: Core, { name, visit, progress, stopped }: Walk): Promise<boolean> {
  const kept = await readItem<Item & Place>(core.tables, 'registry', keyOf(name))
  let done = kept?.done ?? 0
  for await (const { records, next } of recordPages(core, kept?.after ?? null)) {
    await visit(core, records)
    done += records.length
    progress?.(done)
    await writeIndex(core, [next === null ? forget(name) : keep(name, { after: next, done })])
    if (next !== null && stopped?.() === true) return false
  }
  return true
}

const forget = (name: string): Operation => ({ do: 'delete', table: 'registry', key: keyOf(name) })
const keep = (name: string, place: Place): Operation => ({
  do: 'put',
  table: 'registry',
  item: { ...keyOf(name), shape: 1, ...place },
})
