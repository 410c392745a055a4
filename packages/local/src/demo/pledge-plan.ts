import { BEGAN_DAYS_AGO, type DemoSize } from './size.ts'
import { cycled } from './combine.ts'

export const GOALS = ['ACTIVE', 'WITHDRAWN', 'SUBMITTED', 'CHANGES_REQUESTED', 'DECLINED', 'DRAFT'] as const
type Goal = (typeof GOALS)[number]

/** Why a submitted pledge is not simply ready for one moderator. */
export const WAITS = ['READY', 'SECOND_PERSON', 'UNMATCHED', 'TRANSCRIPT'] as const

/** How a patron speaks up. */
export const SPEAKS = [
  ...(['ALWAYS', 'MOSTLY', 'ALWAYS', 'LATELY_SILENT', 'MOSTLY'] as const),
  ...(['ALWAYS', 'NOT_LAST_MONTH', 'ONCE', 'ALWAYS', 'NEVER'] as const),
]

/** One pledge of the demo: who, for whom, how far it gets. Numbers count members and prisoners that can have patrons. */
export type PlannedPledge = {
  key: string
  goal: Goal
  patron: number
  ward: number
  /** At most: nobody is declared for before they are known here, or by somebody who does not sit yet. */
  declaredDaysAgo: number
  waits: (typeof WAITS)[number] | 'MATCHED_BY_HAND'
  speaks: (typeof SPEAKS)[number]
  /** What else was reported so many days ago and waits for a check. */
  waitingSince: number | null
  /** One of its activities was declined. */
  hasDeclined: boolean
  /** It ended so, so many days ago. */
  ends: { reason: 'HANDED_OVER' | 'PRISONER_FREED' | 'MANDATE_ENDED'; daysAgo: number } | null
  /** Keys of the pledge that it carries on, and of the one whose patron brought this one in. */
  succeeds: string | null
  invitedBy: string | null
}

/** How many patrons the prisoners have, in turn: most one, some two or three. */
const PATRONS = [3, 2, 2, 1, 1, 1, 1, 1, 1, 1]
const WARD_OF_PLEDGE = PATRONS.flatMap((patrons, ward) => Array<number>(patrons).fill(ward))

const wardOf = (k: number): number => cycled(WARD_OF_PLEDGE, k) + PATRONS.length * Math.floor(k / WARD_OF_PLEDGE.length)
/** Every seventh pledge is a second one of the patron six before, every third of those a third one. */
function patronOf(k: number): number {
  if (k % 21 === 20) return patronOf(k - 7)
  return k % 7 === 6 ? patronOf(k - 6) : k - Math.floor(k / 7)
}

/** Most patrons are old ones; a few came in the last weeks. */
const spread = (k: number, count: number): number => Math.round(BEGAN_DAYS_AGO - 8 - 706 * (k / count) ** 2)

/** The one who was freed, and the one about whom it is quiet, among those who can have patrons. */
export const FREED_WARD = 5
export const FREED_DAYS_AGO = 60
export const QUIET_WARD = 9

/** For whose member a second mailbox of the house registered, beside the published one. */
export const TWO_MAILBOXES = 'active-4'

const HANDED_OVER = { key: 'active-3', daysAgo: 200 }
const MANDATE_ENDED = { key: 'active-11', daysAgo: 90 }
const INVITED = { key: 'active-8', by: 'active-1' }

const PLAIN = {
  waits: 'READY',
  speaks: 'NEVER',
  waitingSince: null,
  hasDeclined: false,
  ends: null,
  succeeds: null,
  invitedBy: null,
} as const satisfies Partial<PlannedPledge>

/** What is on its way: where it stands and since when. */
const ON_THE_WAY: readonly { goal: Goal; daysAgo: readonly number[] }[] = [
  { goal: 'WITHDRAWN', daysAgo: [310, 255] },
  { goal: 'SUBMITTED', daysAgo: [3, 4, 5, 6, 9, 12, 16, 23, 2, 3, 7, 11] },
  { goal: 'CHANGES_REQUESTED', daysAgo: [4, 18, 40] },
  { goal: 'DECLINED', daysAgo: [8, 33, 120] },
  { goal: 'DRAFT', daysAgo: [1, 5] },
]

/** All pledges that offices made. */
export function planPledges({ patrons }: DemoSize): PlannedPledge[] {
  const count = patrons + Math.floor((patrons - 1) / 6)
  const active = Array.from({ length: count }, (_, k): PlannedPledge => activeOne(k, count))
  const successor: PlannedPledge = {
    ...PLAIN,
    key: 'successor',
    goal: 'ACTIVE',
    patron: patrons,
    ward: wardOf(3),
    declaredDaysAgo: HANDED_OVER.daysAgo - 2,
    speaks: 'ALWAYS',
    succeeds: HANDED_OVER.key,
  }
  const others = ON_THE_WAY.flatMap(({ goal, daysAgo }) => daysAgo.map((days, k) => ({ goal, days, k })))
  const rest = others.map(({ goal, days, k }, at): PlannedPledge => ({
    ...PLAIN,
    key: `${goal.toLowerCase().replaceAll('_', '-')}-${k}`,
    goal,
    patron: patrons + 1 + at,
    // Some ask for prisoners that have a patron already, some for those without.
    ward: at % 2 === 0 ? at / 2 + 1 + wardOf(count) : at + 10,
    declaredDaysAgo: days,
    waits: goal === 'SUBMITTED' ? cycled(WAITS, k) : 'READY',
  }))
  const byHand: PlannedPledge = {
    ...PLAIN,
    key: 'by-hand',
    goal: 'SUBMITTED',
    patron: patrons + 1 + others.length,
    ward: 16,
    declaredDaysAgo: 8,
    waits: 'MATCHED_BY_HAND',
  }
  return [...active, successor, ...rest, byHand]
}

function activeOne(k: number, count: number): PlannedPledge {
  const [key, ward] = [`active-${k}`, wardOf(k)]
  const ends = {
    [HANDED_OVER.key]: { reason: 'HANDED_OVER', daysAgo: HANDED_OVER.daysAgo } as const,
    [MANDATE_ENDED.key]: { reason: 'MANDATE_ENDED', daysAgo: MANDATE_ENDED.daysAgo } as const,
  }[key]
  const isFreed = ward === FREED_WARD
  return {
    ...PLAIN,
    key,
    goal: 'ACTIVE',
    patron: patronOf(k),
    ward,
    declaredDaysAgo: spread(k, count),
    speaks: cycled(SPEAKS, k),
    // The first one spoke today.
    waitingSince:
      k % 10 === 1 && ward !== QUIET_WARD && !isFreed && ends === undefined ? Math.floor(k / 10) % 10 : null,
    hasDeclined: k === 2,
    ends: isFreed ? { reason: 'PRISONER_FREED', daysAgo: FREED_DAYS_AGO } : (ends ?? null),
    invitedBy: key === INVITED.key ? INVITED.by : null,
  }
}
