import { verifyTrailCommand } from './audit/verify-trail.ts'
import { createCampaignCommand } from './campaign/create-campaign.ts'
import type { Command } from './command.ts'
import { importRosterCommand } from './import/import-roster.ts'
import { completeLegislatureCommand } from './legislature/complete-legislature.ts'
import { inviteStaffCommand } from './staff/invite-staff.ts'

/** All there is. */
export const COMMANDS: readonly Command[] = [
  importRosterCommand,
  createCampaignCommand,
  completeLegislatureCommand,
  inviteStaffCommand,
  verifyTrailCommand,
]
