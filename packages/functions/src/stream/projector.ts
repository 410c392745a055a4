import { type IdKind, idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { MONTH_WALK } from '@patronat/core/month/month-walk.item.ts'
import { project, projectPledgeAlone } from '@patronat/core/projection/project.ts'
import { walkMonths } from '@patronat/core/projection/walk-months.ts'
import type { Item } from '@patronat/core/table/client.ts'
import { describe, log } from '../log/log.ts'
import { closurePublished } from './closure-published.ts'
import { type BatchResponse, imageOf, type StreamHandler, type StreamRecord } from './stream-event.ts'

/** How many prisoners, members, houses … are brought up to date side by side. */
const SIDE_BY_SIDE = 8

type Task = { kind: IdKind; id: string; item: Item; isWalk: boolean; sequenceNumber: string }

/**
 * Keeps the read models up to date with the registry. A projection reads the record as it is now, so of
 * several changes in one batch the last is enough, and their order does not matter; only what is about the
 * same prisoner takes turns, because it ends in the same card.
 */
export const projectorOf =
  (core: Core): StreamHandler =>
  async ({ Records }) => {
    const lanes = [...lanesOf(Records).values()]
    const failed: string[] = []
    const work = async () => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
        for (const { id, sequenceNumber, run } of stepsOf(core, lane)) {
          try {
            await run()
          } catch (error) {
            log('error', 'projector.failed', { record: id, ...describe(error) })
            failed.push(sequenceNumber)
          }
        }
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
    return comeBackWith(Records, failed)
  }

type Step = { id: string; sequenceNumber: string; run: () => Promise<void> }

/** One after the other. Many pledges of one prisoner, as when they all end, are written first, and the person once. */
function stepsOf(core: Core, lane: ReadonlyMap<string, Task>): Step[] {
  const tasks = [...lane.values()]
  const pledges = tasks.filter(({ kind }) => kind === 'pledge')
  const [first] = pledges
  const about = first === undefined ? undefined : prisonerOf(first.item)
  if (first === undefined || about === undefined || pledges.length === 1)
    return tasks.map((task) => ({ ...task, run: () => projectTask(core, task) }))
  const rest = tasks.filter(({ kind, id }) => kind !== 'pledge' && id !== about)
  const own = tasks.find(({ id }) => id === about) ?? { ...first, kind: 'prisoner' as const, id: about }
  return [
    ...pledges.map((task) => ({ ...task, run: () => projectPledgeAlone(core, task.id) })),
    ...[...rest, own].map((task) => ({ ...task, run: () => projectTask(core, task) })),
  ]
}

async function projectTask(core: Core, { kind, id, isWalk }: Task): Promise<void> {
  if (isWalk) return void (await walkMonths(core, id))
  await project(core, kind, id)
  if (kind === 'prisoner') await closurePublished(core, id)
}

/** By what they end in: the prisoner, or themselves. Within one, each record once, as it was last changed. */
function lanesOf(records: readonly StreamRecord[]): Map<string, Map<string, Task>> {
  const lanes = new Map<string, Map<string, Task>>()
  for (const record of records) {
    const item = imageOf(record)
    const kind = item === null ? null : idKind(item.pk)
    if (item === null || kind === null) continue
    const isWalk = item.sk === MONTH_WALK
    // A record's own item, not its trail or an index of names.
    if (!isWalk && item.sk !== kind.toUpperCase()) continue
    const about = isWalk ? `${item.pk}/${item.sk}` : (prisonerOf(item) ?? item.pk)
    const lane = lanes.get(about) ?? new Map<string, Task>()
    // The first sequence number stays: from there the mapping would have to come back.
    const sequenceNumber = lane.get(item.pk)?.sequenceNumber ?? record.dynamodb.SequenceNumber
    lanes.set(about, lane.set(item.pk, { kind, id: item.pk, item, isWalk, sequenceNumber }))
  }
  return lanes
}

const prisonerOf = (item: Item): string | undefined => (item['data'] as { prisonerId?: string } | undefined)?.prisonerId

/** The mapping comes back from the earliest that failed; what was done meanwhile is done again, to no effect. */
function comeBackWith(records: readonly StreamRecord[], failed: readonly string[]): BatchResponse {
  const first = records.find(({ dynamodb }) => failed.includes(dynamodb.SequenceNumber))
  return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first.dynamodb.SequenceNumber }] }
}
