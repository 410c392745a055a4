import { useCallback, useEffect, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { request, RequestError } from './request.ts'

export type Asked<Result> = {
  data: Result | undefined
  trouble: RequestError | undefined
  reload: () => void
}

/**
 * Asks when the screen appears, when the variables change, and again when the network is back after it was missing.
 * What was there stays while it asks anew.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Asked<Result> {
  const [answer, setAnswer] = useState<{ data?: Result; trouble?: RequestError }>({})
  const [round, setRound] = useState(0)
  const key = JSON.stringify({ variables, round })
  const reload = useCallback(() => setRound((last) => last + 1), [])

  useEffect(() => {
    const stop = new AbortController()
    const asked = JSON.parse(key) as { variables: Variables }
    request(document, asked.variables, stop.signal).then(
      (data) => setAnswer({ data }),
      (error: unknown) => {
        if (stop.signal.aborted) return
        const trouble = error instanceof RequestError ? error : new RequestError('broken')
        setAnswer((last) => ({ ...last, trouble }))
      },
    )
    return () => stop.abort()
  }, [document, key])

  const missing = answer.trouble?.trouble === 'offline'
  useEffect(() => {
    if (!missing) return undefined
    addEventListener('online', reload)
    return () => removeEventListener('online', reload)
  }, [missing, reload])

  return { data: answer.data, trouble: answer.trouble, reload }
}
