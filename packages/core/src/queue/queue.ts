import type { Activity } from '../activity/activity.model.ts'
import { listActivitiesInState } from '../activity/activity.ts'
import type { Actor } from '../actor/actor.ts'
import { mayDo, type Permission, permit } from '../actor/permission.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Office } from '../office/office.model.ts'
import { listUnmatchedOffices } from '../office/office.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { listPledgesInState } from '../pledge/pledge.ts'
import type { Report } from '../report/report.model.ts'
import { listReportsInState } from '../report/report.ts'
import { type Page, PAGE_LIMIT, type PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { mergePages } from './merge-pages.ts'

/** What can wait for staff, in the order in which it goes first: a family before anything else. */
export type QueueRecord = { REPORT: Report; PLEDGE: Pledge; ACTIVITY: Activity; OFFICE: Office }
export type QueueKind = keyof QueueRecord
export type QueueItem = {
  [Kind in QueueKind]: { kind: Kind; since: string; record: Stored<QueueRecord[Kind]> }
}[QueueKind]

type Waiting<T> = {
  needs: Permission
  /** Kinds of a lower rank stand above all others, however long those wait. */
  rank: number
  list: (core: Core, organisationId: string, page: PageRequest) => Promise<Page<Stored<T>>>
  since: (data: T) => string
}

const WAITING: { [Kind in QueueKind]: Waiting<QueueRecord[Kind]> } = {
  REPORT: {
    needs: 'report:answer',
    rank: 0,
    list: (core, organisation, page) => listReportsInState(core, organisation, 'WAITING', page),
    since: ({ waitingSince }) => waitingSince,
  },
  PLEDGE: {
    needs: 'pledge:decide',
    rank: 1,
    list: (core, organisation, page) => listPledgesInState(core, organisation, 'SUBMITTED', page),
    since: ({ submittedAt, draftedAt }) => submittedAt ?? draftedAt,
  },
  ACTIVITY: {
    needs: 'activity:verify',
    rank: 1,
    list: (core, organisation, page) => listActivitiesInState(core, organisation, 'REPORTED', page),
    since: ({ reportedAt }) => reportedAt,
  },
  OFFICE: { needs: 'office:match', rank: 1, list: listUnmatchedOffices, since: ({ registeredAt }) => registeredAt },
}

export const QUEUE_KINDS = Object.keys(WAITING) as QueueKind[]

/** One page of one kind, as items of the queue. */
async function listKind<Kind extends QueueKind>(core: Core, actor: Actor, kind: Kind, page: PageRequest) {
  const { list, since } = WAITING[kind]
  const found = await list(core, actor.kind === 'staff' ? actor.organisationId : '', page)
  const items = found.items.map(({ item, cursor }) => ({
    cursor,
    item: { kind, since: since(item.data), record: item } as unknown as QueueItem,
  }))
  return { ...found, items }
}

/** The kinds that the actor decides about. @throws actor.notSignedIn | actor.notAllowed where there is none */
function kindsOf(actor: Actor, kind: QueueKind | null): QueueKind[] {
  const asked = kind === null ? QUEUE_KINDS : [kind]
  const own = actor.kind === 'staff' ? asked.filter((one) => mayDo(actor, WAITING[one].needs)) : []
  const [first] = own
  if (first === undefined) permit(actor, WAITING[kind ?? 'PLEDGE'].needs)
  if (first === undefined) throw new DomainError('actor.notAllowed')
  return own
}

/**
 * What waits for the actor, families first, then what waits longest; of one kind, or of all that the actor
 * decides about. Costs one query a kind, each of one page, however long the queue is.
 * @throws actor.* | input.invalid (a cursor of another list)
 */
export async function listQueue(
  core: Core,
  actor: Actor,
  { kind, ...page }: { kind: QueueKind | null; first: number; after?: string },
): Promise<Page<QueueItem>> {
  const kinds = kindsOf(actor, kind)
  return mergePages({
    kinds,
    page,
    list: (one, request) => listKind(core, actor, one, request),
    order: ({ kind: of, since, record }) => `${WAITING[of].rank}#${since}#${record.id}`,
  })
}

export type QueueSize = { kind: QueueKind; count: number; isMore: boolean; longestSince: string | null }

/** How much waits, counted up to one page of 100 a kind, and since when the longest does. */
export async function measureQueue(core: Core, actor: Actor): Promise<QueueSize[]> {
  return Promise.all(
    kindsOf(actor, null).map(async (kind) => {
      const { items, hasMore } = await listKind(core, actor, kind, { first: PAGE_LIMIT })
      return { kind, count: items.length, isMore: hasMore, longestSince: items[0]?.item.since ?? null }
    }),
  )
}
