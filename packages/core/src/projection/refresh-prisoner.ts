import { isDeepStrictEqual } from 'node:util'
import type { Core } from '../core.ts'
import { type PrisonerShare, prisonerCounts } from '../coverage/contribution.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import {
  makePrisonerCard,
  makePrisonerDetail,
  type PrisonerCard,
  prisonerCardKeys,
  waitingOrderOf,
} from '../prisoner/prisoner.card.ts'
import { publicEndOf } from '../prisoner/closure.ts'
import { isReviewed } from '../prisoner/field-group.ts'
import { regionKey } from '../prisoner/held-state.ts'
import { openHealth } from '../prisoner/prisoner.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { readItem } from '../table/client.ts'
import { requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { type CardItem, cardItem, cardKey, cardOf, detailKey, slugKey } from './card-item.ts'
import { pledgesOf } from './contribution.ts'
import { underEnd } from './public-end.ts'
import { pointerOperations } from './pointer.ts'
import { projectPrisonerPast } from './project-past.ts'
import { facetKeys } from './prisoner-facet.ts'
import { countsOperations, readCounts } from './write-counts.ts'
import { putCard, writeProjection } from './write-projection.ts'

/**
 * `turn` counts the writes of a card; `shownSince` tells which showing it has caught up with; `faceted`: it stands in
 * the lists of its facets (a card from before there were any does not).
 */
type PrisonerCardItem = CardItem & { turn: number; shownSince: string; faceted?: true }

export const findPrisonerCard = (core: Core, id: string) =>
  readItem<PrisonerCardItem>(core.tables, 'public', cardKey(id))

/**
 * The card out of the record and what its pledges contribute. Two may run side by side: whoever read
 * older contributions finds the card's turn taken, and reads again.
 */
export async function refreshPrisonerCard(
  core: Core,
  prisoner: Stored<Prisoner>,
  shownSince?: string,
): Promise<boolean> {
  const previous = await findPrisonerCard(core, prisoner.id)
  const counted = await readCounts(core.tables, prisoner.id)
  const pledges = underEnd(await pledgesOf(core.tables, prisoner.id), publicEndOf(prisoner, prisoner.data.closure))
  const card = makePrisonerCard(prisoner, pledges, updatedAtOf(core, prisoner, pledges, previous))
  const item: PrisonerCardItem = {
    ...cardItem(cardKey(card.id), prisoner.version, card, prisonerCardKeys(card)),
    turn: (previous?.turn ?? 0) + 1,
    shownSince: shownSince ?? previous?.shownSince ?? NEVER,
    faceted: true,
  }
  const facets = facetKeys(card)
  const facetsBefore = previous?.faceted === true ? facetKeys(cardOf<PrisonerCard>(previous)) : []
  const written = await writeProjection(core, [
    putCard(item, { attribute: 'turn', is: previous?.turn ?? null }),
    ...(isDeepStrictEqual(facets, facetsBefore) ? [] : pointerOperations(card.id, facetsBefore, facets)),
    ...countsOperations(card.id, counted, prisonerCounts(prisonerShareOf(card, prisoner.data.caseId ?? null, pledges))),
    putCard(
      cardItem(detailKey(card.id), prisoner.version, makePrisonerDetail(prisoner, await healthOf(core, prisoner))),
    ),
    putCard(cardItem(slugKey('PRISONER', card.slug), prisoner.version, card.id)),
    requireUnchanged(prisonerRecord, prisoner),
  ])
  return written && projectPrisonerPast(core, prisoner)
}

/** Opened only where it is published, and only until its review. */
const healthOf = (core: Core, prisoner: Stored<Prisoner>) => {
  const { level, reviewOn } = prisoner.data.publication.groups.HEALTH
  return level === 'PUBLIC' && isReviewed(reviewOn, core.clock.now()) ? openHealth(core, prisoner) : null
}

/** What a card adds to the counters. */
export const prisonerShareOf = (
  card: PrisonerCard,
  caseId: string | null,
  pledges: readonly PledgeCard[],
): PrisonerShare => ({
  isHeld: card.status !== 'RELEASED' && card.status !== 'DIED',
  order: waitingOrderOf(card),
  status: card.status,
  region: regionKey(card.facility),
  caseId: card.withheld.includes('CASE') ? null : caseId,
  patrons: pledges.filter(({ status }) => status === 'ACTIVE'),
})

/**
 * When the public card last said something else. A change of the record that nobody sees must not be told
 * by a date: it would show that, and when, somebody asked for silence.
 */
function updatedAtOf(core: Core, prisoner: Stored<Prisoner>, pledges: PledgeCard[], previous: CardItem | null): string {
  const now = core.clock.now().toISOString()
  if (previous === null) return now
  const before = cardOf<PrisonerCard>(previous)
  // Compared as values: the database hands maps back in any order.
  const after = cardOf({ card: JSON.stringify(makePrisonerCard(prisoner, pledges, before.updatedAt)) })
  return isDeepStrictEqual(said(after as PrisonerCard), said(before)) ? before.updatedAt : now
}

/** What the clock and a silence do to a patron's months is no change of what is said. */
const said = (card: PrisonerCard) => ({
  ...card,
  patrons: card.patrons.map((patron) => ({ ...patron, speaking: null, frozenAt: null })),
})

/** Marks a card that some pledge wrote before the prisoner's own turn came. */
const NEVER = 'never'
