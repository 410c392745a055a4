import { useSyncExternalStore } from 'react'

const BASE = '/office'
const CHANGED = 'patronat:moved'

/** How often this tab has moved; a page that appears after a move takes the focus, the first one does not. */
export const moves = { count: 0 }

export type Params = Readonly<Record<string, string>>

/** `/prisoner/:slug` against `/prisoner/emir-demo`; null when it does not fit. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/')
  const given = path.replace(/(?<=.)\/$/, '').split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decode(value)
    else if (part !== value) return null
  }
  return params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const currentPath = (): string => location.pathname.slice(BASE.length) || '/'

/** The address of a path of this site, for `href`. */
export const href = (path: string): string => BASE + path

export function go(path: string, how: { replace?: boolean } = {}): void {
  history[how.replace === true ? 'replaceState' : 'pushState'](null, '', href(path))
  scrollTo(0, 0)
  dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
  const moved = (): void => {
    moves.count += 1
    listener()
  }
  addEventListener('popstate', moved)
  addEventListener(CHANGED, moved)
  return () => {
    removeEventListener('popstate', moved)
    removeEventListener(CHANGED, moved)
  }
}

/** The path after `/office`, without the query. */
export const usePath = (): string => useSyncExternalStore(subscribe, currentPath)
