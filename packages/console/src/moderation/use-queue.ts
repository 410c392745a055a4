import { useInfiniteGetList } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router-dom'
import type { QueueKind, QueueRowFragment } from '../generated/graphql.ts'

const MINUTE = 60_000

/**
 * What waits, families first, then longest, with the neighbours of the item that is open; of one kind if the address
 * says so. Looks for new ones once a minute.
 */
export const useQueue = (open: string | undefined) => {
  const [search] = useSearchParams()
  const kind = search.get('kind') as QueueKind | null
  const list = useInfiniteGetList<QueueRowFragment>(
    'queue',
    { pagination: { page: 1, perPage: 25 }, filter: kind === null ? {} : { kind } },
    { refetchInterval: MINUTE },
  )
  const items = list.data?.pages.flatMap((page) => page.data) ?? []
  const at = items.findIndex(({ id }) => id === open)
  const neighbour = (step: number) => (at === -1 ? items[0] : items[at + step])?.id
  return {
    items,
    kind,
    at,
    next: neighbour(1),
    previous: at > 0 ? neighbour(-1) : undefined,
    isLoading: list.isPending,
    error: list.error,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
  }
}

export type Queue = ReturnType<typeof useQueue>

/** Where an item of the queue is decided, with the kind that is looked at kept. */
export const useReviewPath = () => {
  const { pathname, search } = useLocation()
  const kept = pathname.startsWith('/review') ? search : ''
  return (id?: string): string => (id === undefined ? `/review${kept}` : `/review/${id}/show${kept}`)
}
