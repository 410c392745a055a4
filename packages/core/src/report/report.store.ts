import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { reportCodeIndex } from './report-code.ts'
import { reportCodeKey, reportRecord, reportsInState } from './report.item.ts'
import type { Report, ReportState } from './report.model.ts'

export const getReport = (core: Core, id: string) => reportRecord.get(core.tables, id)
export const findReport = (core: Core, id: string) => reportRecord.find(core.tables, id)

/** Longest waiting first. */
export const listReportsInState = (core: Core, organisationId: string, state: ReportState, page: PageRequest) =>
  reportRecord.list(core.tables, 'gsi1', reportsInState(organisationId, state), page)

export const listReportsOfPrisoner = (core: Core, prisonerId: string, page: PageRequest) =>
  reportRecord.list(core.tables, 'gsi2', `${prisonerId}#REPORTS`, page)

/** The report that a code opens, or null. Whoever calls this limits how often it may be tried. */
export async function findReportByCode(core: Core, code: string): Promise<Stored<Report> | null> {
  const index = reportCodeIndex(core.sealer, code)
  if (index === null) return null
  const claim = await readItem<{ holder: string }>(core.tables, 'registry', reportCodeKey(index))
  return claim === null ? null : findReport(core, claim.holder)
}

/** The conversation in clear, oldest first, for who may read it. */
export const openMessages = (core: Core, { id, data }: Stored<Report>) =>
  Promise.all(
    data.messages.map(async ({ text, ...message }) => ({
      ...message,
      text: await core.sealer.open(text, `${id}/words`),
    })),
  )

/** The name that the reporter typed. */
export const openAbout = (core: Core, { id, data }: Stored<Report>): Promise<string> =>
  core.sealer.open(data.about, `${id}/about`)
