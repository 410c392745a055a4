import { defineRecord } from '../table/record.ts'
import type { Correction } from './correction.model.ts'

export const correctionRecord = defineRecord<Correction>({
  kind: 'correction',
  shape: 1,
  indexes: ({ prisonerId, at }, id) => ({
    /** What was corrected about this person? */
    gsi1: { pk: `${prisonerId}#CORRECTIONS`, sk: `${at}#${id}` },
  }),
})
