import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { findLegislature, getLegislature } from '../legislature/legislature.ts'
import { legislatureCodeKey, legislatureRecord } from '../legislature/legislature.item.ts'
import { type Legislature, legislature } from '../legislature/legislature.model.ts'
import { refuseUnsafeDomains } from '../legislature/official-domain.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { changesBetween, type FieldLines } from '../import/field-change.ts'
import type { PlanRow } from '../import/plan-row.ts'

/** What whoever imports says about the house; what is left out stays as it is. Never guessed from the file. */
export type HouseSettings = {
  code: string
  name?: string
  country?: string
  level?: Legislature['level']
  timeZone?: string
  languages?: string[]
  domains?: { domain: string; source: string }[]
  verifiedByHand?: boolean
}

export type PlannedHouse = { id: string; was: Stored<Legislature> | null; now: Legislature; row: PlanRow | null }

const LINES: FieldLines<Legislature> = {
  name: (name) => Object.entries(name).map(([language, text]) => `${language} ${text}`),
  country: (country) => [country],
  level: (level) => [level],
  timeZone: (timeZone) => (timeZone === null ? [] : [timeZone]),
  languages: (languages) => (languages.length === 0 ? [] : [languages.join(', ')]),
  domains: (domains) => domains.map(({ domain, source }) => `${domain} (${source})`),
  verifiedByHand: (byHand) => (byHand ? ['true'] : []),
  term: (term) => (term === null ? [] : [term]),
  memberCount: (count) => [String(count)],
}

const NEEDED = ['name', 'country', 'level'] as const

/**
 * The house with its settings.
 * @throws roster.legislatureUnknown with what a new house needs; input.* for a setting that is none
 */
export async function planHouse(core: Core, settings: HouseSettings): Promise<PlannedHouse> {
  const was = await findLegislature(core, settings.code)
  const missing = NEEDED.filter((field) => settings[field] === undefined)
  if (was === null && missing.length > 0)
    throw new DomainError('roster.legislatureUnknown', {
      field: 'legislature',
      detail: { code: settings.code, missing },
    })
  const { name, domains = [], ...plain } = settings
  const unset = {
    timeZone: null,
    languages: [],
    domains: [],
    verifiedByHand: false,
    term: null,
    memberCount: 0,
    name: {},
  }
  const before = was?.data ?? unset
  const now = readInput(legislature, {
    ...before,
    ...plain,
    // Domains that somebody gives decide against verifying by hand.
    verifiedByHand: settings.verifiedByHand ?? (before.verifiedByHand && domains.length === 0),
    name: name === undefined ? before.name : { ...before.name, en: name },
    domains: mergeDomains(before.domains, domains, dayIn('UTC', core.clock.now())),
  })
  refuseUnsafeDomains(now)
  const id = was?.id ?? newId('legislature', core.clock.now())
  return { id, was, now, row: houseRow(id, was, now) }
}

/** Given domains join those that are there; one given again with another source was checked again. */
function mergeDomains(
  was: Legislature['domains'],
  given: { domain: string; source: string }[],
  today: string,
): Legislature['domains'] {
  const fresh = given
    .map(({ domain, source }) => ({ domain: domain.toLowerCase(), source, checkedOn: today }))
    .filter((now) => !was.some(({ domain, source }) => domain === now.domain && source === now.source))
  return [...was.filter(({ domain }) => !fresh.some((now) => now.domain === domain)), ...fresh]
}

const shownChanges = (was: Legislature | null, now: Legislature) =>
  changesBetween(was, now, LINES).filter(({ before, after }) => before.length + after.length > 0)

function houseRow(id: string, was: Stored<Legislature> | null, now: Legislature): PlanRow | null {
  const fields = shownChanges(was?.data ?? null, now)
  if (was !== null && fields.length === 0) return null
  const claim = { do: 'claim', key: legislatureCodeKey(now.code), holder: id, onTaken: 'record.changed' } as const
  return {
    key: `house:${now.code}@${was?.version ?? 0}`,
    kind: 'HOUSE',
    change: was === null ? 'NEW' : 'CHANGED',
    label: now.code,
    at: null,
    fields,
    warnings: [],
    write: async () => ({
      act: {
        event: was === null ? 'legislature.created' : 'legislature.changed',
        subject: id,
        reason: 'roster import',
      },
      operations:
        was === null ? [createRecord(legislatureRecord, id, now), claim] : [changeRecord(legislatureRecord, was, now)],
    }),
  }
}

/** The last row: how many sit, and in which term. Before the members are in, the number would be untrue. */
export function seatsRow(house: PlannedHouse, term: string | null, memberCount: number): PlanRow | null {
  const now = { ...house.now, term: term ?? house.now.term, memberCount }
  const fields = shownChanges(house.now, now)
  if (fields.length === 0) return null
  return {
    key: `seats:${now.code}@${house.was?.version ?? 0}#${now.term}#${memberCount}`,
    kind: 'SEATS',
    change: 'CHANGED',
    label: now.code,
    at: null,
    fields,
    warnings: [],
    write: async (core) => {
      const current = await getLegislature(core, house.id)
      return {
        act: { event: 'legislature.changed', subject: house.id, reason: 'roster import' },
        operations: [changeRecord(legislatureRecord, current, { term: now.term, memberCount })],
      }
    },
  }
}
