import { DomainError } from '@patronat/core/base/error.ts'
import { type Page, PAGE_LIMIT, type PageRequest } from '@patronat/core/table/page.ts'

export type PageArgs = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/**
 * What a connection's arguments ask for. `first` or `last` is required, at most 100: no page without a
 * limit. `last`/`before` walk backwards.
 */
export function pageOf(args: PageArgs): PageRequest {
  const backwards = args.last != null
  const size = args.first ?? args.last
  if (size == null) throw new DomainError('input.missing', { field: 'first' })
  if (args.first != null && args.last != null) throw new DomainError('input.invalid', { field: 'last' })
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT)
    throw new DomainError('input.invalid', { field: backwards ? 'last' : 'first' })
  const cursor = backwards ? args.before : args.after
  return { first: size, backwards, ...(cursor == null ? {} : { after: cursor }) }
}

/** How many there are in all; null where no counter stands behind a list. */
export type Total = () => Promise<number | null> | number | null

/** A page as a Relay connection; a page read backwards is turned round again. */
export function connectionOf<T>(page: Page<T>, request: PageRequest, totalCount: Total = () => null) {
  const edges = page.items.map(({ item, cursor }) => ({ node: item, cursor }))
  const backwards = request.backwards === true
  if (backwards) edges.reverse()
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: backwards ? request.after !== undefined : page.hasMore,
      hasPreviousPage: backwards ? page.hasMore : request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
