/** The part of `Storage` that is needed here; tests hand in a map. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const DRAFT = 'patronat.draft.'
export const FORM = 'patronat.form.'
export const COMMAND = 'patronat.command.'
export const ERRAND = 'patronat.errand'
/** Where an earlier version of this site kept statements. */
const EARLIER = 'patronat.statement.'
const OURS = [DRAFT, FORM, COMMAND, ERRAND, EARLIER]

const DAY = 86_400_000
/** Nothing that was typed stays longer on a device that others may use as well. */
const KEPT_DAYS = 30

export const fresh = (at: number, now: number, days = KEPT_DAYS): boolean => now - at < days * DAY

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

/** Whatever an office left on this device; the chosen language stays. */
export function forgetAll(shelf: Shelf): void {
  for (const prefix of OURS) for (const key of keysOf(shelf, prefix)) shelf.removeItem(key)
}

/** Takes away what has lain here too long; once, when the site opens. */
export function forgetOld(shelf: Shelf, now: number): void {
  for (const key of [DRAFT, FORM, ERRAND].flatMap((prefix) => keysOf(shelf, prefix))) {
    const at = (readKept(shelf, key) as { at?: unknown } | null)?.at
    if (typeof at !== 'number' || !fresh(at, now)) shelf.removeItem(key)
  }
}
