import { defineRecord } from '../table/record.ts'
import type { ReportedCount } from './reported.model.ts'

export const reportedRecord = defineRecord<ReportedCount>({
  kind: 'reportedCount',
  shape: 1,
  indexes: ({ organisationId, date }, id) => ({
    /** Which numbers of others has this organisation entered? By date. */
    gsi1: { pk: `${organisationId}#REPORTED-COUNTS`, sk: `${date}#${id}` },
  }),
})
