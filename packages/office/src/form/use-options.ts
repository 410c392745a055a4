import { useEffect, useState } from 'react'

const PAUSE = 200

export type Search<Option> = { options: readonly Option[]; state: 'idle' | 'searching' | 'done' | 'failed' }

/** Asks while somebody types, a moment after the last letter; an answer that was overtaken is dropped. */
export function useOptions<Option>(
  text: string,
  atLeast: number,
  find: (text: string, signal: AbortSignal) => Promise<readonly Option[]>,
): Search<Option> {
  const [found, setFound] = useState<{ text: string } & Search<Option>>({ text: '', options: [], state: 'idle' })
  const wanted = text.trim()
  const asks = wanted.length >= atLeast
  useEffect(() => {
    if (!asks) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      find(wanted, stop.signal).then(
        (options) => setFound({ text: wanted, options, state: 'done' }),
        () => {
          if (!stop.signal.aborted) setFound({ text: wanted, options: [], state: 'failed' })
        },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [wanted, asks, find])
  if (!asks) return { options: [], state: 'idle' }
  return found.text === wanted ? found : { options: found.options, state: 'searching' }
}
