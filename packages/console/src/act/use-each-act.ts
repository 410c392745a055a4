import { useState } from 'react'
import { useDataProvider, useRefresh } from 'react-admin'
import type { ActName } from '../provider/data/act.ts'
import type { ActMeta } from '../provider/data/data-provider.ts'

type Subject = { id: string; version?: number }

/** How far it is, and who was refused with which sentence. */
export type Progress = { done: number; total: number; refused: { id: string; why: string }[] }

/**
 * The same act on several records, one after the other: each is decided by itself and says by itself why not. A page
 * that is closed on the way leaves the rest undecided.
 */
export const useEachAct = (resource: string, act: ActName) => {
  const dataProvider = useDataProvider()
  const refresh = useRefresh()
  const [progress, setProgress] = useState<Progress | null>(null)
  const run = async (subjects: readonly Subject[], data: object) => {
    const refused: Progress['refused'] = []
    for (const [done, subject] of subjects.entries()) {
      setProgress({ done, total: subjects.length, refused: [...refused] })
      const meta: ActMeta = { act, commandId: crypto.randomUUID() }
      try {
        await dataProvider.update(resource, { id: subject.id, data, previousData: subject, meta })
      } catch (error) {
        refused.push({ id: subject.id, why: (error as Error).message })
      }
    }
    setProgress({ done: subjects.length - refused.length, total: subjects.length, refused })
    refresh()
  }
  const isRunning = progress !== null && progress.done + progress.refused.length < progress.total
  return { run, progress, isRunning }
}
