import { cardKey } from '@patronat/core/projection/card-item.ts'
import { pledgeCardKeys } from '@patronat/core/pledge/pledge.card.ts'
import { PATRONS_ON_CARD, type PrisonerCard } from '@patronat/core/prisoner/prisoner.card.ts'
import { encodeCursor, type Page, type PageRequest } from '@patronat/core/table/page.ts'
import { PledgeView } from './view.ts'

/**
 * The first page of patrons, where the card has it already: a list of a hundred prisoners with their patrons
 * is then one read and not a hundred and one. Null: this page must be read. The cursors are those that
 * reading would give.
 */
export function patronsOnCard(card: PrisonerCard, page: PageRequest): Page<PledgeView> | null {
  const beginning = page.after === undefined && page.backwards !== true
  if (!beginning || (page.first > PATRONS_ON_CARD && card.patronCount > PATRONS_ON_CARD)) return null
  const patrons = card.patrons.slice(0, page.first)
  return {
    hasMore: card.patronCount > patrons.length,
    items: patrons.map((pledge) => {
      const { gsi3 } = pledgeCardKeys(pledge)
      const key = { ...cardKey(pledge.id), gsi3pk: gsi3.pk, gsi3sk: gsi3.sk }
      const item = new PledgeView(pledge, () => Promise.resolve(pledge.lastStatement))
      return { item, cursor: encodeCursor(key, gsi3.pk) }
    }),
  }
}
