import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { Report, ReportState } from './report.model.ts'

export const reportRecord = defineRecord<Report>({
  kind: 'report',
  shape: 1,
  waits: ({ state, waitingSince }) => (state === 'WAITING' ? waitingSince : null),
  indexes: (report, id) => ({
    /** What waits for an answer, longest first? And, by state, everything else. */
    gsi1: { pk: reportsInState(report.organisationId, report.state), sk: `${report.waitingSince}#${id}` },
    /** What was written about this person? */
    ...(report.prisonerId === null
      ? {}
      : { gsi2: { pk: `${report.prisonerId}#REPORTS`, sk: `${report.reportedAt}#${id}` } }),
  }),
})

export const reportsInState = (organisationId: string, state: ReportState): string =>
  `${organisationId}#REPORTS#${state}`

/** Which report does this code open? Only a keyed hash of the code is kept. */
export const reportCodeKey = (codeIndex: string): Key => ({ pk: `REPORT-CODE#${codeIndex}`, sk: 'CLAIM' })
