import type { FieldChange } from '@patronat/core/roster/field-change.ts'
import type { PlanRow } from '@patronat/core/roster/plan-row.ts'
import type { RosterPlan } from '@patronat/core/roster/plan-roster.ts'
import { REFUSAL, type Refusal } from '@patronat/core/roster/refusal.ts'
import type { Encoding } from '@patronat/core/roster/roster-text.ts'
import { addressDomains, type Roster } from '@patronat/core/roster/roster.model.ts'

export type ReportRow = { kind: PlanRow['kind']; change: PlanRow['change']; label: string; fields: FieldChange[] }

/** What an import would do, or does, as `--json` prints it. */
export type RosterReport = {
  file: { name: string; encoding: Encoding; people: number; seats: number; groups: number; terms: number }
  dryRun: boolean
  house: RosterPlan['house']
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
  roster: Roster
  plan: RosterPlan
  dryRun: boolean
}): RosterReport {
  const { roster, plan } = from
  const rows = plan.rows.map(({ kind, change, label, fields }) => ({ kind, change, label, fields }))
  const people = (change: PlanRow['change']) =>
    rows.filter((row) => row.kind === 'PERSON' && row.change === change).length
  return {
    file: {
      name: from.file,
      encoding: from.encoding,
      people: roster.people.length,
      seats: roster.people.flatMap(({ memberships }) => memberships).length,
      groups: roster.groups.length,
      terms: roster.terms.length,
    },
    dryRun: from.dryRun,
    house: plan.house,
    rows,
    refused: plan.refused.map(({ row, who, reason, detail }) => ({ row, who, reason, detail, why: REFUSAL[reason] })),
    leftOut: roster.leftOut,
    addressDomains: addressDomains(roster),
    totals: {
      new: people('NEW'),
      changed: people('CHANGED'),
      unchanged: plan.unchanged.people,
      gone: people('GONE'),
      refused: plan.refused.length,
      sitting: plan.house.memberCount,
    },
  }
}
