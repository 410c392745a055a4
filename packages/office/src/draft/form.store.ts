import { FORM, fresh, keep, keysOf, readKept, type Shelf } from './kept.ts'

/** What stands in a form. Empty strings, never null: it goes straight into fields. */
export type FormText = Readonly<Record<string, string>>

/** What was typed into a form and not sent, on this device, and when; null: nothing, or too long ago. */
export function readForm(shelf: Shelf, form: string, now: number): { at: number; typed: FormText } | null {
  const kept = readKept(shelf, FORM + form) as { shape?: unknown; at?: unknown; typed?: unknown } | null
  if (kept?.shape !== 1 || typeof kept.at !== 'number' || typeof kept.typed !== 'object' || kept.typed === null)
    return null
  if (!fresh(kept.at, now)) {
    dropForm(shelf, form)
    return null
  }
  const typed = Object.entries(kept.typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { at: kept.at, typed: Object.fromEntries(typed) }
}

/** @returns false where the browser keeps nothing */
export const keepForm = (shelf: Shelf, form: string, typed: FormText, now: number): boolean =>
  keep(shelf, FORM + form, { shape: 1, at: now, typed })

export const dropForm = (shelf: Shelf, form: string): void => shelf.removeItem(FORM + form)

/** How many forms wait here half filled in. */
export const openForms = (shelf: Shelf): number => keysOf(shelf, FORM).length
