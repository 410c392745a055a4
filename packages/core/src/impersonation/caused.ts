import type { Activity } from '../activity/activity.model.ts'
import { findActivities, listActivitiesOfOffice } from '../activity/activity.ts'
import type { Core } from '../core.ts'
import type { Office } from '../office/office.model.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { findPledges, listPledgesOfParliamentarian } from '../pledge/pledge.ts'
import { type Page, type PageRequest, pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'

/** More than this of either nobody has; what lies beyond is taken back by the same act, done again. */
const PAGES_AT_MOST = 5

/** Pledges that were accepted, or confirmed, through this office, as they are now; at most five pages are read. */
export const listCausedPledges = (core: Core, office: Stored<Office>): Promise<Stored<Pledge>[]> =>
  readPages(
    (page) => listPledgesOfParliamentarian(core, office.data.parliamentarianId, page),
    (ids) => findPledges(core, ids),
    ({ data }) => isThrough(office.id, data),
  )

/** Activities that were verified through this office, as they are now; at most five pages are read. */
export const listCausedActivities = (core: Core, office: Stored<Office>): Promise<Stored<Activity>[]> =>
  readPages(
    (page) => listActivitiesOfOffice(core, office.id, page),
    (ids) => findActivities(core, ids),
    ({ data }) => data.officeId === office.id && data.state === 'VERIFIED',
  )

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
  let pages = 0
  for await (const listed of pagesOf(list)) {
    const now = await find(listed.filter(isWanted).map(({ id }) => id))
    // As they are, not as an index remembers them.
    wanted.push(...now.filter((record) => record !== null).filter(isWanted))
    if ((pages += 1) === PAGES_AT_MOST) break
  }
  return wanted
}
