import { CsvError, parse } from 'csv-parse/sync'
import { DomainError } from '../base/error.ts'
import { looseText } from './loose.ts'

export type CsvTable = {
  delimiter: ',' | ';' | '\t'
  columns: string[]
  /** `line`: where the row begins in the file, the heading being line 1. An empty cell is left out. */
  rows: { line: number; cells: Readonly<Record<string, string>> }[]
}

const DELIMITERS = [',', ';', '\t'] as const
export const TABLE_ROWS_AT_MOST = 5000
const COLUMNS_AT_MOST = 100
const CELL_AT_MOST = 10_000

/**
 * A table out of the text of a CSV file: the first line names the columns.
 * @throws import.unreadable with `line`; import.tooManyRows
 */
export function readTable(text: string): CsvTable {
  const delimiter = delimiterOf(text)
  const [heading, ...records] = parsed(text, delimiter)
  const columns = (heading?.record ?? []).map((name) => looseText(name) ?? '')
  if (columns.every((name) => name === '')) throw unreadable('The first line does not name the columns.', 1)
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at)
  if (twice !== undefined) throw unreadable(`The column "${twice.slice(0, 60)}" stands there twice.`, 1)
  if (columns.length > COLUMNS_AT_MOST) throw unreadable(`More than ${COLUMNS_AT_MOST} columns.`, 1)
  if (records.length > TABLE_ROWS_AT_MOST)
    throw new DomainError('import.tooManyRows', {
      field: 'file',
      detail: { rows: records.length, atMost: TABLE_ROWS_AT_MOST },
    })
  const rows = records.map(({ record, line }) => {
    const cells = record.flatMap((cell, at): [string, string][] => {
      const column = columns[at] ?? ''
      const value = looseText(cell.slice(0, CELL_AT_MOST))
      return column === '' || value === null ? [] : [[column, value]]
    })
    return { line, cells: Object.fromEntries(cells) }
  })
  return { delimiter, columns: columns.filter((name) => name !== ''), rows: rows.filter(isFilled) }
}

const isFilled = ({ cells }: { cells: object }): boolean => Object.keys(cells).length > 0

/** The one that parts the first line into most columns; a sheet from a German or Ukrainian desk has semicolons. */
function delimiterOf(text: string): CsvTable['delimiter'] {
  const plain = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => plain.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}

type Parsed = { record: string[]; info: { lines: number } }

function parsed(text: string, delimiter: string): { record: string[]; line: number }[] {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Parsed[]
    // A cell may hold line breaks: the parser tells where the row ended.
    return records.map(({ record, info }) => ({ record, line: info.lines - record.join('').split(/\r?\n/).length + 1 }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { lines?: number }
    throw unreadable('A quotation mark is opened and not closed, or stands in the middle of a cell.', lines ?? 1)
  }
}

const unreadable = (problem: string, line: number) =>
  new DomainError('import.unreadable', { field: 'file', detail: { problem, line } })
