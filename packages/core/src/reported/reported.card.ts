import type { Stored } from '../table/record.ts'
import type { ReportedCount, ReportedInput } from './reported.model.ts'

export type ReportedCard = ReportedInput & { id: string }

export const makeReportedCard = ({ id, data }: Pick<Stored<ReportedCount>, 'id' | 'data'>): ReportedCard => {
  const { value, body, date, source } = data
  return { id, value, body, date, source }
}

/** All, by date. */
export const reportedCardKeys = ({ id, date }: ReportedCard) => ({
  gsi1: { pk: 'REPORTED-COUNTS', sk: `${date}#${id}` },
})
