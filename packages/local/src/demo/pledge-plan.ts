import { BEGAN_DAYS_AGO, type DemoSize } from './size.ts'
import { cycled } from './combine.ts'

type Goal = keyof DemoSize['pledges']

/** Why a submitted pledge is not simply ready for one moderator. */
export const WAITS = ['READY', 'SECOND_PERSON', 'UNMATCHED', 'TRANSCRIPT'] as const

/** One pledge of the demo: who, for whom, how far it gets. Numbers count members and prisoners that can have patrons. */
export type PlannedPledge = {
  key: string
  goal: Goal
  patron: number
  ward: number
  declaredDaysAgo: number
  waits: (typeof WAITS)[number]
  /** How its patron speaks up. */
  speaks: 'ALWAYS' | 'NOT_LAST_MONTH' | 'ONCE' | 'NEVER'
  /** What else was reported and waits for a check: a statement of yesterday. */
  reportsYesterday: boolean
}

/** How many patrons the prisoners have, in turn: most one, some two or three. */
const PATRONS = [3, 2, 2, 1, 1, 1, 1, 1, 1, 1]
const WARD_OF_PLEDGE = PATRONS.flatMap((patrons, ward) => Array<number>(patrons).fill(ward))
const SPEAKS = ['ALWAYS', 'ALWAYS', 'NOT_LAST_MONTH', 'ONCE'] as const

const wardOf = (k: number): number => cycled(WARD_OF_PLEDGE, k) + PATRONS.length * Math.floor(k / WARD_OF_PLEDGE.length)
/** Every seventh active pledge is a second one of the patron six before. */
const patronOf = (k: number): number => (k % 7 === 6 ? k - 6 : k)

/** The pledges that are older than a fortnight are spread over the months since the campaign began. */
const spread = (k: number, count: number): number =>
  Math.round(BEGAN_DAYS_AGO - 22 - ((BEGAN_DAYS_AGO - 46) * k) / count)

/** All pledges, in the order of their members. */
export function planPledges({ pledges, waitingActivities }: DemoSize): PlannedPledge[] {
  const active = Array.from({ length: pledges.ACTIVE }, (_, k): PlannedPledge => ({
    key: `active-${k}`,
    goal: 'ACTIVE',
    patron: patronOf(k),
    ward: wardOf(k),
    declaredDaysAgo: spread(k, pledges.ACTIVE),
    waits: 'READY',
    speaks: cycled(SPEAKS, k),
    reportsYesterday: k >= 1 && k <= waitingActivities,
  }))
  const others = (['ENDED', 'SUBMITTED', 'CHANGES_REQUESTED', 'DECLINED', 'DRAFT'] as const).flatMap((goal) =>
    Array.from({ length: pledges[goal] }, (_, k) => ({ goal, k })),
  )
  const rest = others.map(({ goal, k }, at): PlannedPledge => ({
    key: `${goal.toLowerCase().replace('_', '-')}-${k}`,
    goal,
    patron: pledges.ACTIVE + at,
    // Some ask for prisoners that have a patron already, some for those without.
    ward: at % 2 === 0 ? at / 2 + wardOf(pledges.ACTIVE) : at,
    declaredDaysAgo: goal === 'ENDED' ? 100 - k : goal === 'DRAFT' ? 1 : 3 + (k % 4),
    waits: goal === 'SUBMITTED' ? cycled(WAITS, k) : 'READY',
    speaks: 'NEVER',
    reportsYesterday: false,
  }))
  return [...active, ...rest]
}
