import type { Core } from '../core.ts'
import { byItem, type Counts, difference } from '../coverage/count.ts'
import { instantOf, lineOf, type SeatStep } from '../coverage/past.ts'
import { floorSlot, type Instant, isWithin, slotName, sumSlot } from '../coverage/slot.ts'
import { type Item, type Key, readItem, type Tables } from '../table/client.ts'
import type { TableName } from '../table/definition.ts'
import type { Operation } from '../table/operation.ts'
import { writeProjection } from './write-projection.ts'

/**
 * The counts of any instant in the past, as sums (ADR 17). A change at an instant is added
 *
 * | to | as | read for an instant |
 * | --- | --- | --- |
 * | the counter itself | `then.<measure>@<year>` | all years before |
 * | `PAST#<scope>#<dimension>#<year>` / key | `<measure>@<half day>` | the half days before, of its year |
 * | `PAST-EVENTS#<half day>` / source | with its instant | those of its half day |
 *
 * What a source has added so far is in its own item, so that taking it back takes back exactly that.
 */
export const pastKey = (id: string): Key => ({ pk: id, sk: 'PAST' })
export const eventsHash = (slot: Instant): string => `PAST-EVENTS#${slotName(slot)}`
export const yearHash = (counterHash: string, year: string): string =>
  `PAST#${counterHash.slice('COVERAGE#'.length)}#${year}`
export const THEN = 'then.'

/** Where a source keeps what it has added: whatever follows from what is withheld, not in the public table. */
export type PastPlace = { table: TableName; key: Key }
export type PastItem = Item & Sitting & { past: string; turn: number }
/** Of a member: where they sat when. */
type Sitting = { places?: readonly SeatStep[] }

export const pastOf = (item: { past: string } | null): Counts =>
  item === null
    ? {}
    : Object.fromEntries(
        Object.entries(JSON.parse(item.past) as Record<string, Record<string, number>>).flatMap(([line, changes]) =>
          Object.entries(changes).map(([at, by]) => [`${line}@${at}`, by]),
        ),
      )

const packed = (past: Counts): string => {
  const lines: Record<string, Record<string, number>> = {}
  for (const [address, by] of Object.entries(past)) (lines[lineOf(address)] ??= {})[instantOf(address)] = by
  return JSON.stringify(lines)
}

export const readPast = (tables: Tables, { table, key }: PastPlace): Promise<PastItem | null> =>
  readItem<PastItem>(tables, table, key)

/** A transaction holds 100 items; some are the guards'. */
const ITEMS_AT_ONCE = 80
const ATTEMPTS = 5

/**
 * Brings the sums from what a source had added to what it adds now, in as many transactions as it takes: after each of
 * them the source's own item says exactly what is in the sums. `guards` hold in each; `turn`: that of the source's own
 * item when what it adds was read.
 *
 * @returns false if a guard did not hold, or somebody else wrote meanwhile
 */
export async function writePast(
  core: Core,
  place: PastPlace,
  past: Counts,
  { guards = [], places, turn }: { guards?: readonly Operation[]; turn?: number | null } & Sitting = {},
): Promise<boolean> {
  for (let done = 0, refused = 0; refused < ATTEMPTS;) {
    const item = await readPast(core.tables, place)
    if (turn !== undefined && (item?.turn ?? null) !== (done === 0 ? turn : (turn ?? 0) + done)) return false
    const was = pastOf(item)
    const portion = portionOf(difference(past, was))
    if (Object.keys(portion).length === 0) return true
    const now = { ...was }
    for (const [address, by] of Object.entries(portion)) {
      const sum = (now[address] ?? 0) + by
      if (sum === 0) delete (now as Record<string, number>)[address]
      else (now as Record<string, number>)[address] = sum
    }
    const operations = [
      keep(place, item, now, places),
      ...sumOperations(portion),
      ...eventOperations(place.key.pk, portion, now),
    ]
    if (await writeProjection(core, [...operations, ...guards])) done += 1
    else refused += 1
  }
  return false
}

function keep({ table, key }: PastPlace, was: PastItem | null, past: Counts, places: Sitting['places']): Operation {
  const onlyIf = { attribute: 'turn', is: was?.turn ?? null }
  if (Object.keys(past).length === 0) return { do: 'delete', table, key, onlyIf }
  const item = { ...key, shape: 1, past: packed(past), turn: (was?.turn ?? 0) + 1 }
  return { do: 'put', table, item: places === undefined ? item : { ...item, places }, onlyIf }
}

/** As many of the changes as one transaction takes, by time. */
function portionOf(changes: Counts): Counts {
  const items = new Set<string>()
  const portion: Record<string, number> = {}
  const inTime = Object.entries(changes).toSorted(([a], [b]) => instantOf(a).localeCompare(instantOf(b)))
  for (const [address, by] of inTime) {
    const at = instantOf(address)
    const [pk, key] = address.split('|') as [string, string]
    items.add(`${pk}|${key}`).add(`${pk}|${key}|${sumSlot(at).slice(0, 4)}`)
    if (isWithin(at)) items.add(floorSlot(at))
    if (items.size > ITEMS_AT_ONCE) break
    portion[address] = by
  }
  return portion
}

/** What is added to the counter's years and to the half days of each year. */
function sumOperations(changes: Counts): Operation[] {
  const sums: Record<string, number> = {}
  const add = (pk: string, key: string, number: string, by: number) => {
    const address = `${pk}|${key}|${number}`
    sums[address] = (sums[address] ?? 0) + by
  }
  for (const [address, by] of Object.entries(changes)) {
    const border = sumSlot(instantOf(address))
    const [pk, key, measure] = lineOf(address).split('|') as [string, string, string]
    add(pk, key, `${THEN}${measure}@${border.slice(0, 4)}`, by)
    add(yearHash(pk, border.slice(0, 4)), key, `${measure}@${slotName(border)}`, by)
  }
  return byItem(sums).flatMap(({ pk, sk, numbers }): Operation[] => {
    const entries = Object.entries(numbers).filter(([, by]) => by !== 0)
    if (entries.length === 0) return []
    return [
      {
        do: 'update',
        table: 'public',
        key: { pk, sk },
        expression: `ADD ${entries.map((_, at) => `#n${at} :n${at}`).join(', ')}`,
        names: Object.fromEntries(entries.map(([name], at) => [`#n${at}`, name])),
        values: Object.fromEntries(entries.map(([, by], at) => [`:n${at}`, by])),
      },
    ]
  })
}

/** What a source changed within a half day, with its instants: written whole for each half day that is touched. */
function eventOperations(source: string, portion: Counts, now: Counts): Operation[] {
  const within = (counts: Counts) => Object.entries(counts).filter(([address]) => isWithin(instantOf(address)))
  const slots = new Set(within(portion).map(([address]) => floorSlot(instantOf(address))))
  return [...slots].map((slot): Operation => {
    const key = { pk: eventsHash(slot), sk: source }
    const events = within(now).filter(([address]) => floorSlot(instantOf(address)) === slot)
    return events.length === 0
      ? { do: 'delete', table: 'public', key }
      : { do: 'put', table: 'public', item: { ...key, shape: 1, past: packed(Object.fromEntries(events)) } }
  })
}
