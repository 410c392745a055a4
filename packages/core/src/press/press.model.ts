import type { LocalText } from '../text/local-text.ts'
import type { PartialDate } from '../date/partial-date.ts'
import type { PersonName } from '../name/name.model.ts'
import type { Source } from '../prisoner/detention.ts'
import type { YearMonth } from '../month/year-month.ts'

type Names = readonly PersonName[]
type Row = { members: number; patrons: number; speaking: number }

/** All that a report for the press conference says: public facts, as the public API gives them for that instant. */
export type PressFigures = {
  campaign: { slug: string; title: LocalText }
  asOf: string
  /** What is new is counted from here. */
  since: string
  headline: Headline
  reportedHeld: { value: number; body: string; date: PartialDate; source: Source } | null
  houses: (Row & { name: LocalText; joined: number })[]
  groups: (Row & { name: LocalText; house: LocalText })[]
  /** Of a supranational house, its member states. */
  countries: { country: string; patrons: number; speaking: number }[]
  declarations: { onTime: number; late: number; undated: number; deadline: string | null }
  /** Closed months of the campaign's pledges, oldest first. What is told of nobody is `open`. */
  months: { month: YearMonth; kept: number; noneKnown: number; open: number; notOwed: number; notRated: number }[]
  /** Newest first; `joinedTotal` counts all. */
  joined: {
    member: Names
    house: LocalText | null
    group: LocalText | null
    prisoner: Names
    on: PartialDate | null
    url: string | null
    late: boolean
  }[]
  joinedTotal: number
  quotes: { text: string; language: string | null; url: string; on: PartialDate; member: Names; prisoner: Names }[]
  /** Longest without a patron, on the day the report was made. */
  waiting: { names: Names; slug: string; since: string | null }[]
}

export const HEADLINE = [
  'prisoners',
  'withPatron',
  'withSpeakingPatron',
  'withSilentPatronsOnly',
  'withNewPatronsOnly',
  'withoutPatron',
  'patrons',
  'activePledges',
] as const
/** The numbers on the first page, by the names of the public schema. */
export type Headline = Readonly<Record<(typeof HEADLINE)[number], number>>

/** A report as it was frozen: never changed, INTERNAL. */
export type PressReport = {
  organisationId: string
  campaignId: string
  asOf: string
  since: string
  frozenAt: string
  frozenBy: string
  /** What to ask the public API for the same numbers. */
  query: string
  variables: { campaign: string; asOf: string }
  /** SHA-256 of query and variables, in hexadecimal. */
  queryHash: string
  /** `PressFigures` as JSON: kept as one text, read whole. */
  figures: string
}

export const figuresOf = ({ figures }: Pick<PressReport, 'figures'>): PressFigures =>
  JSON.parse(figures) as PressFigures
