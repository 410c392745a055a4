import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import { type Item, queryItems } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { PAGE_LIMIT } from '../table/page.ts'
import { figuresKey } from './invitation.item.ts'
import { type Figure, figureOf, FIGURES, type Invitation } from './invitation.model.ts'

/** How many letters to one group of a house stand how. `groupId` null: members without a group. */
export type LetterFigures = { legislatureId: string; groupId: string | null; counts: Readonly<Record<Figure, number>> }

const NO_GROUP = '-'

/** Moves a letter from where it was counted to where it is; in the transaction that changes it. */
export function count(was: Invitation | null, is: Invitation): Operation[] {
  const [from, to] = [was === null ? null : figureOf(was), figureOf(is)]
  if (from === to) return []
  const steps = [[from, -1] as const, [to, 1] as const].flatMap(([figure, by]) =>
    figure === null ? [] : [[figure, by] as const],
  )
  return [
    {
      do: 'update',
      table: 'registry',
      key: figuresKey(is.campaignId, is.legislatureId),
      expression: `SET #shape = :shape ADD ${steps.map((_, at) => `#f${at} :by${at}`).join(', ')}`,
      names: {
        '#shape': 'shape',
        ...Object.fromEntries(steps.map(([figure], at) => [`#f${at}`, `${is.groupId ?? NO_GROUP}:${figure}`])),
      },
      values: { ':shape': 1, ...Object.fromEntries(steps.map(([, by], at) => [`:by${at}`, by])) },
    },
  ]
}

/** How a campaign's letters stand, by house and group; at most 100 houses. */
export async function readFigures(core: Core, actor: Actor, campaignId: string): Promise<LetterFigures[]> {
  const campaign = await getCampaign(core, campaignId)
  permitWithin(actor, 'invitation:read', campaign.data.organisationId)
  const { pk } = figuresKey(campaignId, '')
  const page = await queryItems(core.tables, { table: 'registry', hash: pk, page: { first: PAGE_LIMIT } })
  return page.items.flatMap(({ item }) => figuresOf(item))
}

function figuresOf(item: Item): LetterFigures[] {
  const counted = Object.keys(item).filter((name) => name.includes(':'))
  const groups = [...new Set(counted.map((name) => name.split(':')[0] ?? NO_GROUP))].sort()
  return groups.map((group) => ({
    legislatureId: item.sk,
    groupId: group === NO_GROUP ? null : group,
    counts: Object.fromEntries(
      FIGURES.map((figure) => [figure, (item[`${group}:${figure}`] as number | undefined) ?? 0]),
    ) as Record<Figure, number>,
  }))
}
