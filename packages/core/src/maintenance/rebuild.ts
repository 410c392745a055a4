import type { IdKind } from '../base/id.ts'
import type { Core } from '../core.ts'
import { project } from '../projection/project.ts'
import { type Kept, recordPages, walkRecords } from './walk.ts'

const AT_ONCE = 4

type Options = { progress?: (done: number) => void; stopped?: () => boolean }

/**
 * Makes every read model anew from the registry, words to search by included, by the projector's own code: each in one
 * transaction, under the version of what it was made from, so it may run beside a living system. What is right already
 * is written as it is. Answers false if it was stopped; called again it goes on there.
 *
 * Not beside the living model and swapped (ADR 16): a quiet person's page is nowhere but there.
 */
export const rebuild = (core: Core, options: Options = {}): Promise<boolean> =>
  walkRecords(core, { name: 'REBUILD', visit: projectAll, ...options })

/** What is about one prisoner ends in one card: it takes turns. */
export async function projectAll(core: Core, records: readonly Kept[]): Promise<void> {
  const lanes = [...Map.groupBy(records, aboutOf).values()]
  const work = async () => {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
      for (const { kind, item } of lane) await project(core, kind, item.pk)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const aboutOf = ({ item }: Kept): string => (item['data'] as { prisonerId?: string } | undefined)?.prisonerId ?? item.pk

/** How many records of each kind a rebuild would go through. Reads the registry once, a page at a time; writes nothing. */
export async function countRecords(core: Core): Promise<ReadonlyMap<IdKind, number>> {
  const counts = new Map<IdKind, number>()
  for await (const { records } of recordPages(core, null))
    for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
