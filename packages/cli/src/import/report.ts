import type { Encoding } from '@patronat/core/import/file-text.ts'
import type { PlanRow } from '@patronat/core/import/plan-row.ts'
import { REFUSAL, type Refusal } from '@patronat/core/import/refusal.ts'
import type { RosterPlan } from '@patronat/core/roster/plan-roster.ts'
import type { RosterFormat } from '@patronat/core/roster/read-roster.ts'
import { addressDomains, type Roster } from '@patronat/core/roster/roster.model.ts'
import { type ReportRow, reportRow } from './plan-text.ts'

/** What an import would do, or does, as `--json` prints it. */
export type RosterReport = {
  file: {
    name: string
    encoding: Encoding
    format: RosterFormat
    people: number
    seats: number
    groups: number
    terms: number
  }
  dryRun: boolean
  houses: RosterPlan['houses']
  rows: ReportRow[]
  refused: (Refusal & { why: string })[]
  /** What is never taken, and how often it stood there. */
  leftOut: Record<string, number>
  /** A hint for whoever sets the domain, never a setting. */
  addressDomains: { domain: string; count: number }[]
  totals: { new: number; changed: number; unchanged: number; gone: number; refused: number; sitting: number }
}

export function rosterReport(from: {
  file: string
  encoding: Encoding
  format: RosterFormat
  roster: Roster
  plan: RosterPlan
  dryRun: boolean
}): RosterReport {
  const { roster, plan } = from
  const rows = plan.rows.map(reportRow)
  const people = (change: PlanRow['change']) =>
    rows.filter((row) => row.kind === 'PERSON' && row.change === change).length
  return {
    file: {
      name: from.file,
      encoding: from.encoding,
      format: from.format,
      people: roster.people.length,
      seats: roster.people.flatMap(({ memberships }) => memberships).length,
      groups: roster.houses.flatMap(({ groups }) => groups).length,
      terms: Math.max(...roster.houses.map(({ terms }) => terms.length)),
    },
    dryRun: from.dryRun,
    houses: plan.houses,
    rows,
    refused: plan.refused.map(({ row, who, reason, detail }) => ({ row, who, reason, detail, why: REFUSAL[reason] })),
    leftOut: roster.leftOut,
    addressDomains: addressDomains(roster),
    totals: {
      new: people('NEW'),
      changed: people('CHANGED'),
      unchanged: plan.unchanged,
      gone: people('GONE'),
      refused: plan.refused.length,
      sitting: plan.houses.reduce((sum, { memberCount }) => sum + memberCount, 0),
    },
  }
}
