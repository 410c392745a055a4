type ListKey = { resource: string; filter: unknown; sort: unknown; perPage: number }

/** The same list in the same order has the same key, however its filter was put together. */
const keyOf = ({ resource, filter, sort, perPage }: ListKey): string =>
  JSON.stringify([resource, perPage, filter, sort], (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/**
 * react-admin counts pages, the API hands out cursors: this remembers where each page of a list begins. Page 1 begins
 * without a cursor. Asking for it forgets the rest, because a list that is read anew may have moved.
 */
export class CursorMap {
  readonly #starts = new Map<string, Map<number, string>>()

  /** The cursor before `page`: null for the first, undefined when the page before it was never read. */
  before(list: ListKey, page: number): string | null | undefined {
    return page <= 1 ? null : this.#starts.get(keyOf(list))?.get(page)
  }

  /** After `page` was read and ended at `endCursor`. */
  note(list: ListKey, page: number, endCursor: string | null): void {
    const key = keyOf(list)
    const starts = page <= 1 ? new Map<number, string>() : (this.#starts.get(key) ?? new Map<number, string>())
    if (endCursor !== null) starts.set(page + 1, endCursor)
    this.#starts.set(key, starts)
  }
}
