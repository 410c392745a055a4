import type { Activity } from '../activity/activity.model.ts'
import { findActivities, listActivitiesOfOffice } from '../activity/activity.ts'
import type { Core } from '../core.ts'
import type { Office } from '../office/office.model.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { findPledges, listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { PAGE_LIMIT, type Page, type PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'

/** What is public because of one office. */
export type Caused = { pledges: Stored<Pledge>[]; activities: Stored<Activity>[] }

/** More than this of either nobody has; what lies beyond is taken back by the same act, done again. */
const PAGES_AT_MOST = 5

/**
 * Pledges that were accepted, or confirmed, through this office, and activities that were verified through it; as
 * they are now, not as an index remembers them. Costs what the member and the office have, at most ten pages.
 */
export async function listCaused(core: Core, office: Stored<Office>): Promise<Caused> {
  const pledges = await readPages(
    (page) => listPledgesOfParliamentarian(core, office.data.parliamentarianId, page),
    (ids) => findPledges(core, ids),
    ({ data }) => isThrough(office.id, data),
  )
  const activities = await readPages(
    (page) => listActivitiesOfOffice(core, office.id, page),
    (ids) => findActivities(core, ids),
    ({ data }) => data.officeId === office.id && data.state === 'VERIFIED',
  )
  return { pledges, activities }
}

/** Whether this pledge is or was active because of what this office did. */
export const isThrough = (officeId: string, pledge: Pledge): boolean =>
  pledge.officeId === officeId &&
  pledge.activeSince !== null &&
  (pledge.state === 'ACTIVE' || pledge.state === 'ENDED') &&
  (pledge.documented === undefined || pledge.confirmed)

async function readPages<T>(
  list: (page: PageRequest) => Promise<Page<Stored<T>>>,
  find: (ids: string[]) => Promise<(Stored<T> | null)[]>,
  isWanted: (record: Stored<T>) => boolean,
): Promise<Stored<T>[]> {
  const wanted: Stored<T>[] = []
  let after: string | undefined
  for (let pages = 0; pages < PAGES_AT_MOST; pages += 1) {
    const page = await list({ first: PAGE_LIMIT, ...(after === undefined ? {} : { after }) })
    const now = await find(
      page.items
        .map(({ item }) => item)
        .filter(isWanted)
        .map(({ id }) => id),
    )
    wanted.push(...now.filter((record) => record !== null).filter(isWanted))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) break
  }
  return wanted
}
