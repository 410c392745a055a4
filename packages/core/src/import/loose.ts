/** Reads what somebody else wrote: nothing is believed to have a type. */
export type Loose = Readonly<Record<string, unknown>>

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, or none; what in it is no record becomes null, so that its place can be named. */
export const looseList = (value: unknown): (Loose | null)[] =>
  Array.isArray(value) ? value.map((row: unknown) => (isLoose(row) ? row : null)) : []

export const looseRecords = (value: unknown): Loose[] => looseList(value).filter((row) => row !== null)

/** One line of text, or null. Marks that turn the direction of writing are taken out: they can make one name look like another. */
export function looseText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return text === '' ? null : text
}
