import type { Core } from '../core.ts'
import { type Key, queryItems } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'
import type { Page, PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'
import { findPledges } from './pledge.store.ts'

/** What of an accepted pledge can wait for a moderator: whether it lapsed, and whether the office's line may be public. */
export const QUESTIONS = ['LAPSE', 'LINE'] as const
export type Question = (typeof QUESTIONS)[number]

const keyOf = (id: string, question: Question): Key => ({ pk: id, sk: `ASKED#${question}` })
const listOf = (organisationId: string, question: Question) => `${organisationId}#ASKED#${question}`

/** Belongs into the transaction that asks. An item of its own: the record has no index left. */
export const ask = (id: string, organisationId: string, question: Question, since: string): Operation => ({
  do: 'put',
  table: 'registry',
  item: {
    ...keyOf(id, question),
    shape: 1,
    /** Which pledges wait for this answer, longest first? */
    gsi1pk: listOf(organisationId, question),
    gsi1sk: `${since}#${id}`,
  },
})

/** Belongs into the transaction that answers, or in which nobody has to any more. */
export const unask = (id: string, question: Question): Operation => ({
  do: 'delete',
  table: 'registry',
  key: keyOf(id, question),
})

/** The pledges that wait for an answer, longest first. */
export async function listAsked(
  core: Core,
  organisationId: string,
  question: Question,
  page: PageRequest,
): Promise<Page<Stored<Pledge>>> {
  const hash = listOf(organisationId, question)
  const found = await queryItems(core.tables, { table: 'registry', index: 'gsi1', hash, page })
  const pledges = await findPledges(
    core,
    found.items.map(({ item }) => item.pk),
  )
  const items = found.items.flatMap(({ cursor }, at) => {
    const pledge = pledges[at] ?? null
    return pledge === null ? [] : [{ item: pledge, cursor }]
  })
  return { items, hasMore: found.hasMore }
}
