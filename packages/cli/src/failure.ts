import { DomainError, type ErrorCode } from '@patronat/core/base/error.ts'
import { CannotStart } from '@patronat/local/cannot-start.ts'
import { type ExitCode, UsageError } from './command.ts'

type Say = (error: DomainError) => string

/** A detail as it stands in a sentence. */
const told = ({ detail }: DomainError, name: string): string => {
  const value = detail[name]
  return typeof value === 'object' ? value.join(', ') : String(value ?? '')
}

const flags = (error: DomainError): string =>
  told(error, 'missing')
    .split(', ')
    .map((name) => `--${name}`)
    .join(' ')

/** What can go wrong by the person's own doing, and what helps. */
const TEXT: Partial<Record<ErrorCode, Say>> = {
  'roster.unreadable': (error) => {
    const place = `It breaks in line ${told(error, 'line')}, column ${told(error, 'column')}.`
    return `The file can't be read. ${told(error, 'problem')} ${error.detail['line'] === undefined ? '' : place}`.trimEnd()
  },
  'import.columnMissing': (error) =>
    `No column was taken for: ${told(error, 'missing')}. The file has ${told(error, 'columns')}.\nSay it: --map column=field.`,
  'import.mapInvalid': (error) => `This is no pair of a column of the file and a field: ${told(error, 'pair')}.`,
  'import.tooManyRows': (error) =>
    `The file has ${told(error, 'rows')} rows; at most ${told(error, 'atMost')} are taken at once. Part it.`,
  'import.unreadable': (error) =>
    `The file can't be read as a table: look at line ${told(error, 'line')}. ${told(error, 'problem')}`,
  'roster.formatUnknown': (error) => `This file is no roster that can be read. What is read: ${told(error, 'known')}.`,
  'roster.notPopolo': (error) =>
    `This JSON is no Popolo file: it has no list of ${told(error, 'missing')}.\n` +
    'What is read are Popolo files as EveryPolitician wrote them.',
  'roster.legislatureUnknown': (error) =>
    error.field === 'organization'
      ? `Which house? The file holds these: ${told(error, 'found') || 'none'}. Say one with --organization ID.`
      : error.field === 'code'
        ? `Which house? The file holds these: ${told(error, 'found') || 'one without a code'}. Say one with --legislature CODE.`
        : `There is no house "${told(error, 'code')}" yet. To make it, say also: ${flags(error)}`,
  'roster.mostGone': (error) =>
    `${told(error, 'gone')} of the ${told(error, 'before')} who sit are not in this file. Is it whole?\n` +
    'If they have all left the house, say so: --accept-gone. Nothing was written.',
  'record.changed': () => 'Somebody else changed the same record meanwhile. Nothing of it was written; run it again.',
  'record.notFound': () => 'There is no such record.',
}

const FLAG: Readonly<Record<string, string>> = { timeZone: '--time-zone', languages: '--language', domains: '--domain' }

/** `domains.0.domain` is what was given with `--domain`. */
const flagOf = (field: string | null): string => {
  const [first = ''] = (field ?? '').split('.')
  return FLAG[first] ?? (first === 'code' ? 'The code' : `--${first}`)
}

/** What a person reads, and the exit code that scripts read. */
export function failureText(error: unknown): { text: string; exitCode: ExitCode } {
  if (error instanceof UsageError) return { text: error.message, exitCode: 2 }
  if (error instanceof CannotStart) return { text: error.message, exitCode: error.exitCode }
  if (!(error instanceof DomainError))
    return {
      text: `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`,
      exitCode: 1,
    }
  const say = TEXT[error.code]
  if (say !== undefined) return { text: say(error), exitCode: 1 }
  if (error.code.startsWith('input.')) {
    const problem = told(error, 'problem') || error.code
    return { text: `${flagOf(error.field)} can't be taken: ${problem}.`, exitCode: 2 }
  }
  return { text: `Refused: ${error.message}.`, exitCode: 1 }
}
