import { useCallback, useState } from 'react'
import { type Failure, type Problem, problemOf, problemOfError } from '../api/failure.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'

type Refused = { is: 'Failure' } & Failure
type Result = { is: string }

export type Act = {
  busy: boolean
  problems: readonly Problem[]
  setProblems: (problems: readonly Problem[]) => void
  /**
   * Runs a mutation; a refusal or a lost answer becomes a problem on the screen and gives null.
   * `answered` runs when the server said anything at all.
   */
  run: <R extends Result>(mutation: () => Promise<R>, answered?: () => void) => Promise<Exclude<R, Refused> | null>
}

export function useAct(): Act {
  const { t } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])

  const run = useCallback<Act['run']>(
    async <R extends Result>(mutation: () => Promise<R>, answered?: () => void) => {
      setBusy(true)
      try {
        const result = await mutation()
        answered?.()
        if (isRefused(result)) {
          setProblems([problemOf(t, result)])
          return null
        }
        setProblems([])
        return result as Exclude<R, Refused>
      } catch (error) {
        setProblems([problemOfError(t, error)])
        return null
      } finally {
        setBusy(false)
      }
    },
    [t],
  )
  return { busy, problems, setProblems, run }
}

const isRefused = (result: Result): result is Refused => result.is === 'Failure'
