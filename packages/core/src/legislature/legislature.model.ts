import { z } from 'zod'
import { languageTag } from '../name/name.model.ts'
import { fullDate, yearMonth } from '../date/partial-date.ts'
import type { YearMonth } from '../month/year-month.ts'
import { localText } from '../text/local-text.ts'

export const LEGISLATURE_LEVELS = ['NATIONAL', 'SUPRANATIONAL', 'REGIONAL'] as const

/** A host that only the house's own offices have mailboxes under. Exact: `x.evil.example` is another one. */
export const officialDomain = z.object({
  domain: z
    .string()
    .toLowerCase()
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/),
  source: z.string().min(1).max(500),
  checkedOn: fullDate,
})

export type OfficialDomain = z.infer<typeof officialDomain>

const ianaZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, 'an IANA time zone such as Europe/Kyiv')

const authority = z.object({
  name: localText(200),
  /** What it can do: "speaks with the detaining state", "decides on sanctions". */
  can: localText(300),
})
export type Authority = z.infer<typeof authority>

/** Why the members of a house owe nothing in a month: it does not sit, or there is none until the next one has met. */
export const CALENDAR_KINDS = ['RECESS', 'DISSOLUTION'] as const

export const calendarMonth = z.object({
  month: yearMonth,
  kind: z.enum(CALENDAR_KINDS),
  /** Where the house says so: a link, or words. */
  source: z.string().trim().min(1).max(500),
})
export type CalendarMonth = z.infer<typeof calendarMonth>

/** The end of one term of the whole house. */
export const termEnd = z.object({
  /** The roster's own id of it, where it has one. */
  term: z.string().max(60).nullable(),
  /** The last day of its members. */
  endedOn: fullDate,
  /** The last day on which the mailbox of somebody who was not elected again works. */
  mailboxUntil: fullDate,
  /** When somebody said that the new roster is complete; null: the house's pledges are in transition. */
  completedOn: fullDate.nullable(),
})
export type TermEnd = z.infer<typeof termEnd>

/** A parliament, chamber or council. */
export const legislature = z.object({
  code: z.string().regex(/^[a-z]{2}-[a-z0-9-]{2,40}$/),
  name: localText(160),
  country: z.string().regex(/^[A-Z]{2}$/),
  level: z.enum(LEGISLATURE_LEVELS),
  timeZone: ianaZone.nullable(),
  languages: z.array(languageTag).max(30),
  domains: z.array(officialDomain).max(200),
  /**
   * It has no domain of its own, as councils often have none. Any mailbox registers then, because none proves
   * anything, and a moderator matches each to its member by hand before anything of it is accepted.
   */
  verifiedByHand: z.boolean(),
  /** The roster's own id of the term that sits now; null while unknown. */
  term: z.string().max(60).nullable(),
  memberCount: z.number().int().nonnegative(),
  /** Terms that ended since the house is kept here, oldest first. */
  termEnds: z.array(termEnd).max(30).optional(),
  /** Whom its members can appeal to in their own country, for what a patron asks whom. */
  authorities: z.array(authority).max(30).optional(),
  /** Months in which nothing is owed, each once; absent: none has been entered. */
  calendar: z
    .array(calendarMonth)
    .max(240)
    .refine((months) => new Set(months.map(({ month }) => month)).size === months.length, 'each month once')
    .optional(),
})

export type Legislature = z.infer<typeof legislature>

/** The months in which the members of a house owe nothing. */
export const calendarMonths = (house: Pick<Legislature, 'calendar'>): YearMonth[] =>
  (house.calendar ?? []).map(({ month }) => month)

/** The term that is over while its successors are not all known; null: there is none. */
export const openTermEnd = ({ termEnds = [] }: Pick<Legislature, 'termEnds'>): TermEnd | null =>
  termEnds.find(({ completedOn }) => completedOn === null) ?? null

/** What a house needs, and whether it is there. */
const NEEDED = {
  timeZone: ({ timeZone }) => timeZone !== null,
  languages: ({ languages }) => languages.length > 0,
  domains: ({ domains, verifiedByHand }) => domains.length > 0 || verifiedByHand,
} as const satisfies Record<string, (house: Legislature) => boolean>

export type Needed = keyof typeof NEEDED

/** What a house still lacks before its offices can register themselves; empty when it is complete. */
export const missingOf = (house: Legislature): Needed[] =>
  (Object.keys(NEEDED) as Needed[]).filter((field) => !NEEDED[field](house))

export const politicalGroup = z.object({
  legislatureId: z.string(),
  /** The roster's own id of the group. */
  code: z.string().min(1).max(80),
  name: localText(200),
})

/** A faction, party group or caucus of one house. */
export type PoliticalGroup = z.infer<typeof politicalGroup>
