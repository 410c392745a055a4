import { verifyTrailCommand } from './audit/verify-trail.ts'
import { createCampaignCommand } from './campaign/create-campaign.ts'
import type { Command } from './command.ts'
import { exportCommand } from './export/export-csv.ts'
import { importCsvCommands } from './import/import-csv.ts'
import { importRosterCommand } from './import/import-roster.ts'
import { completeLegislatureCommand } from './legislature/complete-legislature.ts'
import { rebuildCommand } from './maintenance/rebuild.ts'
import { runScheduleCommand } from './schedule/run-schedule.ts'
import { inviteStaffCommand } from './staff/invite-staff.ts'

/** All there is. */
export const COMMANDS: readonly Command[] = [
  importRosterCommand,
  ...importCsvCommands,
  exportCommand,
  createCampaignCommand,
  completeLegislatureCommand,
  inviteStaffCommand,
  runScheduleCommand,
  verifyTrailCommand,
  rebuildCommand,
]
