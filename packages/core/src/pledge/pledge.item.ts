import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { Pledge } from './pledge.model.ts'

export const pledgeRecord = defineRecord<Pledge>({
  kind: 'pledge',
  shape: 1,
  waits: ({ state, submittedAt }) => (state === 'SUBMITTED' ? submittedAt : null),
  indexes: (pledge, id) => ({
    /** What waits for a decision, longest first? And, by state, everything else. */
    gsi1: { pk: stateKey(pledge.organisationId, pledge.state), sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
    /** Who pledged for this prisoner? */
    gsi2: { pk: `${pledge.prisonerId}#PLEDGES`, sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
    /** For whom did this member pledge? */
    gsi3: { pk: `${pledge.parliamentarianId}#PLEDGES`, sk: `${pledge.submittedAt ?? pledge.draftedAt}#${id}` },
  }),
})

export const stateKey = (organisationId: string, state: Pledge['state']): string => `${organisationId}#PLEDGES#${state}`

/** One open pledge a member and prisoner. */
export const openPledgeKey = (parliamentarianId: string, prisonerId: string): Key => ({
  pk: `OPEN-PLEDGE#${parliamentarianId}#${prisonerId}`,
  sk: 'CLAIM',
})
