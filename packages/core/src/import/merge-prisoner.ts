import { commonDate, daysBetween, earliestDay, latestDay } from '../date/partial-date.ts'
import type { PersonName } from '../name/name.model.ts'
import type { DetentionEvent, Source } from '../prisoner/detention.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import type { PrisonerRow } from './prisoner-row.ts'

type Known = Pick<Prisoner, 'names' | 'history' | 'sentenceMonths' | 'summary' | 'sources' | 'lastConfirmed'>

/**
 * What a record says after a row: everything that it said, and what the row adds. An import takes nothing away, so
 * an editor's later work stays; where a date differs, both stand there with their sources.
 */
export function mergePrisoner(was: Known, row: PrisonerRow): Known {
  return {
    names: [
      ...was.names,
      ...row.names.filter((name) => !was.names.some((one) => sameName(one, name))).map(asAlias),
    ].slice(0, 40),
    history: row.history.reduce(withEvent, was.history).slice(0, 200),
    sentenceMonths: row.sentenceMonths ?? was.sentenceMonths,
    summary: row.summary === null ? was.summary : { ...was.summary, ...row.summary },
    sources: withSources(was.sources, row.sources, 20),
    lastConfirmed: later(was.lastConfirmed, row.lastConfirmed),
  }
}

const sameName = (a: PersonName, b: PersonName): boolean => a.text === b.text

/** Which name is preferred is the editor's to say. */
const asAlias = (name: PersonName): PersonName => (name.kind === 'PREFERRED' ? { ...name, kind: 'ALIAS' } : name)

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)

const sameSource = (a: Source, b: Source): boolean => a.url === b.url && (a.url !== null || a.title === b.title)

const withSources = (was: readonly Source[], more: readonly Source[], atMost: number): Source[] =>
  [...was, ...more.filter((one) => !was.some((known) => sameSource(known, one)))].slice(0, atMost)

function withEvent(history: readonly DetentionEvent[], event: DetentionEvent): DetentionEvent[] {
  const at = history.findIndex((known) => isSame(known, event))
  if (at === -1) return [...history, event]
  return history.map((known, index) => (index === at ? merged(known, event) : known))
}

const NEAR_DAYS = 31

/** The same kind of event at about the same time; two arrests in two years are two. */
function isSame(a: DetentionEvent, b: DetentionEvent): boolean {
  if (a.type !== b.type) return false
  if (a.dates.length === 0 || b.dates.length === 0) return true
  return a.dates.some((one) => b.dates.some((other) => isNear(one.date, other.date)))
}

function isNear(a: string, b: string): boolean {
  const [first, second] = [a, b].sort((x, y) => earliestDay(x).localeCompare(earliestDay(y))) as [string, string]
  return daysBetween(latestDay(first), earliestDay(second)) <= NEAR_DAYS
}

function merged(known: DetentionEvent, event: DetentionEvent): DetentionEvent {
  // "2016-02" adds nothing to "2016-02-11".
  const fresh = event.dates.filter(({ date }) => !known.dates.some((one) => commonDate([one.date, date]) === date))
  return {
    ...known,
    dates: [...known.dates, ...fresh].slice(0, 5),
    place: known.place ?? event.place,
    facility: known.facility ?? event.facility,
    sources: withSources(known.sources, event.sources, 10),
  }
}
