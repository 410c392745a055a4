import { useCanAccess, useGetOne } from 'react-admin'
import type { StopPageFragment } from '../generated/graphql.ts'

const LOOK_AGAIN_MS = 30_000

/** The STOP that is on or asked for, looked at again every half minute; null: everything runs. */
export const useStop = (): StopPageFragment | null => {
  const { canAccess } = useCanAccess({ resource: 'stop', action: 'show' })
  const { data } = useGetOne<StopPageFragment>(
    'stop',
    { id: 'Stop' },
    { enabled: canAccess === true, refetchInterval: LOOK_AGAIN_MS },
  )
  return data ?? null
}
