import { isDeepStrictEqual } from 'node:util'
import type { Core } from '../core.ts'
import { patronCounts, type Place, type PledgeShare } from '../coverage/contribution.ts'
import { dayIn } from '../date/partial-date.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { legislatureRecord } from '../legislature/legislature.item.ts'
import { isOutside } from '../parliamentarian/mandate.ts'
import { parliamentarianRecord } from '../parliamentarian/parliamentarian.item.ts'
import { membershipOn, type Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { Key, Tables } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { cardItem } from './card-item.ts'
import { readAll } from './contribution.ts'
import { patronListing, patronListKeys } from './patron-list.ts'
import { pointerOperations } from './pointer.ts'
import { countsOperations, readCounts } from './write-counts.ts'
import { putCard, removeCard } from './write-projection.ts'

/** What one pledge adds to what its patron adds. */
export const pledgeOfPatronKey = (parliamentarianId: string, pledgeId: string): Key => ({
  pk: parliamentarianId,
  sk: `PLEDGE#${pledgeId}`,
})

export const shareOf = (card: PledgeCard, statements: PledgeShare['statements']): PledgeShare => ({
  pledgeId: card.id,
  prisonerId: card.prisonerId,
  campaignId: card.campaignId,
  isActive: card.status === 'ACTIVE',
  begun: card.activeSince.slice(0, 7),
  ended: card.endedAt?.slice(0, 7) ?? null,
  speaking: card.speaking,
  statements,
})

/** Where a member sits on a day, or sat last. Member state of a supranational house: an ISO code as the area. Pure. */
export function placeOf(
  person: Pick<Parliamentarian, 'memberships' | 'goesOnSince' | 'outside'>,
  house: Pick<Legislature, 'country' | 'level'> | null,
  day: string,
): Place {
  const seat = membershipOn(person, day)
  const last = seat ?? person.memberships.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1) ?? null
  const area = last?.area ?? ''
  const memberState = /^[A-Z]{2}$/.test(area) ? area : null
  return {
    legislatureId: last?.legislatureId ?? null,
    groupId: last?.groupId ?? null,
    country: house === null ? null : house.level === 'SUPRANATIONAL' ? memberState : house.country,
    sits: seat !== null,
    ...(seat === null && isOutside(person) ? { apart: true as const } : {}),
  }
}

/** All shares of a member's pledges, read consistently. */
export const sharesOf = (tables: Tables, parliamentarianId: string): Promise<PledgeShare[]> =>
  readAll<PledgeShare>(tables, parliamentarianId, 'PLEDGE#')

/**
 * What is written for a member when one of their pledges changes (`share`), goes (`null`), or when they move house or
 * group (left out).
 */
export async function patronOperations(
  core: Core,
  parliamentarianId: string,
  change?: { pledgeId: string; version: number; share: PledgeShare | null },
): Promise<Operation[]> {
  const member = await parliamentarianRecord.find(core.tables, parliamentarianId)
  if (member === null) return []
  const was = await readCounts(core.tables, parliamentarianId)
  const shares = (await sharesOf(core.tables, parliamentarianId)).filter(
    ({ pledgeId }) => pledgeId !== change?.pledgeId,
  )
  if (change?.share != null) shares.push(change.share)
  const place = await readPlace(core, member.data)
  const listing = patronListing(parliamentarianId, member.data, place, shares)
  return [
    ...(change === undefined ? [] : [shareOperation(parliamentarianId, change)]),
    ...countsOperations(parliamentarianId, was, patronCounts(place, shares), { place, listing }),
    ...(isDeepStrictEqual(listing, was?.listing ?? null)
      ? []
      : pointerOperations(parliamentarianId, patronListKeys(was?.listing), patronListKeys(listing), {
          prisoners: listing?.prisoners,
        })),
  ]
}

const shareOperation = (
  parliamentarianId: string,
  { pledgeId, version, share }: { pledgeId: string; version: number; share: PledgeShare | null },
): Operation => {
  const key = pledgeOfPatronKey(parliamentarianId, pledgeId)
  return share === null ? removeCard(key) : putCard(cardItem(key, version, share))
}

async function readPlace(core: Core, person: Parliamentarian): Promise<Place> {
  const day = dayIn('UTC', core.clock.now())
  const { legislatureId } = placeOf(person, null, day)
  const house = legislatureId === null ? null : await legislatureRecord.find(core.tables, legislatureId)
  return placeOf(person, house?.data ?? null, day)
}
