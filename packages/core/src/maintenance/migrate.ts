import type { Core } from '../core.ts'
import { type Item, readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { noteStanding } from '../projection/note-standing.ts'
import { writeIndex } from '../projection/write-projection.ts'
import { listOffice, officeRecord } from '../office/office.item.ts'
import { projectAll } from './rebuild.ts'
import { RECORD_TYPES } from './record-types.ts'
import { type Kept, walkRecords } from './walk.ts'

type Migration = { says: string; visit: (core: Core, records: readonly Kept[]) => Promise<void> }

/**
 * What an older registry needs before this version can work with it. Numbered from 1 by their place: one is never taken out,
 * changed or moved, new ones come last. What the next write of a record mends by itself (`upgrade`) is none of these.
 */
const MIGRATIONS: readonly Migration[] = [
  { says: 'lists: every record stands where it is looked for (offices that wait for a match)', visit: reindex },
  {
    says: 'lists of offices by house, of people by region, status and case, of patrons by house and group',
    visit: relist,
  },
  { says: 'the counts of the past', visit: projectAll },
  { says: 'how every patron stands, for the clock and for moderators', visit: noteAll },
]

const KEY = { pk: 'MAINTENANCE', sk: 'MIGRATIONS' }

const doneUpTo = async (core: Core): Promise<number> =>
  (await readItem<Item & { number: number }>(core.tables, 'registry', KEY))?.number ?? 0

/** What is still to be done, by number. */
export async function openMigrations(core: Core): Promise<{ number: number; says: string }[]> {
  const done = await doneUpTo(core)
  return MIGRATIONS.map(({ says }, at) => ({ number: at + 1, says })).filter(({ number }) => number > done)
}

/** Says of an empty registry that nothing older is in it. */
export const markMigrated = (core: Core): Promise<boolean> => writeIndex(core, [marked(MIGRATIONS.length)])

const marked = (number: number): Operation => ({ do: 'put', table: 'registry', item: { ...KEY, shape: 1, number } })

/** Brings a registry of an older version to this one, in order; killed, it goes on where it was. Mostly one read. */
export async function migrate(core: Core, say: (line: string) => void = () => {}): Promise<void> {
  for (const { number, says } of await openMigrations(core)) {
    const { visit } = MIGRATIONS[number - 1] as Migration
    const progress = (done: number) => done > 0 && say(`Migration ${number}, ${says}: ${done} records`)
    await walkRecords(core, { name: `MIGRATION#${number}`, visit, progress })
    await writeIndex(core, [marked(number)])
  }
}

async function noteAll(core: Core, records: readonly Kept[]): Promise<void> {
  for (const { kind, item } of records) if (kind === 'pledge') await noteStanding(core, item.pk)
}

const INDEX = /^gsi\d[ps]k$/

/** Writes the index attributes that a record has today. Its data, version and trail stay as they are. */
async function reindex(core: Core, records: readonly Kept[]): Promise<void> {
  for (const record of records) {
    const operation = indexOperation(record)
    // Refused: it was changed meanwhile, and written as it is today.
    if (operation !== null) await writeIndex(core, [operation])
  }
}

/** Lists that are items of their own: of offices, and those that the read models hold. */
async function relist(core: Core, records: readonly Kept[]): Promise<void> {
  await reindex(core, records)
  for (const { item } of records.filter(({ kind }) => kind === 'office')) {
    const office = await officeRecord.find(core.tables, item.pk)
    if (office !== null) await writeIndex(core, listOffice(office))
  }
  await projectAll(core, records)
}

function indexOperation({ kind, item }: Kept): Operation | null {
  const type = RECORD_TYPES.get(kind)
  if (type === undefined) return null
  const shape = item.shape
  const data =
    type.upgrade !== undefined && shape < type.shape ? type.upgrade(item['data'] as never, shape) : item['data']
  const now: Record<string, string> = Object.fromEntries(
    Object.entries(type.indexes(data as never, item.pk)).flatMap(([index, key]) => [
      [`${index}pk`, key.pk],
      [`${index}sk`, key.sk],
    ]),
  )
  const set = Object.keys(now).filter((name) => item[name] !== now[name])
  const gone = Object.keys(item).filter((name) => INDEX.test(name) && now[name] === undefined)
  if (set.length + gone.length === 0) return null
  const clauses = [
    set.length === 0 ? '' : `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
    gone.length === 0 ? '' : `REMOVE ${gone.map((name) => `#${name}`).join(', ')}`,
  ]
  return {
    do: 'update',
    table: 'registry',
    key: { pk: item.pk, sk: item.sk },
    expression: clauses.filter(Boolean).join(' '),
    names: Object.fromEntries([...set, ...gone].map((name) => [`#${name}`, name])),
    values: { ':version': item['version'], ...Object.fromEntries(set.map((name) => [`:${name}`, now[name]])) },
    condition: { expression: 'version = :version', onRefused: 'record.changed' },
  }
}
