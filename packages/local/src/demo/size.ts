export const HOUSE_CODES = ['ua-rada', 'eu-ep', 'de-bundestag', 'us-house', 'us-senate', 'ua-lviv-oblast'] as const
export type HouseCode = (typeof HOUSE_CODES)[number]

/** How large the demo is: every number of it, in one place. */
export type DemoSize = {
  prisoners: { public: number; internal: number; hidden: number }
  members: Readonly<Record<HouseCode, number>>
  /** How many members are patrons of somebody now; each sixth of somebody else too. */
  patrons: number
  /** Verified activities: at most so many. */
  activities: number
}

/** Of 400 parliamentarians so many in each house. */
const SHARE: Readonly<Record<HouseCode, number>> = {
  'ua-rada': 126,
  'eu-ep': 104,
  'de-bundestag': 86,
  'us-house': 44,
  'us-senate': 24,
  'ua-lviv-oblast': 16,
}

/** Below the least not every situation finds its people. */
export const SIZE_LIMIT = { prisoners: [60, 5_000], parliamentarians: [200, 2_000], activities: [0, 20_000] } as const
export type AskedSize = { prisoners: number; parliamentarians: number; activities: number }

/** The sizes that follow from the three that can be asked for; null beyond the limits. */
export function demoSize(asked: AskedSize): DemoSize | null {
  const isWithin = Object.entries(SIZE_LIMIT).every(([what, [least, most]]) => {
    const number = asked[what as keyof AskedSize]
    return number >= least && number <= most
  })
  return isWithin ? sizeOf(asked) : null
}

function sizeOf({ prisoners, parliamentarians, activities }: AskedSize): DemoSize {
  const internal = Math.max(2, Math.round(prisoners * 0.07))
  const members = Object.fromEntries(
    Object.entries(SHARE).map(([code, of400]) => [code, Math.round((of400 * parliamentarians) / 400)]),
  ) as Record<HouseCode, number>
  const patrons = Math.min(
    Math.round(parliamentarians * 0.7),
    Math.round(prisoners * 0.7),
    Math.max(20, Math.round(activities / 15)),
  )
  return { prisoners: { public: prisoners - internal - 1, internal, hidden: 1 }, members, patrons, activities }
}

export const DEMO_SIZE: DemoSize = sizeOf({ prisoners: 114, parliamentarians: 400, activities: 1_200 })

/** The demo campaign began so many days ago: what it has done since lies in between. */
export const BEGAN_DAYS_AGO = 730
