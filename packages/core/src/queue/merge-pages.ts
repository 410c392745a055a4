import { DomainError } from '../base/error.ts'
import type { Page, PageRequest } from '../table/page.ts'

type Given<Kind extends string, Item> = {
  kinds: readonly Kind[]
  page: { first: number; after?: string }
  /** One page of one kind, in the order of `order`. */
  list: (kind: Kind, page: PageRequest) => Promise<Page<Item>>
  order: (item: Item) => string
}

/**
 * Several lists read as one, by `order`. A cursor says where each of them stands; each list checks its own part
 * on the way back. From each list one page is read, so the cost grows with the kinds and not with their length.
 */
export async function mergePages<Kind extends string, Item>({
  kinds,
  page,
  list,
  order,
}: Given<Kind, Item>): Promise<Page<Item>> {
  const starts = decode(page.after, kinds)
  const pages = await Promise.all(
    kinds.map(async (kind) => {
      const after = starts[kind]
      const found = await list(kind, { first: page.first, ...(after === undefined ? {} : { after }) })
      return { hasMore: found.hasMore, items: found.items.map((entry) => ({ ...entry, kind })) }
    }),
  )
  const waiting = pages
    .flatMap(({ items }) => items)
    .map((entry) => ({ ...entry, at: order(entry.item) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const taken = waiting.slice(0, page.first)
  const at: Partial<Record<Kind, string>> = { ...starts }
  return {
    hasMore: waiting.length > taken.length || pages.some(({ hasMore }) => hasMore),
    items: taken.map(({ item, cursor, kind }) => {
      at[kind] = cursor
      return { item, cursor: Buffer.from(JSON.stringify(at)).toString('base64url') }
    }),
  }
}

function decode<Kind extends string>(
  cursor: string | undefined,
  kinds: readonly Kind[],
): Partial<Record<Kind, string>> {
  if (cursor === undefined) return {}
  try {
    const at: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (typeof at === 'object' && at !== null && !Array.isArray(at)) {
      const known = Object.entries(at).every(
        ([kind, start]) => kinds.includes(kind as Kind) && typeof start === 'string' && start !== '',
      )
      if (known) return at
    }
  } catch {
    // falls through: whatever it was, it is no cursor of this list
  }
  throw new DomainError('input.invalid', { field: 'after' })
}
