import { idKind, type IdKind } from '../base/id.ts'
import { DomainError } from '../base/error.ts'
import { type Item, type Key, queryItems, readItem, readItems, type Tables } from './client.ts'
import type { IndexName } from './definition.ts'
import type { Page, PageRequest } from './page.ts'

/** One record of a noun as it is kept: whole, under a version that every change raises by one. */
export type Stored<T> = {
  id: string
  version: number
  auditHash: string
  updatedAt: string
  data: T
  /** It is so by another record's fact, and not written yet; nothing can be changed before it is. */
  unwritten?: true
}

export type IndexKeys = Partial<Record<IndexName, Key>>

/** How one noun is kept in `registry`. `indexes` is the only place that knows an index by its number. */
export type RecordDefinition<T> = {
  kind: IdKind
  /** Version of the shape of `data`; a change of shape comes with a migration. */
  shape: number
  /** Brings data of an older shape to this one when it is read; the next change writes it so. */
  upgrade?: (data: never, shape: number) => T
  indexes: (data: T, id: string) => IndexKeys
  /** Since when it waits for staff; null: it does not. How long it did is noted when it ends (`commit`). */
  waits?: (data: T) => string | null
}

/** Declares a record and gives its reads. Writes are operations for `commit` (`operation.ts`). */
export function defineRecord<T>(definition: RecordDefinition<T>) {
  const sk = definition.kind.toUpperCase()
  const keyOf = (id: string): Key => ({ pk: id, sk })
  // What is no id of this kind is no key either: an empty one would be an error of the database, not an answer.
  const isOwn = (id: string): boolean => idKind(id) === definition.kind
  const stored = (item: Item): Stored<T> => {
    const read = toStored<T>(item)
    const { shape } = item
    if (definition.upgrade === undefined || shape >= definition.shape) return read
    return { ...read, data: definition.upgrade(read.data as never, shape) }
  }
  const find = async (tables: Tables, id: string): Promise<Stored<T> | null> => {
    if (!isOwn(id)) return null
    const item = await readItem(tables, 'registry', keyOf(id))
    return item === null ? null : stored(item)
  }
  return {
    ...definition,
    keyOf,
    find,
    /** @throws record.notFound */
    async get(tables: Tables, id: string): Promise<Stored<T>> {
      const found = await find(tables, id)
      if (found === null) throw new DomainError('record.notFound')
      return found
    },
    /** At most 100, in the order asked. */
    async findMany(tables: Tables, ids: readonly string[]): Promise<(Stored<T> | null)[]> {
      const items = await readItems(tables, 'registry', ids.filter(isOwn).map(keyOf))
      const found = new Map(items.filter((item) => item !== null).map((item) => [item.pk, stored(item)]))
      return ids.map((id) => found.get(id) ?? null)
    },
    async list(tables: Tables, index: IndexName, hash: string, page: PageRequest, beginsWith?: string) {
      const found = await queryItems(tables, {
        table: 'registry',
        index,
        hash,
        page,
        ...(beginsWith === undefined ? {} : { beginsWith }),
      })
      return { ...found, items: found.items.map(({ item, cursor }) => ({ item: stored(item), cursor })) }
    },
  }
}

export type RecordType<T> = ReturnType<typeof defineRecord<T>>

export type StoredPage<T> = Page<Stored<T>>

/** A record out of an item, also out of the image that a stream hands over. */
export function toStored<T>(item: Item): Stored<T> {
  const { pk, version, auditHash, updatedAt, data } = item
  return {
    id: pk,
    version: version as number,
    auditHash: auditHash as string,
    updatedAt: updatedAt as string,
    data: data as T,
  }
}

/** The item that keeps a record; its index keys lie flat beside it. */
export function toItem(definition: { kind: IdKind; shape: number }, stored: Stored<unknown>, indexes: IndexKeys): Item {
  const flat = Object.entries(indexes).flatMap(([index, key]) => [
    [`${index}pk`, key.pk],
    [`${index}sk`, key.sk],
  ])
  const { id, ...rest } = stored
  return {
    pk: id,
    sk: definition.kind.toUpperCase(),
    kind: definition.kind,
    shape: definition.shape,
    ...rest,
    ...Object.fromEntries(flat),
  }
}
