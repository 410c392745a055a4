import type { Core } from '../core.ts'
import { queryItems } from '../table/client.ts'
import { PAGE_LIMIT } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { prisonerRecord } from './prisoner.item.ts'
import { isPublic, type Prisoner } from './prisoner.model.ts'

/**
 * Whom a letter can propose: an organisation's prisoners who wait for a patron, longest first, then those who have
 * one; at most 100. Nobody who is hidden, quiet, or no longer held.
 */
export async function listWaiting(core: Core, organisationId: string): Promise<Stored<Prisoner>[]> {
  const page = await queryItems(core.tables, {
    table: 'public',
    index: 'gsi2',
    hash: 'PRISONERS#WAITING',
    page: { first: PAGE_LIMIT },
  })
  const found = await prisonerRecord.findMany(core.tables, page.items.map(({ item }) => item.pk)) // prettier-ignore
  return found.filter(
    (prisoner): prisoner is Stored<Prisoner> =>
      prisoner !== null &&
      prisoner.data.organisationId === organisationId &&
      prisoner.data.closure === null &&
      isPublic(prisoner.data) &&
      prisoner.data.visibility.state === 'SHOWN',
  )
}
