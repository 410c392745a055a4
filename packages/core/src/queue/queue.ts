import type { Activity } from '../activity/activity.model.ts'
import { listActivitiesInState } from '../activity/activity.ts'
import type { Actor } from '../actor/actor.ts'
import { mayDo, type Permission, permit } from '../actor/permission.ts'
import { readWaited } from '../audit/waited.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Office } from '../office/office.model.ts'
import { listUnmatchedOffices } from '../office/office.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { listAsked } from '../pledge/pledge-question.ts'
import { listPledgesInState } from '../pledge/pledge.ts'
import type { Report } from '../report/report.model.ts'
import { listReportsInState } from '../report/report.ts'
import { type Page, PAGE_LIMIT, type PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { mergePages } from './merge-pages.ts'

/** What can wait for staff, in the order in which it goes first: a family before anything else. */
export type QueueRecord = {
  REPORT: Report
  PLEDGE: Pledge
  ACTIVITY: Activity
  OFFICE: Office
  LINE: Pledge
  LAPSE: Pledge
}
export type QueueKind = keyof QueueRecord
export type QueueItem = {
  [Kind in QueueKind]: { kind: Kind; since: string; dueAt: string; isLate: boolean; record: Stored<QueueRecord[Kind]> }
}[QueueKind]

type Waiting<T> = {
  needs: Permission
  /** Kinds of a lower rank stand above all others, however long those wait. */
  rank: number
  list: (core: Core, organisationId: string, page: PageRequest) => Promise<Page<Stored<T>>>
  since: (data: T) => string
  /** When somebody should have answered: the promise made to a family, else hours after it came. */
  due: (data: T, since: string) => string
}

const HOUR = 3_600_000
/** A mailbox holds up all that its office sends, a declaration has a deadline, and a month stays open for weeks. */
const TARGET_HOURS = { OFFICE: 24, PLEDGE: 48, LINE: 48, ACTIVITY: 72, LAPSE: 168 } as const
const within = (kind: keyof typeof TARGET_HOURS) => (_: unknown, since: string) =>
  new Date(Date.parse(since) + TARGET_HOURS[kind] * HOUR).toISOString()

const WAITING: { [Kind in QueueKind]: Waiting<QueueRecord[Kind]> } = {
  REPORT: {
    needs: 'report:answer',
    rank: 0,
    list: (core, organisation, page) => listReportsInState(core, organisation, 'WAITING', page),
    since: ({ waitingSince }) => waitingSince,
    due: ({ answerBy }) => answerBy,
  },
  PLEDGE: {
    needs: 'pledge:decide',
    rank: 1,
    list: (core, organisation, page) => listPledgesInState(core, organisation, 'SUBMITTED', page),
    since: ({ submittedAt, draftedAt }) => submittedAt ?? draftedAt,
    due: within('PLEDGE'),
  },
  ACTIVITY: {
    needs: 'activity:verify',
    rank: 1,
    list: (core, organisation, page) => listActivitiesInState(core, organisation, 'REPORTED', page),
    since: ({ reportedAt }) => reportedAt,
    due: within('ACTIVITY'),
  },
  OFFICE: {
    needs: 'office:match',
    rank: 1,
    list: listUnmatchedOffices,
    since: ({ registeredAt }) => registeredAt,
    due: within('OFFICE'),
  },
  LINE: {
    needs: 'pledge:decide',
    rank: 1,
    list: (core, organisation, page) => listAsked(core, organisation, 'LINE', page),
    since: ({ line }) => line?.waiting?.at ?? '',
    due: within('LINE'),
  },
  LAPSE: {
    needs: 'pledge:decide',
    rank: 1,
    list: (core, organisation, page) => listAsked(core, organisation, 'LAPSE', page),
    since: ({ lapseAskedAt }) => lapseAskedAt ?? '',
    due: within('LAPSE'),
  },
}

export const QUEUE_KINDS = Object.keys(WAITING) as QueueKind[]

/** One page of one kind, as items of the queue. */
async function listKind<Kind extends QueueKind>(core: Core, actor: Actor, kind: Kind, page: PageRequest) {
  const { list, since: sinceOf, due } = WAITING[kind]
  const now = core.clock.now().toISOString()
  const found = await list(core, actor.kind === 'staff' ? actor.organisationId : '', page)
  const items = found.items.map(({ item, cursor }) => {
    const since = sinceOf(item.data)
    const dueAt = due(item.data, since)
    return { cursor, item: { kind, since, dueAt, isLate: dueAt < now, record: item } as unknown as QueueItem }
  })
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
 * What waits for the actor, families first, then what waits longest against its target; of one kind, or of all
 * that the actor decides about. Costs one query a kind, each of one page, however long the queue is.
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
    // Families by when they wrote, as their list is kept; the promise made to them may skip a weekend.
    order: ({ kind: of, since, dueAt, record }) =>
      `${WAITING[of].rank}#${of === 'REPORT' ? since : dueAt}#${record.id}`,
  })
}

export type QueueSize = {
  kind: QueueKind
  count: number
  isMore: boolean
  longestSince: string | null
  /** Whether the longest waits beyond its target. */
  isLate: boolean
}

/** How much waits, counted up to one page of 100 a kind, and since when the longest does. */
export async function measureQueue(core: Core, actor: Actor): Promise<QueueSize[]> {
  return Promise.all(
    kindsOf(actor, null).map(async (kind) => {
      const { items, hasMore } = await listKind(core, actor, kind, { first: PAGE_LIMIT })
      const longest = items[0]?.item
      const isLate = longest?.isLate ?? false
      return { kind, count: items.length, isMore: hasMore, longestSince: longest?.since ?? null, isLate }
    }),
  )
}

export type QueueDay = { count: number; medianMinutes: number | null; longestMinutes: number | null }

/** How long people waited for what staff answered today (UTC); of the latest 500. */
export async function measureDay(core: Core, actor: Actor): Promise<QueueDay> {
  kindsOf(actor, null)
  const today = core.clock.now().toISOString().slice(0, 10)
  const minutes = await readWaited(core, actor.kind === 'staff' ? actor.organisationId : '', today)
  const sorted = minutes.toSorted((a, b) => a - b)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  const median = middle.length === 0 ? null : Math.round(middle.reduce((sum, one) => sum + one, 0) / middle.length)
  return { count: sorted.length, medianMinutes: median, longestMinutes: sorted.at(-1) ?? null }
}
