import { sortName } from '../name/fold.ts'
import { preferredName, withDerivedName } from '../name/name.model.ts'
import type { Stored } from '../table/record.ts'
import type { LocalText } from '../text/local-text.ts'
import { type Membership, membershipOn, type Parliamentarian } from './parliamentarian.model.ts'

/** A member as the public roster has them: no mailbox, no channel, no roster id that is not public. */
export type ParliamentarianCard = Pick<Parliamentarian, 'slug' | 'names' | 'rosterIds' | 'demo'> & {
  id: string
  /** Dated, so that "is a member today" is answered today. */
  memberships: Membership[]
  /** Since when they go on as a patron without a seat. */
  goesOnSince?: string
  /** What somebody is who is no member of a house. */
  role?: LocalText
}

/** Who is a patron without a seat on the day of an instant: shown apart, counted in no house. */
export function withoutSeatOf(card: ParliamentarianCard, at: Date): 'FORMER_MEMBER' | 'NO_MEMBER' | null {
  if (membershipOn(card, at.toISOString().slice(0, 10)) !== null) return null
  if (card.role !== undefined) return 'NO_MEMBER'
  return card.goesOnSince === undefined ? null : 'FORMER_MEMBER'
}

const MEMBERSHIPS_ON_CARD = 10

export const makeParliamentarianCard = ({
  id,
  data,
}: Pick<Stored<Parliamentarian>, 'id' | 'data'>): ParliamentarianCard => ({
  id,
  slug: data.slug,
  names: withDerivedName(data.names).slice(0, 12),
  rosterIds: data.rosterIds,
  demo: data.demo,
  memberships: [...data.memberships]
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .slice(0, MEMBERSHIPS_ON_CARD),
  ...(data.goesOnSince == null ? {} : { goesOnSince: data.goesOnSince }),
  ...(data.outside == null ? {} : { role: data.outside.role }),
})

export function parliamentarianCardKeys(card: ParliamentarianCard) {
  const seat = membershipOn(card, '9999-12-31') ?? card.memberships[0]
  const byName = `${sortName(preferredName(card.names).text)}#${card.id}`
  return {
    /** Everybody, by name. */
    gsi1: { pk: 'PARLIAMENTARIANS', sk: byName },
    /** Who sits, or sat last, in this house? By name. */
    ...(seat === undefined ? {} : { gsi2: { pk: `${seat.legislatureId}#MEMBERS`, sk: byName } }),
    /** Who is, or was last, in this group? By name. */
    ...(seat?.groupId == null ? {} : { gsi3: { pk: `${seat.groupId}#MEMBERS`, sk: byName } }),
  }
}
