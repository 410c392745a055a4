import type { Core } from '../core.ts'
import { type MonthWalk, monthWalkKey } from '../month/month-walk.item.ts'
import { listOrganisations } from '../organisation/organisation.ts'
import { listPledgesInState } from '../pledge/pledge.store.ts'
import { readItem } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import { project } from './project.ts'
import { writeIndex } from './write-projection.ts'

/** How many pledges are looked at in one part. */
const PART = 50

/** Ended ones too: their months stay public. */
const STATES = ['ACTIVE', 'ENDED'] as const

/**
 * One part of a walk through the pledges of a house or campaign: tells their months anew, then moves on. Twice, late, or
 * beside another one it changes nothing but the time it takes. @returns whether there is more to do
 */
export async function walkMonths(core: Core, id: string): Promise<boolean> {
  const walk = await readItem<MonthWalk>(core.tables, 'registry', monthWalkKey(id))
  if (walk === null) return false
  const lists = (await listOrganisations(core)).flatMap((organisation) =>
    STATES.map((state) => [organisation.id, state] as const),
  )
  const list = lists[walk.list]
  if (list === undefined) return move(core, walk, null)
  const [organisationId, state] = list
  const from = walk.after === undefined ? {} : { after: walk.after }
  const page = await listPledgesInState(core, organisationId, state, { first: PART, ...from })
  for (const { item } of page.items)
    if (item.data.legislatureId === id || item.data.campaignId === id) await project(core, 'pledge', item.id)
  const last = page.items.at(-1)?.cursor
  if (page.hasMore && last !== undefined) return move(core, walk, { list: walk.list, after: last })
  return move(core, walk, walk.list + 1 < lists.length ? { list: walk.list + 1 } : null)
}

/** Only if nobody has moved it meanwhile, or begun it again: that one's own record brings the next part. */
async function move(core: Core, walk: MonthWalk, to: { list: number; after?: string } | null): Promise<boolean> {
  const key = { pk: walk.pk, sk: walk.sk }
  const onlyIf = { attribute: 'turn', is: walk.turn }
  const operation: Operation =
    to === null
      ? { do: 'delete', table: 'registry', key, onlyIf }
      : { do: 'put', table: 'registry', item: { ...key, shape: 1, turn: walk.turn + 1, ...to }, onlyIf }
  await writeIndex(core, [operation])
  return to !== null
}
