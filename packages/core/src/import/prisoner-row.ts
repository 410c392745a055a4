import { foldName } from '../name/fold.ts'
import { nameFor, type PersonName } from '../name/name.model.ts'
import { DETENTION_EVENT, type DetentionEvent, type DetentionEventType, type Source } from '../prisoner/detention.ts'
import type { PrisonerInput } from '../prisoner/prisoner.model.ts'
import { readLanguageTag } from '../roster/language-tag.ts'
import { type CsvInput, RowRefused } from './csv-plan.ts'
import { type FieldRow, valueOf, valuesOf } from './csv-map.ts'
import { readDates, readSource, SEVERAL } from './csv-value.ts'
import { eventsOf } from './status-word.ts'

/** What a row says of a person; what it does not say is null or empty. */
export type PrisonerRow = {
  row: FieldRow
  /** The file's own key; null: it has none. */
  key: string | null
  /** The name, folded and its words sorted: namesakes have the same, whichever way round they are written. */
  fold: string
  label: string
  slug: string | null
  names: PersonName[]
  history: DetentionEvent[]
  sentenceMonths: number | null
  summary: PrisonerInput['summary']
  sources: Source[]
  lastConfirmed: string | null
}

export const foldWords = (name: string): string => foldName(name).split(' ').sort().join(' ')

/** @throws RowRefused */
export function readPrisonerRow(row: FieldRow, { words, settings }: CsvInput): PrisonerRow {
  const names = namesOf(row, settings.language ?? 'und')
  const label = nameFor(names)
  const sources = valuesOf(row, 'source', SEVERAL).map(({ text }) => readSource(text))
  if (sources.length === 0) throw new RowRefused(row, label, 'value.missing', 'source')
  const history = historyOf(row, label, sources.slice(0, 10), words)
  const confirmed = valueOf(row, 'confirmed')
  const dates = confirmed === null ? [] : readDates(confirmed)
  if (dates === null) throw new RowRefused(row, label, 'value.date', 'confirmed')
  const summary = Object.fromEntries(
    valuesOf(row, 'summary').map(({ language, text }) => [language ?? settings.language ?? 'en', text]),
  )
  return {
    row,
    key: valueOf(row, 'key'),
    fold: foldWords(label),
    label,
    slug: valueOf(row, 'slug'),
    names,
    history,
    sentenceMonths: monthsOf(row, label),
    summary: Object.keys(summary).length === 0 ? null : summary,
    sources: sources.slice(0, 20),
    lastConfirmed: dates[0] ?? null,
  }
}

/** The first name column is how the person is to be called; the others are forms of it, aliases are aliases. */
function namesOf(row: FieldRow, fallback: string): PersonName[] {
  const given = valuesOf(row, 'name')
  const [first] = given
  if (first === undefined) throw new RowRefused(row, null, 'value.missing', 'name')
  const own = tagOf(row, first.language ?? fallback)
  const forms = given.slice(1).map(({ language, text }): PersonName => {
    const tag = tagOf(row, language ?? fallback)
    return { language: tag, text, kind: tag === own ? 'ALIAS' : 'DERIVED', source: null }
  })
  const aliases = valuesOf(row, 'alias', SEVERAL).map(({ language, text }): PersonName => ({
    language: language === null ? own : tagOf(row, language),
    text,
    kind: 'ALIAS',
    source: null,
  }))
  const names: PersonName[] = [
    { language: own, text: first.text, kind: 'PREFERRED', source: null },
    ...forms,
    ...aliases,
  ]
  const unique = names.filter(
    ({ language, text }, at) => names.findIndex((one) => one.language === language && one.text === text) === at,
  )
  if (unique.some(({ text }) => text.length > 120)) throw new RowRefused(row, first.text, 'name.tooLong')
  return unique.slice(0, 40)
}

function tagOf(row: FieldRow, text: string): string {
  if (text === 'und') return text
  const read = readLanguageTag(text)
  if ('refused' in read) throw new RowRefused(row, null, read.refused, text)
  return read.tag
}

/** Each date with its source: as many sources as dates are taken in pairs, else all dates have the first. */
function eventOf(
  type: DetentionEventType,
  dates: readonly string[],
  sources: Source[],
  rest: Partial<DetentionEvent> = {},
): DetentionEvent {
  const [first] = sources as [Source, ...Source[]]
  const sourced = dates
    .slice(0, 5)
    .map((date, at) => ({ date, source: (dates.length > 1 ? sources[at] : first) ?? first }))
  return { type, dates: sourced, place: null, facility: null, sources, ...rest }
}

function historyOf(row: FieldRow, who: string, sources: Source[], words: CsvInput['words']): DetentionEvent[] {
  const datesOf = (field: string): string[] => {
    const text = valueOf(row, field)
    const dates = text === null ? [] : readDates(text)
    if (dates === null) throw new RowRefused(row, who, 'value.date', `${field}: ${text}`)
    return dates
  }
  const place = valueOf(row, 'place')?.slice(0, 200) ?? null
  const dated: [DetentionEventType, string[]][] = [
    ['DETAINED', datesOf('detained')],
    ['SENTENCED', datesOf('sentenced')],
  ]
  const history = dated
    .filter(([, dates]) => dates.length > 0)
    .map(([type, dates]) => eventOf(type, dates, sources, type === 'DETAINED' ? { place } : {}))
  const word = valueOf(row, 'status')
  const meant = word === null ? [] : eventsOf(word, words)
  if (meant === null) throw new RowRefused(row, who, 'value.unknownWord', word)
  // What a dated column has said already is not said again without a date.
  const more = meant
    .filter((type) => !history.some((event) => event.type === type))
    .map((type) => eventOf(type, [], sources))
  const all = [
    ...more.filter(({ type }) => type === 'DETAINED'),
    ...history,
    ...more.filter(({ type }) => type !== 'DETAINED'),
  ]
  return withFacility(row, who, all, sources)
}

/** Where the person is held stands with the last event that holds them, else as a transfer. */
function withFacility(row: FieldRow, who: string, history: DetentionEvent[], sources: Source[]): DetentionEvent[] {
  const name = valueOf(row, 'facility')
  if (name === null) return history
  const country = valueOf(row, 'country')?.toUpperCase() ?? null
  if (country !== null && !/^[A-Z]{2}$/.test(country)) throw new RowRefused(row, who, 'row.invalid', 'country')
  const facility = { name: name.slice(0, 200), region: valueOf(row, 'region')?.slice(0, 120) ?? null, country }
  const at = history.findLastIndex(({ type }) => DETENTION_EVENT[type].held === true)
  if (at === -1) return [...history, eventOf('TRANSFERRED', [], sources, { facility })]
  return history.map((event, index) => (index === at ? { ...event, facility } : event))
}

function monthsOf(row: FieldRow, who: string): number | null {
  const numberOf = (field: string): number => {
    const text = valueOf(row, field)
    const number = text === null ? 0 : Number(text.replace(',', '.'))
    if (!Number.isFinite(number) || number < 0) throw new RowRefused(row, who, 'value.number', `${field}: ${text}`)
    return number
  }
  const months = Math.round(numberOf('sentenceYears') * 12 + numberOf('sentenceMonths'))
  return months === 0 ? null : months
}
