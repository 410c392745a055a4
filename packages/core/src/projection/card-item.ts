import type { Item, Key } from '../table/client.ts'
import type { IndexKeys } from '../table/record.ts'

/**
 * The items of the `public` table. A card is one JSON text: reading it costs a third of reading a map.
 *
 * | key | what |
 * | --- | --- |
 * | `<id>` / CARD | the card of a prisoner, pledge, activity, member, house, group, campaign, set |
 * | `<prisoner>` / DETAIL | what the person's page shows beyond the card |
 * | `<prisoner>` / PLEDGE#… | what one pledge contributes, active ones first, oldest first |
 * | `<pledge>` / DETAIL | its months and what was done of each kind |
 * | `<member>` / PLEDGE#… | what one pledge adds to what its patron adds to the counters |
 * | `<prisoner>`, `<member>` / COVERAGE | what they have added to the counters so far |
 * | `COVERAGE#<scope>#<dimension>` / key | the counters |
 * | `JOINT#…` / PLEDGE#… | the pledges of one joint patronage |
 * | `<pledge>` / ACTIVITY#… | what one verified activity contributes, by date |
 * | `PRISONERS#<facet>#<value>` / NAME#…, WAITING#… | who stands there: prisoners of a region, status or case |
 * | `PATRONS`, `PATRONS#<house or group>` / name | which member has an active pledge, and for whom |
 * | SLUG#…  / SLUG | the id behind a public slug |
 */
export const cardKey = (id: string): Key => ({ pk: id, sk: 'CARD' })
export const detailKey = (id: string): Key => ({ pk: id, sk: 'DETAIL' })
export const pledgeOfPrisonerKey = (prisonerId: string, pledgeId: string): Key => ({
  pk: prisonerId,
  sk: `PLEDGE#${pledgeId}`,
})
export const activityOfPledgeKey = (pledgeId: string, activityId: string): Key => ({
  pk: pledgeId,
  sk: `ACTIVITY#${activityId}`,
})
/** The pledges of one joint patronage. */
export const jointPledgeKey = (jointId: string, pledgeId: string): Key => ({
  pk: `JOINT#${jointId}`,
  sk: `PLEDGE#${pledgeId}`,
})
export type SlugKind = 'PRISONER' | 'PARLIAMENTARIAN' | 'CASE'
export const slugKey = (kind: SlugKind, slug: string): Key => ({
  pk: `SLUG#${kind}#${slug}`,
  sk: 'SLUG',
})

export type CardItem = Item & { card: string; version: number }

/** `version` is that of the record the card was made from. */
export function cardItem(key: Key, version: number, card: unknown, indexes: IndexKeys = {}): CardItem {
  const flat = Object.entries(indexes).flatMap(([index, { pk, sk }]) => [
    [`${index}pk`, pk],
    [`${index}sk`, sk],
  ])
  return { ...key, shape: 1, version, card: JSON.stringify(card), ...Object.fromEntries(flat) } as CardItem
}

export const cardOf = <T>(item: { card: string }): T => JSON.parse(item.card) as T
