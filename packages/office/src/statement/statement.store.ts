import { keep, readKept, type Shelf } from '../draft/kept.ts'

/** What somebody typed about a statement and has not sent yet; on this device only. */
export type TypedStatement = { url: string; on: string; kind: string; language: string; title: string }

const PREFIX = 'patronat.statement.'

export function readStatement(shelf: Shelf, pledge: string, first: { on: string; language: string }): TypedStatement {
  const kept = (readKept(shelf, PREFIX + pledge) as Partial<TypedStatement> | null) ?? {}
  return { url: '', kind: 'MONTHLY_STATEMENT', title: '', ...first, ...kept }
}

export const keepStatement = (shelf: Shelf, pledge: string, typed: TypedStatement): boolean =>
  keep(shelf, PREFIX + pledge, typed)
export const dropStatement = (shelf: Shelf, pledge: string): void => shelf.removeItem(PREFIX + pledge)
