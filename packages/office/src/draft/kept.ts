/** The part of `Storage` that is needed here; tests hand in a map. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Reads what an earlier screen, or an earlier version of this site, left. What can't be read counts as not there. */
export function readKept(shelf: Shelf, key: string): unknown {
  try {
    const text = shelf.getItem(key)
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** @returns false where the browser keeps nothing (private window, full): the screen says so, typing goes on. */
export function keep(shelf: Shelf, key: string, value: unknown): boolean {
  try {
    shelf.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const keysOf = (shelf: Shelf, prefix: string): string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) => key.startsWith(prefix))

const OURS = ['patronat.draft.', 'patronat.statement.', 'patronat.command.']

/** Whatever an office left on this device; the chosen language stays. */
export function forgetAll(shelf: Shelf): void {
  for (const prefix of OURS) for (const key of keysOf(shelf, prefix)) shelf.removeItem(key)
}
