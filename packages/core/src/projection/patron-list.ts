import type { Place, PledgeShare } from '../coverage/contribution.ts'
import { sortName } from '../name/fold.ts'
import { preferredName } from '../name/name.model.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { Key } from '../table/client.ts'

/** Where a patron stands, and for whom: with nobody left who may be shown, neither may be that they are a patron. */
export type PatronListing = { lists: readonly string[]; at: string; prisoners: readonly string[] }

/** All patrons, or those of a house or group. */
export const patronList = (id: string | null): string => (id === null ? 'PATRONS' : `PATRONS#${id}`)

/** By name: among all, in their house, in their group. Null: no active pledge. Pure. */
export function patronListing(
  id: string,
  { names }: Pick<Parliamentarian, 'names'>,
  { legislatureId, groupId, apart }: Place,
  shares: readonly PledgeShare[],
): PatronListing | null {
  const active = shares.filter(({ isActive }) => isActive)
  if (active.length === 0) return null
  return {
    lists: [null, ...(apart === true ? [] : [legislatureId, groupId]).filter((one) => one !== null)].map(patronList),
    at: `${sortName(preferredName(names).text)}#${id}`,
    prisoners: [...new Set(active.map(({ prisonerId }) => prisonerId))].sort(),
  }
}

export const patronListKeys = (listing: PatronListing | null | undefined): Key[] =>
  listing == null ? [] : listing.lists.map((pk) => ({ pk, sk: listing.at }))
