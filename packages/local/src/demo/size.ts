/** How large the demo is: every number of it, in one place. */
export type DemoSize = {
  prisoners: { public: number; internal: number; hidden: number }
  members: Readonly<Record<'ua-rada' | 'eu-ep' | 'de-bundestag', number>>
  pledges: {
    ACTIVE: number
    ENDED: number
    SUBMITTED: number
    CHANGES_REQUESTED: number
    DECLINED: number
    DRAFT: number
  }
  /** Reported, and waiting for a moderator. */
  waitingActivities: number
}

export const DEMO_SIZE: DemoSize = {
  prisoners: { public: 20, internal: 3, hidden: 1 },
  members: { 'ua-rada': 14, 'eu-ep': 12, 'de-bundestag': 10 },
  pledges: { ACTIVE: 14, ENDED: 2, SUBMITTED: 4, CHANGES_REQUESTED: 1, DECLINED: 1, DRAFT: 1 },
  waitingActivities: 3,
}

/** The demo campaign began so many days ago: what it has done since lies in between. */
export const BEGAN_DAYS_AGO = 150
