import { DRAFT, fresh, keep, keysOf, readKept, type Shelf } from './kept.ts'

/** What somebody typed about a declaration. Empty strings, never null: it goes straight into form fields. */
export type Typed = { url: string; on: string; channel: string; transcript: string; text: string }

/** `version`: that of the pledge on which the typing was based. `saved`: what the server has, as far as we know. */
export type Draft = { shape: 1; pledge: string; version: number; typed: Typed; saved: boolean }

const NOTHING: Typed = { url: '', on: '', channel: '', transcript: '', text: '' }

export function readDraft(shelf: Shelf, pledge: string, now = Date.now()): Draft | null {
  const kept = readKept(shelf, DRAFT + pledge) as Partial<Draft> | null
  if (kept?.shape !== 1 || typeof kept.version !== 'number' || typeof kept.typed !== 'object') return null
  if (!fresh(draftedAt(shelf, pledge) ?? now, now)) return null
  return { shape: 1, pledge, version: kept.version, saved: kept.saved === true, typed: { ...NOTHING, ...kept.typed } }
}

/** When it was last typed into, or null: nothing is kept. */
export function draftedAt(shelf: Shelf, pledge: string): number | null {
  const at = (readKept(shelf, DRAFT + pledge) as { at?: unknown } | null)?.at
  return typeof at === 'number' ? at : null
}

export const writeDraft = (shelf: Shelf, draft: Draft, now = Date.now()): boolean =>
  keep(shelf, DRAFT + draft.pledge, { ...draft, at: now })
export const dropDraft = (shelf: Shelf, pledge: string): void => shelf.removeItem(DRAFT + pledge)

/** Those that exist on this device only: signing out here would lose them. */
export const unsavedDrafts = (shelf: Shelf): Draft[] =>
  keysOf(shelf, DRAFT)
    .map((key) => readDraft(shelf, key.slice(DRAFT.length)))
    .filter((draft): draft is Draft => draft?.saved === false)

type Declaration = { url: string | null; on: string; channel: string; transcript: string | null }

export const typedOf = (declaration: Declaration | null, text = ''): Typed => ({
  url: declaration?.url ?? '',
  on: declaration?.on ?? '',
  channel: declaration?.channel ?? '',
  transcript: declaration?.transcript ?? '',
  text,
})

/** Whether the server would keep the same; the text to adapt never leaves the device. */
export const sameDeclaration = (one: Typed, other: Typed): boolean =>
  (['url', 'on', 'channel', 'transcript'] as const).every((field) => one[field].trim() === other[field].trim())

/**
 * What a form opens with. `mine`: typed here and not overtaken. `conflict`: typed here, and changed elsewhere since.
 * `theirs`: nothing of ours to keep.
 */
export function reconcile(
  draft: Draft | null,
  pledge: { version: number; declaration: Declaration | null },
): { outcome: 'mine' | 'theirs' | 'conflict'; typed: Typed } {
  const there = typedOf(pledge.declaration, draft?.typed.text)
  if (draft === null || sameDeclaration(draft.typed, there)) return { outcome: 'theirs', typed: there }
  if (draft.version === pledge.version) return { outcome: 'mine', typed: draft.typed }
  return draft.saved ? { outcome: 'theirs', typed: there } : { outcome: 'conflict', typed: draft.typed }
}
