import type { ImportOutcome } from '@patronat/core/import/run-import.ts'
import { plain } from './plan-text.ts'

/** How it ended; null: it was a dry run. */
export function outcomeLines(outcome: ImportOutcome | null, besideStart: boolean): string[] {
  if (outcome === null) return ['', 'Nothing was written.']
  if (outcome.jobId === null) return ['', 'All of this is in the registry already: nothing was changed.']
  const { resumedAfter, written, failed, stopped } = outcome
  const resumed =
    resumedAfter === 0 ? [] : [`An import that was broken off after ${resumedAfter} rows was gone on with.`]
  const failures = failed.map(({ row, code }) => `  ! ${plain(row.label)}   ${code}${WHY[code] ?? ''}`)
  const end = stopped || failed.length > 0 ? ['Not all is done. The same command goes on from here.'] : []
  const follows = besideStart ? [] : ['Pages follow with the next start.']
  return ['', ...resumed, `${written} rows written (${outcome.jobId}).`, ...failures, ...end, ...follows]
}

const WHY: Readonly<Record<string, string>> = { 'record.changed': ': changed by somebody else meanwhile' }
