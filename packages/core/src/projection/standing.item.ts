import type { Standing } from '../month/standing.ts'
import type { Item, Key } from '../table/client.ts'

/** How a patron stands, written down: the clock changes it, and somebody has to notice. */
export type StandingItem = Item & { standing: Standing; since: string; validUntil: string; turn: number }

export const standingKey = (pledgeId: string): Key => ({ pk: pledgeId, sk: 'STANDING' })

export const patronsStanding = (organisationId: string, standing: Standing): string =>
  `${organisationId}#STANDING#${standing}`
export const STANDING_UNTIL = 'STANDING-UNTIL'

type Noted = { standing: Standing; since: string; validUntil: string }

/** Only if nobody has noted it meanwhile. */
export const putStanding = (id: string, organisationId: string, noted: Noted, was: StandingItem | null) => ({
  do: 'put' as const,
  table: 'registry' as const,
  onlyIf: { attribute: 'turn', is: was?.turn ?? null },
  item: {
    ...standingKey(id),
    shape: 1,
    turn: (was?.turn ?? 0) + 1,
    ...noted,
    /** Which patrons stand like this, longest first? */
    gsi1pk: patronsStanding(organisationId, noted.standing),
    gsi1sk: `${noted.since}#${id}`,
    /** Of which has the clock to be asked again, first those that are overdue? */
    gsi2pk: STANDING_UNTIL,
    gsi2sk: `${noted.validUntil}#${id}`,
  },
})
