import type { ActName } from '../data/act.ts'
import type { ResourceName } from '../data/operation.ts'

/** Permission (`noun:verb`, as the server lists them for the viewer) that each page needs. */
const PAGES: Record<ResourceName, Record<string, string>> = {
  // Families' reports are answered by everybody who has a queue at all.
  queue: { list: 'report:answer' },
  queueSize: { list: 'report:answer' },
  queueDay: { show: 'report:answer' },
  coverage: { show: 'prisoner:read' },
  withoutPatron: { list: 'prisoner:read' },
  runningCampaigns: { list: 'legislature:read' },
  review: { list: 'report:answer', show: 'report:answer' },
  pledges: { list: 'pledge:read', show: 'pledge:read' },
  activities: { show: 'activity:verify' },
  offices: { list: 'office:read', show: 'office:read' },
  prisoners: { list: 'prisoner:read', show: 'prisoner:read', create: 'prisoner:write' },
  cases: { list: 'case:read', create: 'case:write' },
  parliamentarians: { list: 'parliamentarian:read', show: 'parliamentarian:read' },
  found: { list: 'prisoner:read' },
  legislatures: { list: 'legislature:read', show: 'legislature:read', create: 'legislature:write' },
  campaigns: { list: 'campaign:read', show: 'campaign:read', create: 'campaign:write' },
  undertakingSets: { list: 'campaign:read', show: 'campaign:read', create: 'campaign:write' },
  replies: { list: 'reply:keep' },
  reports: { list: 'report:read', show: 'report:read' },
  import: { list: 'import:read', create: 'import:read' },
  importRun: { create: 'import:read' },
  contacts: { list: 'contact:read', create: 'contact:write' },
  staff: { list: 'staff:read', show: 'staff:read', create: 'staff:invite' },
  staffRoles: { list: 'staff:read' },
  audit: { list: 'audit:read' },
}

const DEEDS: Record<ActName, string> = {
  openDeclaration: 'pledge:decide',
  acceptPledge: 'pledge:decide',
  requestPledgeChanges: 'pledge:decide',
  declinePledge: 'pledge:decide',
  reopenPledge: 'pledge:decide',
  revokePledge: 'pledge:decide',
  annulPledge: 'pledge:decide',
  matchOffice: 'office:match',
  unmatchOffice: 'office:match',
  freezeOffice: 'office:freeze',
  thawOffice: 'office:freeze',
  takeBackOffice: 'office:takeBack',
  continueTakeBack: 'office:takeBack',
  verifyActivity: 'activity:verify',
  declineActivity: 'activity:verify',
  reverseActivity: 'activity:verify',
  keepReplyTemplate: 'reply:keep',
  answerReport: 'report:answer',
  closeReport: 'report:answer',
  linkReport: 'report:answer',
  revealReportContact: 'report:reveal',
  changeCampaign: 'campaign:write',
  changeLegislature: 'legislature:write',
  changePrisoner: 'prisoner:write',
  confirmClosure: 'prisoner:write',
  publishFieldGroup: 'prisoner:publish',
  publishPrisoner: 'prisoner:publish',
  recordConsent: 'consent:record',
  removePhoto: 'prisoner:write',
  revealContact: 'consent:reveal',
  setPhoto: 'prisoner:write',
  unpublishPrisoner: 'prisoner:publish',
  quietPrisoner: 'prisoner:quiet',
  hidePrisoner: 'prisoner:hide',
  showPrisoner: 'prisoner:show',
  changeStaffRoles: 'staff:write',
  deactivateStaff: 'staff:write',
  reactivateStaff: 'staff:write',
  endStaffSessions: 'staff:write',
  forgetPasskeys: 'staff:write',
  withdrawInvitation: 'staff:write',
  renewInvitation: 'staff:invite',
}

/** For showing and hiding only: the server decides. What is not in the tables is refused. */
export const mayDo = (permissions: readonly string[], resource: string, action: string): boolean => {
  const needed = (PAGES as Record<string, Record<string, string>>)[resource]?.[action] ?? DEEDS[action as ActName]
  return needed !== undefined && permissions.includes(needed)
}
