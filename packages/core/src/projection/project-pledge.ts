import { activityRecord } from '../activity/activity.item.ts'
import { type ActivityCard, makeActivityCard } from '../activity/activity.card.ts'
import { listActivitiesOfPledge } from '../activity/activity.ts'
import { type Activity, isStatement } from '../activity/activity.model.ts'
import { campaignRecord } from '../campaign/campaign.item.ts'
import type { Core } from '../core.ts'
import type { PledgePast } from '../coverage/past.ts'
import type { YearMonth } from '../month/year-month.ts'
import { readGround } from '../pledge/month-ground.ts'
import { makePledgeCard, type PledgeCard, pledgeCardKeys, type PledgeDetail } from '../pledge/pledge.card.ts'
import { underClosure } from '../pledge/closed-pledge.ts'
import { asNow } from '../pledge/settled-pledge.ts'
import { pledgeRecord } from '../pledge/pledge.item.ts'
import type { Pledge } from '../pledge/pledge.model.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { readItem } from '../table/client.ts'
import { type Operation, requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import {
  activityOfPledgeKey,
  cardItem,
  type CardItem,
  cardKey,
  cardOf,
  detailKey,
  jointPledgeKey,
  pledgeOfPrisonerKey,
} from './card-item.ts'
import { actsOf, type ActivityShare, readAll } from './contribution.ts'
import { courseKey, makeCourse } from './course.ts'
import { patronOperations, shareOf } from './patron-share.ts'
import { annulPast, projectPatronPast } from './project-past.ts'
import { noteStanding } from './note-standing.ts'
import { refreshPrisonerCard } from './refresh-prisoner.ts'
import { putCard, removeCard, writeProjection } from './write-projection.ts'

/** While a prisoner is QUIET nothing about them changes in public; hidden or unpublished, there is nothing. */
const takesChanges = (prisoner: Stored<Prisoner> | null): prisoner is Stored<Prisoner> =>
  prisoner !== null && prisoner.data.publication.level === 'PUBLIC' && prisoner.data.visibility.state === 'SHOWN'

/** `fresh`: an activity that has just changed; the index that lists them may not know yet. */
export async function projectPledge(core: Core, id: string, fresh?: Stored<Activity>): Promise<boolean> {
  const written = await writePledge(core, id, fresh)
  return written === 'OVERTAKEN' ? false : written === 'NOTHING' || refreshPrisonerCard(core, written)
}

/** What stands about the pledge alone; whoever calls it brings the prisoner up to date, once for all of their pledges. */
export async function writePledge(
  core: Core,
  id: string,
  fresh?: Stored<Activity>,
): Promise<Stored<Prisoner> | 'NOTHING' | 'OVERTAKEN'> {
  const pledge = await pledgeRecord.find(core.tables, id)
  if (pledge === null) return 'NOTHING'
  // Also while silence was asked for: it is not the office that is silent then.
  await noteStanding(core, id)
  const prisoner = await prisonerRecord.find(core.tables, pledge.data.prisonerId)
  if (!takesChanges(prisoner)) {
    await takeLineOut(core, pledge)
    return 'NOTHING'
  }
  const { data } = await asNow(core, underClosure(pledge, prisoner.data.closure))
  const { parliamentarianId } = pledge.data
  const campaign = await campaignRecord.get(core.tables, pledge.data.campaignId)
  const shares = await readAll<ActivityShare>(core.tables, id, 'ACTIVITY#')
  const acts = actsOf(shares)
  const now = core.clock.now()
  const pending = await pendingMonths(core, pledge, fresh)
  const { notOwed, unreached, unchanged } = await readGround(core, data, prisoner.data)
  const made = makePledgeCard({ id, data }, campaign.data, acts, { pending, notOwed, unreached, now })
  const share = made === null ? null : shareOf(made.card, acts.statements)
  const written = await writeProjection(core, [
    ...(made === null ? removals(pledge) : pledgeItems(made.card, pledge.version)),
    ...(made === null ? [] : [putCard(cardItem(detailKey(id), pledge.version, made.detail))]),
    ...(made === null ? [] : [courseItem(pledge, makeCourse(made.card, made.detail, shares))]),
    ...(await patronOperations(core, parliamentarianId, { pledgeId: id, version: pledge.version, share })),
    requireUnchanged(pledgeRecord, pledge),
    requireUnchanged(prisonerRecord, prisoner),
    // A calendar, a leave or mail that came back in the same instant: then the months are told once more.
    ...unchanged,
  ])
  const isWhole = written && (made !== null || (await removeActivities(core, pledge, shares)))
  if (!isWhole || (made === null && !(await annulPast(core, pledge)))) return 'OVERTAKEN'
  return (await projectPatronPast(core, parliamentarianId)) ? prisoner : 'OVERTAKEN'
}

const courseItem = ({ id, version }: Stored<Pledge>, course: PledgePast): Operation =>
  putCard(cardItem(courseKey(id), version, course))
/** QUIET keeps a page as it is; that an office took its own words back holds all the same. */
async function takeLineOut(core: Core, pledge: Stored<Pledge>): Promise<void> {
  const item = await readItem<CardItem>(core.tables, 'public', detailKey(pledge.id))
  const detail = item === null ? null : cardOf<PledgeDetail>(item)
  if (item === null || detail?.officeLine == null || pledge.data.line?.shown != null) return
  const card = JSON.stringify({ ...detail, officeLine: null })
  await writeProjection(core, [putCard({ ...item, card }), requireUnchanged(pledgeRecord, pledge)])
}

/** A transaction holds 100; two items an activity. */
const REMOVED_AT_ONCE = 45

/** What was done under a patronage that never was goes with it. */
async function removeActivities(
  core: Core,
  pledge: Stored<Pledge>,
  shares: readonly ActivityShare[],
): Promise<boolean> {
  for (let at = 0; at < shares.length; at += REMOVED_AT_ONCE) {
    const gone = shares
      .slice(at, at + REMOVED_AT_ONCE)
      .flatMap(({ id }) => [removeCard(cardKey(id)), removeCard(activityOfPledgeKey(pledge.id, id))])
    if (!(await writeProjection(core, [...gone, requireUnchanged(pledgeRecord, pledge)]))) return false
  }
  return true
}

/** The places in which a pledge's card stands. */
export const pledgeItems = (card: PledgeCard, version: number): Operation[] => [
  putCard(cardItem(cardKey(card.id), version, card, pledgeCardKeys(card))),
  putCard(cardItem(pledgeOfPrisonerKey(card.prisonerId, card.id), version, card)),
  ...(card.jointId === null ? [] : [putCard(cardItem(jointPledgeKey(card.jointId, card.id), version, card.id))]),
]

const removals = ({ id, data }: Stored<Pledge>): Operation[] => [
  removeCard(cardKey(id)),
  removeCard(detailKey(id)),
  removeCard(courseKey(id)),
  removeCard(pledgeOfPrisonerKey(data.prisonerId, id)),
  ...(data.jointId == null ? [] : [removeCard(jointPledgeKey(data.jointId, id))]),
]

const ACTIVITIES = 100

/** Months of which a reported statement still waits for us: they are not rated. Looks at the newest hundred. */
async function pendingMonths(core: Core, { id }: Stored<Pledge>, fresh?: Stored<Activity>): Promise<YearMonth[]> {
  const page = await listActivitiesOfPledge(core, id, { first: ACTIVITIES })
  const known = page.items.map(({ item }) => item).filter((item) => item.id !== fresh?.id)
  const waiting = [...known, ...(fresh === undefined ? [] : [fresh])].filter(
    ({ data }) => data.state === 'REPORTED' && isStatement(data) && data.on.length >= 7,
  )
  return [...new Set(waiting.map(({ data }) => data.on.slice(0, 7)))]
}

export async function projectActivity(core: Core, id: string): Promise<boolean> {
  const activity = await activityRecord.find(core.tables, id)
  if (activity === null) return true
  return (await writeActivity(core, activity)) && projectPledge(core, activity.data.pledgeId, activity)
}

/** The cards of the activity alone; whoever calls it brings the pledge up to date, once for all of its activities. */
export async function writeActivity(core: Core, activity: Stored<Activity>): Promise<boolean> {
  const { id } = activity
  const prisoner = await prisonerRecord.find(core.tables, activity.data.prisonerId)
  if (!takesChanges(prisoner)) return true
  const { pledgeId, state, on } = activity.data
  const pledge = await pledgeRecord.get(core.tables, pledgeId)
  const card: ActivityCard = makeActivityCard(activity)
  const of = activityOfPledgeKey(pledgeId, id)
  return writeProjection(core, [
    ...(state === 'VERIFIED' && pledge.data.state !== 'ANNULLED'
      ? [
          putCard(
            cardItem(cardKey(id), activity.version, card, {
              gsi1: { pk: 'ACTIVITIES', sk: `${on}#${id}` },
              gsi2: { pk: `${card.parliamentarianId}#ACTIVITIES`, sk: `${on}#${id}` },
              gsi3: { pk: `${card.prisonerId}#ACTIVITIES`, sk: `${on}#${id}` },
            }),
          ),
          putCard(
            cardItem(of, activity.version, {
              ...card,
              isStatement: isStatement(activity.data),
              verifiedAt: activity.data.decidedAt,
            }),
          ),
        ]
      : [removeCard(cardKey(id)), removeCard(of)]),
    requireUnchanged(activityRecord, activity),
    requireUnchanged(prisonerRecord, prisoner),
    // Annulled in the same instant: then its activities have gone already.
    requireUnchanged(pledgeRecord, pledge),
  ])
}
