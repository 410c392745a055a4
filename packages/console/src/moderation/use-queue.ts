import { useInfiniteGetList } from 'react-admin'
import type { PledgeRowFragment } from '../generated/graphql.ts'

const MINUTE = 60_000

/** What waits, longest first, with the neighbours of the item that is open. Looks for new ones once a minute. */
export const useQueue = (open: string | undefined) => {
  const list = useInfiniteGetList<PledgeRowFragment>(
    'review',
    { pagination: { page: 1, perPage: 25 } },
    { refetchInterval: MINUTE },
  )
  const items = list.data?.pages.flatMap((page) => page.data) ?? []
  const at = items.findIndex(({ id }) => id === open)
  const neighbour = (step: number) => (at === -1 ? items[0] : items[at + step])?.id
  return {
    items,
    at,
    next: neighbour(1),
    previous: at > 0 ? neighbour(-1) : undefined,
    isLoading: list.isPending,
    error: list.error,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
  }
}
