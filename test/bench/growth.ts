import { openHouse } from '../api/house.ts'
import { everydayActions } from './everyday.ts'
import { fill, inventedNames } from './fill.ts'
import { meter, type Usage } from './meter.ts'

/** `upTo`: it reads more until there are so many of what it counts, and never more than then. */
export type Growth = { action: string; small: Usage; large: Usage; upTo?: number }

/** What every everyday action asks of the database, with so many of everything, and with so many more. */
export async function measureGrowth(small: number, large: number): Promise<Growth[]> {
  const house = await openHouse()
  try {
    const nextName = inventedNames(5)
    const measure = meter(house.tables.client)
    const actions = await everydayActions(house)
    const measured = async (): Promise<Usage[]> => {
      const usages: Usage[] = []
      for (const { prepare } of actions) {
        const act = await prepare()
        // So that what a process remembers, it remembers both times.
        await house.catchUp()
        usages.push(await measure(act))
      }
      return usages
    }
    await fill(house, small, nextName)
    const before = await measured()
    await fill(house, large - small, nextName)
    const after = await measured()
    return actions.map(({ surface, name, upTo }, at) => ({
      ...(upTo === undefined ? {} : { upTo }),
      action: `${surface}: ${name}`,
      small: before[at] as Usage,
      large: after[at] as Usage,
    }))
  } finally {
    await house.close()
  }
}

/**
 * Whether it asks more of a larger table. Records differ a little in length; what grows with the table grows with how much
 * larger it is. What reads up to a bound is not judged before there were so many: `before`.
 */
export const grows = ({ small, large, upTo = 0 }: Growth, before: number): boolean =>
  before >= upTo &&
  (large.requests > small.requests ||
    large.reads > small.reads * TOLERANCE + 2 ||
    large.writes > small.writes * TOLERANCE + 2)

const TOLERANCE = 1.25
