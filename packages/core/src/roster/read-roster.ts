import { JSON_SCHEMA, load, YAMLException } from 'js-yaml'
import { DomainError } from '../base/error.ts'
import { isLoose } from '../import/loose.ts'
import { isCongress, readCongress } from './congress.ts'
import { readPopoloFile } from './popolo.ts'
import { parseRosterJson } from './roster-json.ts'
import type { Roster } from './roster.model.ts'

export const ROSTER_FORMATS = ['popolo', 'congress-legislators'] as const
export type RosterFormat = (typeof ROSTER_FORMATS)[number]

export type ReadOptions = {
  /** Without it, the file's content tells. */
  format?: RosterFormat
  /** Of Popolo: the house's id in the file, where the file holds several. */
  organization?: string
}

/**
 * A roster out of the text of a file.
 * @throws roster.unreadable | roster.formatUnknown | roster.notPopolo | roster.legislatureUnknown
 */
export function readRoster(text: string, options: ReadOptions = {}): { format: RosterFormat; roster: Roster } {
  const file = parse(text)
  const format = options.format ?? formatOf(file)
  if (format === 'popolo') return { format, roster: readPopoloFile(file, options) }
  if (format === 'congress-legislators' && isCongress(file)) return { format, roster: readCongress(file) }
  throw new DomainError('roster.formatUnknown', { field: 'file', detail: { known: ROSTER_FORMATS } })
}

function formatOf(file: unknown): RosterFormat | null {
  if (isCongress(file)) return 'congress-legislators'
  return isLoose(file) && ['persons', 'organizations', 'memberships'].some((list) => list in file) ? 'popolo' : null
}

/** Whatever begins like JSON is JSON: its errors are clearer than those of YAML, which holds it too. */
const parse = (text: string): unknown => (/^\s*[[{]/.test(text) ? parseRosterJson(text) : parseYaml(text))

function parseYaml(text: string): unknown {
  try {
    // Without dates: `1993-01-05` stays what stands there. Aliases could make a small file endless.
    return load(text, { schema: JSON_SCHEMA, maxAliases: 0 })
  } catch (error) {
    const { line = 0, column = 0 } = (error instanceof YAMLException ? error.mark : undefined) ?? {}
    throw new DomainError('roster.unreadable', {
      field: 'file',
      detail: { problem: 'This is neither JSON nor YAML.', line: line + 1, column: column + 1 },
      cause: error,
    })
  }
}
