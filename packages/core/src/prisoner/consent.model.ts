import { z } from 'zod'
import { fullDate } from '../date/partial-date.ts'
import type { Sealed } from '../seal/seal.ts'
import { BASIS_KINDS } from './field-group.ts'

/** To be written about, and to be spoken for by a patron: one does not follow from the other. */
export const CONSENT_ABOUT = ['PUBLICATION', 'PATRON'] as const
export const CONSENT_STATES = ['GIVEN', 'WITHDRAWN', 'REFUSED'] as const

const words = z.string().trim().max(500)
const patrons = z.array(z.string().regex(/^(par|grp)_/)).max(50)

export const consentInput = z
  .object({
    about: z.enum(CONSENT_ABOUT),
    by: z.enum(BASIS_KINDS),
    state: z.enum(CONSENT_STATES),
    on: fullDate,
    /** How it was given. */
    how: words.min(1),
    who: words.min(1),
    /** How they can be reached, or empty. */
    contact: words,
    /** Members or groups that are not wanted as patrons, by id. */
    excludes: patrons,
    /** Members or groups that are wanted after all. */
    admits: patrons.default([]),
  })
  .refine(({ about, excludes }) => about === 'PATRON' || excludes.length === 0, { path: ['excludes'] })
  .refine(({ about, admits }) => about === 'PATRON' || admits.length === 0, { path: ['admits'] })
  .refine(({ excludes, admits }) => !admits.some((id) => excludes.includes(id)), { path: ['admits'] })
export type ConsentInput = z.input<typeof consentInput>

/** One line of the ledger. Who, how and where to reach them are sealed under `<prisoner>/consent/<number>`. */
export type Consent = Pick<ConsentInput, 'about' | 'by' | 'state' | 'on' | 'excludes' | 'admits'> & {
  /** Counted from 1. */
  number: number
  sealed: Sealed
  at: string
  recordedBy: string | null
}

export const CONSENTS_AT_MOST = 100

/**
 * Whom a family does not want: the newest word about each counts, and a later line that names nobody lifts nothing.
 * Whatever else a line says ("patrons yes, but not this one"), whom it excludes is excluded.
 */
export function isExcluded(consents: readonly Consent[], ids: readonly (string | null)[]): boolean {
  const isNamed = (named: readonly string[]): boolean => named.some((id) => ids.includes(id))
  const said = consents.findLast(({ excludes, admits = [] }) => isNamed([...excludes, ...admits]))
  return said !== undefined && isNamed(said.excludes)
}

/**
 * Whether the person is not to be written about. Their own newest word decides; where they said nothing, the newest
 * word of relatives and that of lawyers both count, and one objection is enough.
 */
export function isObjectedTo(consents: readonly Consent[]): boolean {
  const newest = (by: Consent['by']) => consents.findLast((said) => said.about === 'PUBLICATION' && said.by === by)
  const own = newest('PERSON')
  const decisive = own === undefined ? [newest('RELATIVE'), newest('LAWYER')] : [own]
  return decisive.some((said) => said !== undefined && said.state !== 'GIVEN')
}
