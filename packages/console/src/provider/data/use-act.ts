import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { type RaRecord, useDataProvider, useRefresh } from 'react-admin'
import type { ActData, ActName } from './act.ts'
import type { ActMeta } from './data-provider.ts'
import { codeOf } from './failure.ts'

type Versioned = { id: string; version?: number }

/**
 * One act on one record: nothing is shown as done before the server has said so. A repetition after a lost answer
 * carries the same command id and counts once; after a refusal, which wrote nothing, the next try is a new command.
 */
export const useAct = <A extends ActName>(resource: string, act: A) => {
  const dataProvider = useDataProvider()
  const refresh = useRefresh()
  const commandId = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: async ({ record, data }: { record: Versioned; data: ActData<A> }) => {
      const meta: ActMeta = { act, commandId: commandId.current }
      const answer = await dataProvider.update(resource, { id: record.id, data, previousData: record, meta })
      return answer.data as RaRecord
    },
    onSuccess: () => {
      commandId.current = crypto.randomUUID()
      refresh()
    },
    onError: (error) => {
      if (codeOf(error) !== null) commandId.current = crypto.randomUUID()
    },
  })
}
