import { DomainError } from '../base/error.ts'
import type { CsvTable } from './csv-table.ts'

/** What a kind of file can say, one line a field. `language`: written with one, e.g. `name:uk`. */
export type CsvField = {
  name: string
  /** Headings that commonly mean it, in small letters without signs. */
  also: readonly string[]
  required?: true
  language?: true
}

/** A column fills a field; several may fill the same one. `ignore` says that a column is not wanted. */
export type ColumnMap = { column: string; field: string }[]

/** The meaning of a word of the file, e.g. a status: `status=SENTENCED_APPEAL_PENDING` -> `SENTENCED`. */
export type WordMap = Readonly<Record<string, string>>

export type CsvMap = { columns: ColumnMap; words: WordMap }

export const IGNORE = 'ignore'

/** A row by fields: each with the values of its columns, in the columns' order. */
export type FieldRow = { line: number; values: ReadonlyMap<string, string[]> }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const LANGUAGE = /[ :_.-]([a-z]{2,3}(?:-[a-z]{4})?)$/i

/** What the headings probably mean; columns that mean nothing we know are ignored. A person looks at it before it counts. */
export function guessMap(columns: readonly string[], fields: readonly CsvField[]): ColumnMap {
  return columns.map((column) => {
    const exact = fields.find((field) => meant(column, field))
    if (exact !== undefined) return { column, field: exact.name }
    const [tail, language] = LANGUAGE.exec(column) ?? []
    const stem = tail === undefined ? column : column.slice(0, -tail.length)
    const spoken = fields.find((field) => field.language === true && meant(stem, field))
    return { column, field: spoken === undefined ? IGNORE : `${spoken.name}:${language?.toLowerCase()}` }
  })
}

const meant = (column: string, { name, also }: CsvField): boolean =>
  plain(column) === plain(name.replace(/[A-Z]/g, ' $&')) ||
  plain(column) === plain(name) ||
  also.includes(plain(column))

/**
 * Pairs as they are typed or saved: `name_en=name:en`, several by comma or line; `status=Засуджений=SENTENCED` says
 * what a word means; `#` begins a remark.
 * @throws import.mapInvalid with the pair
 */
export function parseMap(text: string): CsvMap {
  const pairs = text
    .split(/[\n,]/)
    .map((pair) => pair.replace(/(^|\s)#.*$/, '').trim())
    .filter((pair) => pair !== '')
  const columns: ColumnMap = []
  const words: Record<string, string> = {}
  for (const pair of pairs) {
    const parts = pair.split('=').map((part) => part.trim())
    const [first = '', second = '', third] = parts
    if (first === '' || second === '' || parts.length > 3 || third === '')
      throw new DomainError('import.mapInvalid', { field: 'map', detail: { pair: pair.slice(0, 80) } })
    if (third === undefined) columns.push({ column: first, field: second })
    else words[wordKey(first, second)] = third
  }
  return { columns, words }
}

const wordKey = (field: string, word: string): string => `${field}=${plain(word)}`

/** The meaning that was given to a word, or null. */
export const meaningOf = (words: WordMap, field: string, word: string): string | null =>
  words[wordKey(field, word)] ?? null

/** What was said wins over what was guessed. @throws import.mapInvalid */
export function completeMap(table: CsvTable, fields: readonly CsvField[], said: ColumnMap): ColumnMap {
  for (const { column, field } of said) {
    const unknown = !table.columns.includes(column)
    if (unknown)
      throw new DomainError('import.mapInvalid', { field: 'map', detail: { pair: `${column}=${field}`.slice(0, 80) } })
    if (field !== IGNORE && !isField(field, fields))
      throw new DomainError('import.mapInvalid', { field: 'map', detail: { pair: `${column}=${field}`.slice(0, 80) } })
  }
  const guessed = guessMap(table.columns, fields).filter(({ column }) => !said.some((one) => one.column === column))
  const all = [...said, ...guessed]
  return table.columns.map((column) => all.find((one) => one.column === column) ?? { column, field: IGNORE })
}

/** The needed fields that no column fills. */
export const missingIn = (map: ColumnMap, fields: readonly CsvField[]): string[] =>
  fields
    .filter(({ name, required }) => required === true && !map.some(({ field }) => baseOf(field) === name))
    .map(({ name }) => name)

const baseOf = (field: string): string => field.split(':')[0] ?? field

const isField = (text: string, fields: readonly CsvField[]): boolean =>
  fields.some(({ name, language }) => (text.includes(':') ? language === true && baseOf(text) === name : text === name))

/** The table's rows by field. */
export function fieldRows(table: CsvTable, map: ColumnMap): FieldRow[] {
  const used = map.filter(({ field }) => field !== IGNORE)
  return table.rows.map(({ line, cells }) => {
    const values = new Map<string, string[]>()
    for (const { column, field } of used) {
      const cell = cells[column]
      if (cell !== undefined) values.set(field, [...(values.get(field) ?? []), cell])
    }
    return { line, values }
  })
}

/** The rows as if one more column filled a field, the same in each; where the rows have sources of their own, they come first. */
export const withValue = (rows: readonly FieldRow[], field: string, text: string): FieldRow[] =>
  rows.map(({ line, values }) => ({ line, values: new Map(values).set(field, [...(values.get(field) ?? []), text]) }))

/** The first value of a field, or null. */
export const valueOf = ({ values }: FieldRow, field: string): string | null => values.get(field)?.[0] ?? null

/** Every value of a field, those by language too, with the language; parted where a cell holds several. */
export function valuesOf(
  { values }: FieldRow,
  field: string,
  parts: RegExp | null = null,
): { language: string | null; text: string }[] {
  return [...values].flatMap(([name, cells]) => {
    if (baseOf(name) !== field) return []
    const language = name.includes(':') ? (name.split(':')[1] ?? null) : null
    return cells
      .flatMap((cell) => (parts === null ? [cell] : cell.split(parts)))
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ language, text }))
  })
}

/** How many cells stand in columns that are not taken, by column. */
export function leftOutOf(table: CsvTable, map: ColumnMap): Record<string, number> {
  const ignored = map.filter(({ field }) => field === IGNORE)
  return Object.fromEntries(
    ignored.map(({ column }) => [column, table.rows.filter(({ cells }) => cells[column] !== undefined).length]),
  )
}
