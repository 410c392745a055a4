import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { type Activity, isStatement } from '@patronat/core/activity/activity.model.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Legislature } from '@patronat/core/legislature/legislature.model.ts'
import type { Office } from '@patronat/core/office/office.model.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { fromAttributes, type Item } from '@patronat/core/table/client.ts'
import { monthAfter } from './day.ts'

/**
 * What should be public, told once more: out of the registry's records alone, from scratch, slow and obvious. Shares no
 * rule with the product.
 */
export type Truth = {
  /** By slug. */
  prisoners: Map<string, TruePrisoner>
  /** By house. */
  houses: Map<string, { members: number; patrons: number; pledges: number; speaking: number }>
}
type TruePrisoner = { isHeld: boolean; pledges: TruePledge[] }
type TruePledge = {
  id: string
  status: 'ACTIVE' | 'ENDED'
  member: string
  house: string
  confirmed: boolean
  speaking: boolean | null
  months: string[]
  /** Ids of what was verified. */
  activities: string[]
}

type Rec<T> = { id: string; data: T }
export type PublicRecords = {
  prisoner: Rec<Prisoner>
  absent: Absent
  pledges: Rec<Pledge>[]
  activities: Rec<Activity>[]
}

/** Every record of the registry, as it lies there. A test may read all of it; the product never does. */
export async function allRecords({ tables }: Core): Promise<Item[]> {
  const found: Item[] = []
  let from: Parameters<typeof fromAttributes>[0] | undefined
  do {
    const page = await tables.client.send(
      new ScanCommand({
        TableName: tables.names.registry,
        ConsistentRead: true,
        ExclusiveStartKey: from,
        FilterExpression: 'attribute_exists(version) AND attribute_exists(#data)',
        ExpressionAttributeNames: { '#data': 'data' },
      }),
    )
    found.push(...(page.Items ?? []).map((attributes) => fromAttributes(attributes)))
    from = page.LastEvaluatedKey
  } while (from !== undefined)
  return found.filter(({ pk, sk }) => idKind(pk)?.toUpperCase() === sk)
}

const ofKind = <T>(records: readonly Item[], sk: string): Rec<T>[] =>
  records.filter((record) => record.sk === sk).map(({ pk, data }) => ({ id: pk, data: data as T }))

/** When houses are in recess and offices on leave. */
type Absent = { houses: Rec<Legislature>[]; offices: Rec<Office>[] }

const absentIn = (records: readonly Item[]): Absent => ({
  houses: ofKind<Legislature>(records, 'LEGISLATURE'),
  offices: ofKind<Office>(records, 'OFFICE'),
})

function absences({ houses, offices }: Absent, { legislatureId, parliamentarianId }: Pledge): Pause[] {
  const house = houses.find(({ id }) => id === legislatureId)
  const own = offices.filter(({ data }) => data.parliamentarianId === parliamentarianId)
  return [
    ...(house?.data.calendar ?? []).map(({ month }) => ({ from: month, to: month })),
    ...own.flatMap(({ data }) => data.leaves ?? []),
  ]
}

/** What is public about one person now: what stays so while they are quiet. */
export async function publicRecordsOf(core: Core, id: string): Promise<PublicRecords> {
  const records = await allRecords(core)
  return {
    absent: absentIn(records),
    prisoner: ofKind<Prisoner>(records, 'PRISONER').find((one) => one.id === id) as Rec<Prisoner>,
    pledges: ofKind<Pledge>(records, 'PLEDGE').filter(({ data }) => data.prisonerId === id),
    activities: ofKind<Activity>(records, 'ACTIVITY').filter(({ data }) => data.prisonerId === id),
  }
}

/** `quiet`: what was public about those who are quiet when they became so. */
export function truthOf(records: readonly Item[], quiet: ReadonlyMap<string, unknown>, now: Date): Truth {
  const slugs = new Map(ofKind<Parliamentarian>(records, 'PARLIAMENTARIAN').map(({ id, data }) => [id, data.slug]))
  const pledges = Map.groupBy(ofKind<Pledge>(records, 'PLEDGE'), ({ data }) => data.prisonerId)
  const activities = Map.groupBy(ofKind<Activity>(records, 'ACTIVITY'), ({ data }) => data.prisonerId)
  const prisoners = new Map<string, TruePrisoner>()
  const absent = absentIn(records)
  for (const prisoner of ofKind<Prisoner>(records, 'PRISONER')) {
    const { publication, visibility, slug } = prisoner.data
    if (publication.level !== 'PUBLIC' || visibility.state === 'HIDDEN') continue
    const live = {
      prisoner,
      absent,
      pledges: pledges.get(prisoner.id) ?? [],
      activities: activities.get(prisoner.id) ?? [],
    }
    const frozen = visibility.state === 'QUIET' ? (quiet.get(prisoner.id) as PublicRecords) : live
    const pauses = prisoner.data.pauses ?? []
    prisoners.set(slug, {
      isHeld: frozen.prisoner.data.closure?.publicAt == null,
      pledges: frozen.pledges.flatMap((pledge) => {
        const own = frozen.activities.filter(({ data }) => data.pledgeId === pledge.id)
        // While somebody is quiet nothing about them changes in public: the months stand still too.
        const at = visibility.state === 'QUIET' ? new Date(visibility.since ?? now) : now
        const told = pledgeOf(pledge, own, [...pauses, ...absences(frozen.absent, pledge.data)], at)
        return told === null ? [] : [{ ...told, member: slugs.get(pledge.data.parliamentarianId) ?? '' }]
      }),
    })
  }
  return { prisoners, houses: housesOf(records, prisoners) }
}

type Pause = { from: string; to: string | null }

function pledgeOf({ id, data }: Rec<Pledge>, own: Rec<Activity>[], pauses: readonly Pause[], now: Date) {
  if (data.activeSince === null || (data.state !== 'ACTIVE' && data.state !== 'ENDED')) return null
  const said = data.declaration?.on ?? ''
  const declared = (said.length >= 7 ? said : data.activeSince).slice(0, 7)
  const ended = data.endedAt?.slice(0, 7)
  const isSaid = (state: string, month: string) =>
    own.some((one) => one.data.state === state && isStatement(one.data) && one.data.on.slice(0, 7) === month)
  const isPaused = (month: string) =>
    pauses.some(({ from, to }) => from.slice(0, 7) <= month && month <= (to ?? '9999-99').slice(0, 7))

  const months: { month: string; isOutside: boolean; state: string }[] = []
  for (let month = declared; month <= now.toISOString().slice(0, 7); month = monthAfter(month)) {
    if (ended !== undefined && month > ended) break
    const isOpen = now < new Date(`${monthAfter(month)}-16T12:00:00Z`)
    const isOutside = !data.confirmed || month === declared || month === ended
    const isOwed = !isOutside && !isPaused(month)
    const silent = !isOwed ? 'NOT_OWED' : isSaid('REPORTED', month) ? 'NOT_RATED' : 'NONE_KNOWN'
    months.push({ month, isOutside, state: isOpen ? 'OPEN' : isSaid('VERIFIED', month) ? 'KEPT' : silent })
  }
  const rated = months.filter(({ state }) => state === 'KEPT' || state === 'NONE_KNOWN')
  const isNew = rated.length < 2
  return {
    id,
    status: data.state,
    house: data.legislatureId,
    confirmed: data.confirmed,
    speaking: isNew ? null : rated.slice(-3).some(({ state }) => state === 'KEPT'),
    // Before two months have closed only what was kept is told, and what nobody could have owed.
    months: months.map(({ month, isOutside, state }) =>
      isNew && state !== 'KEPT' && !isOutside ? `${month} OPEN` : `${month} ${state}`,
    ),
    activities: own.filter((one) => one.data.state === 'VERIFIED').map((one) => one.id),
  }
}

function housesOf(records: readonly Item[], prisoners: Truth['prisoners']): Truth['houses'] {
  const active = [...prisoners.values()].flatMap(({ pledges }) => pledges.filter(({ status }) => status === 'ACTIVE'))
  return new Map(
    ofKind<Legislature>(records, 'LEGISLATURE').map(({ id, data }) => {
      const own = active.filter(({ house }) => house === id)
      const patrons = Map.groupBy(own, ({ member }) => member)
      return [
        id,
        {
          members: data.memberCount,
          patrons: patrons.size,
          pledges: own.length,
          speaking: [...patrons.values()].filter((all) => all.some(({ speaking }) => speaking === true)).length,
        },
      ]
    }),
  )
}
