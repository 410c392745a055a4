import { useCallback, useEffect, useRef, useState } from 'react'
import { useDataProvider, useRefresh } from 'react-admin'
import { codeOf } from '../provider/data/failure.ts'
import { useText } from '../provider/i18n/text.ts'

/** What one batch answered. */
type Batch = { after: string | null; sent?: number; leftOut?: number } & Record<string, number | string | null>
export type Totals = Readonly<Record<string, number>>
export type RunState = 'idle' | 'running' | 'pausing' | 'paused' | 'done'

/**
 * Calls the server for one batch after another until there is none, or until it is paused. What was done is written down
 * there: a tab that is closed in between loses nothing, and whoever goes on does nothing twice.
 */
export const useRun = (resource: string, input: Readonly<Record<string, unknown>>, beginsAnew: boolean) => {
  const dataProvider = useDataProvider()
  const refresh = useRefresh()
  const t = useText()
  const [state, setState] = useState<RunState>('idle')
  const [totals, setTotals] = useState<Totals>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const wanted = useRef(false)
  const place = useRef<string | null>(null)
  useEffect(
    () => () => {
      wanted.current = false
    },
    [],
  )

  const run = useCallback(async () => {
    if (state !== 'paused') {
      place.current = null
      setTotals({})
    }
    wanted.current = true
    setTrouble(null)
    setState('running')
    try {
      while (wanted.current) {
        const data = { ...input, ...(place.current === null ? {} : { after: place.current }) }
        const { data: batch } = (await dataProvider.create(resource, { data })) as unknown as { data: Batch }
        setTotals((before) => added(before, batch))
        // What was sent leaves the list: its beginning is the next batch.
        place.current = beginsAnew ? null : batch.after
        if (batch.after === null) {
          setState('done')
          refresh()
          return
        }
      }
    } catch (error) {
      setTrouble(codeOf(error) === null ? t('console.networkLost') : (error as Error).message)
    }
    wanted.current = false
    setState('paused')
    refresh()
  }, [state, input, beginsAnew, dataProvider, resource, refresh, t])

  const pause = useCallback(() => {
    wanted.current = false
    setState('pausing')
  }, [])

  return { state, totals, trouble, run, pause }
}

const added = (before: Totals, batch: Batch): Totals => {
  const counted = Object.entries(batch).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  return { ...before, ...Object.fromEntries(counted.map(([name, count]) => [name, (before[name] ?? 0) + count])) }
}
