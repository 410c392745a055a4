import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** Where somebody types or answers a question, the focus stays. */
const BUSY = 'input, textarea, select, [contenteditable="true"], .MuiModal-root *'

/** Where this visit began. A page that is loaded again keeps its key in the browser's history. */
const FIRST = (window.history.state as { key?: string } | null)?.key ?? 'default'

/**
 * Gives the focus to what has just been opened: without it the keyboard and a screen reader start at the top of the
 * page again. Not on the first page of a visit, where nobody has gone anywhere. `onlyLost`: only where what had the
 * focus is gone.
 */
export function useArrival<E extends HTMLElement>(onlyLost = false) {
  const ref = useRef<E>(null)
  const { key } = useLocation()
  const begins = useRef({ isFirst: key === FIRST, onlyLost })
  useEffect(() => {
    const { isFirst, onlyLost: needsLoss } = begins.current
    const held = document.activeElement
    if (isFirst || held?.matches(BUSY) === true || (needsLoss && held !== document.body)) return
    // Whoever reads a long queue beside it stays where they are in it.
    ref.current?.focus({ preventScroll: true })
  }, [])
  return ref
}
