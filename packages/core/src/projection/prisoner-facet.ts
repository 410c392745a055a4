import { type PrisonerCard, prisonerCardKeys } from '../prisoner/prisoner.card.ts'
import type { Key } from '../table/client.ts'

/** By what a list of people can be narrowed: where they are held, how they stand, with whom they were tried. */
const FACET = {
  REGION: ({ facility }: PrisonerCard) => facility?.region,
  STATUS: ({ status }: PrisonerCard) => status,
  CASE: ({ caseId }: PrisonerCard) => caseId,
} as const satisfies Record<string, (card: PrisonerCard) => string | null | undefined>

export type Facet = keyof typeof FACET

export const facetList = (facet: Facet, value: string): string => `PRISONERS#${facet}#${value}`

/** Whether a card belongs into the list: a place that was taken back a moment ago is told by no list either. Pure. */
export const isIn = (card: PrisonerCard, facet: Facet, value: string): boolean => FACET[facet](card) === value

/** Where a card stands in the lists of its facets, by name and by who waits longest: at most 6 pointers. Pure. */
export const facetKeys = (card: PrisonerCard): Key[] => {
  const { gsi1, gsi2 } = prisonerCardKeys(card)
  return (Object.keys(FACET) as Facet[]).flatMap((facet) => {
    const value = FACET[facet](card)
    if (value == null) return []
    const pk = facetList(facet, value)
    return [
      { pk, sk: `NAME#${gsi1.sk}` },
      { pk, sk: `WAITING#${gsi2.sk}` },
    ]
  })
}
