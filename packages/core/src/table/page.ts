import { DomainError } from '../base/error.ts'

/** What to read: how many (1 to 100), after which cursor, in which direction. */
export type PageRequest = { first: number; after?: string; backwards?: boolean }

export type Page<T> = { items: { item: T; cursor: string }[]; hasMore: boolean }

export const PAGE_LIMIT = 100

/** A whole list, a page of 100 at a time: for work that needs all of it, never for an answer. */
export async function* pagesOf<T>(list: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T[]> {
  for (let after: string | undefined; ;) {
    const page = await list({ first: PAGE_LIMIT, ...(after === undefined ? {} : { after }) })
    yield page.items.map(({ item }) => item)
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) return
  }
}

/** The same at once. */
export async function readAllPages<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  for await (const items of pagesOf(list)) all.push(...items)
  return all
}

type CursorKey = Record<string, unknown>

/**
 * A cursor is the item's key, opaque. The partition it was made for is checked on the way back, so a
 * cursor of one list can't be used to walk another one; so is that it names the key's attributes and no more.
 */
export const encodeCursor = (key: CursorKey, partition: string): string =>
  Buffer.from(JSON.stringify([partition, key])).toString('base64url')

export function decodeCursor(cursor: string, partition: string, attributes: readonly string[]): CursorKey {
  try {
    const [of, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, CursorKey]
    const names = Object.keys(key).sort().join()
    const strings = Object.values(key).every((value) => typeof value === 'string' && value.length > 0)
    if (of === partition && strings && names === [...attributes].sort().join()) return key
  } catch {
    // falls through: whatever it was, it is no cursor of this list
  }
  throw new DomainError('input.invalid', { field: 'after' })
}
