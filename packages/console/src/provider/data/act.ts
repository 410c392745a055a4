import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  AcceptOfficeLineDocument,
  AcceptPledgeDocument,
  AgreeLeaveDocument,
  AnnulPledgeDocument,
  AnswerInvitationDocument,
  AnswerReportDocument,
  ChangeCampaignDocument,
  ChangeLegislatureDocument,
  ChangePrisonerDocument,
  ChangeStaffRolesDocument,
  CloseReportDocument,
  CompleteRosterDocument,
  ConfirmClosureDocument,
  ContinueTakeBackDocument,
  DeactivateStaffDocument,
  DeclineActivityDocument,
  DeclineOfficeLineDocument,
  DeclinePledgeDocument,
  DropHeldMailDocument,
  EndMandateDocument,
  EndStaffSessionsDocument,
  EndStopDocument,
  EndTermDocument,
  ForgetPasskeysDocument,
  FreezeOfficeDocument,
  FreezePressReportDocument,
  GoOnWithoutSeatDocument,
  HidePrisonerDocument,
  KeepLetterDocument,
  KeepReplyTemplateDocument,
  KeepPledgeDocument,
  LapsePledgeDocument,
  LinkReportDocument,
  MatchOfficeDocument,
  OpenDeclarationDocument,
  ProposeHandOverDocument,
  PublishFieldGroupDocument,
  PublishPrisonerDocument,
  PullStopDocument,
  QuietPrisonerDocument,
  ReactivateStaffDocument,
  ReaddressInvitationDocument,
  RecordConsentDocument,
  RecordReportedCountDocument,
  RemovePhotoDocument,
  RenewInvitationDocument,
  ReopenPledgeDocument,
  ReportActivityDocument,
  RequestPledgeChangesDocument,
  RestorePledgeDocument,
  RevealContactDocument,
  RevealReportContactDocument,
  ReverseActivityDocument,
  RevokePledgeDocument,
  SendNoticeDocument,
  SetPhotoDocument,
  ShowPrisonerDocument,
  StopInvitationsDocument,
  TakeBackOfficeDocument,
  ThawOfficeDocument,
  UnmatchOfficeDocument,
  UnpublishPrisonerDocument,
  VerifyActivityDocument,
  WithdrawHandOverDocument,
  WithdrawInvitationDocument,
  WithdrawReportedCountDocument,
} from '../../generated/graphql.ts'

/** Everything that can be done to a record that exists, by the name of its mutation. */
export const ACTS = {
  openDeclaration: OpenDeclarationDocument,
  acceptPledge: AcceptPledgeDocument,
  requestPledgeChanges: RequestPledgeChangesDocument,
  declinePledge: DeclinePledgeDocument,
  reopenPledge: ReopenPledgeDocument,
  revokePledge: RevokePledgeDocument,
  annulPledge: AnnulPledgeDocument,
  lapsePledge: LapsePledgeDocument,
  keepPledge: KeepPledgeDocument,
  acceptOfficeLine: AcceptOfficeLineDocument,
  declineOfficeLine: DeclineOfficeLineDocument,
  reportActivity: ReportActivityDocument,
  agreeLeave: AgreeLeaveDocument,
  restorePledge: RestorePledgeDocument,
  endTerm: EndTermDocument,
  completeRoster: CompleteRosterDocument,
  endMandate: EndMandateDocument,
  goOnWithoutSeat: GoOnWithoutSeatDocument,
  proposeHandOver: ProposeHandOverDocument,
  withdrawHandOver: WithdrawHandOverDocument,
  sendNotice: SendNoticeDocument,
  pullStop: PullStopDocument,
  endStop: EndStopDocument,
  dropHeldMail: DropHeldMailDocument,
  matchOffice: MatchOfficeDocument,
  unmatchOffice: UnmatchOfficeDocument,
  freezeOffice: FreezeOfficeDocument,
  thawOffice: ThawOfficeDocument,
  takeBackOffice: TakeBackOfficeDocument,
  continueTakeBack: ContinueTakeBackDocument,
  verifyActivity: VerifyActivityDocument,
  declineActivity: DeclineActivityDocument,
  reverseActivity: ReverseActivityDocument,
  keepLetter: KeepLetterDocument,
  answerInvitation: AnswerInvitationDocument,
  readdressInvitation: ReaddressInvitationDocument,
  stopInvitations: StopInvitationsDocument,
  keepReplyTemplate: KeepReplyTemplateDocument,
  answerReport: AnswerReportDocument,
  closeReport: CloseReportDocument,
  linkReport: LinkReportDocument,
  revealReportContact: RevealReportContactDocument,
  freezePressReport: FreezePressReportDocument,
  recordReportedCount: RecordReportedCountDocument,
  withdrawReportedCount: WithdrawReportedCountDocument,
  changeCampaign: ChangeCampaignDocument,
  changeLegislature: ChangeLegislatureDocument,
  changePrisoner: ChangePrisonerDocument,
  confirmClosure: ConfirmClosureDocument,
  publishFieldGroup: PublishFieldGroupDocument,
  publishPrisoner: PublishPrisonerDocument,
  recordConsent: RecordConsentDocument,
  removePhoto: RemovePhotoDocument,
  revealContact: RevealContactDocument,
  setPhoto: SetPhotoDocument,
  unpublishPrisoner: UnpublishPrisonerDocument,
  quietPrisoner: QuietPrisonerDocument,
  hidePrisoner: HidePrisonerDocument,
  showPrisoner: ShowPrisonerDocument,
  changeStaffRoles: ChangeStaffRolesDocument,
  deactivateStaff: DeactivateStaffDocument,
  reactivateStaff: ReactivateStaffDocument,
  endStaffSessions: EndStaffSessionsDocument,
  forgetPasskeys: ForgetPasskeysDocument,
  withdrawInvitation: WithdrawInvitationDocument,
  renewInvitation: RenewInvitationDocument,
} as const

export type ActName = keyof typeof ACTS

type Subject = { id: string; version?: number | undefined; commandId: string }

/** What is added on the way: which record, which version of it, and which command. */
type Given = 'id' | 'office' | 'pledge' | 'expectedVersion' | 'commandId'

/** What the person says for an act. */
export type ActData<A extends ActName> =
  (typeof ACTS)[A] extends TypedDocumentNode<infer _Data, infer Variables>
    ? Variables extends { input: infer Input }
      ? Omit<Input, Given>
      : object
    : never

/** Acts that change nothing of the record itself. */
const WITHOUT_VERSION: ReadonlySet<ActName> = new Set([
  'goOnWithoutSeat',
  'sendNotice',
  'dropHeldMail',
  'revealReportContact',
  'revealContact',
  'endStaffSessions',
  'forgetPasskeys',
  'withdrawInvitation',
])

/** The variables of an act. A retry after a lost answer carries the same command, so it counts once. */
export const actVariables = (act: ActName, { id, version, commandId }: Subject, data: object): object => {
  if (act === 'openDeclaration') return { pledge: id }
  if (act === 'reportActivity') return { input: { ...data, pledge: id, commandId } }
  if (act === 'matchOffice') return { input: { ...data, office: id, commandId } }
  // There may be no record yet: what it is about stands in the data.
  if (act === 'keepReplyTemplate' || act === 'keepLetter')
    return { input: { ...data, expectedVersion: version ?? null, commandId } }
  if (act === 'stopInvitations') return { invitation: id }
  if (act === 'pullStop') return { input: { ...data, commandId } }
  // Something new is made: what it is about stands in the data.
  if (act === 'freezePressReport' || act === 'recordReportedCount') return { input: { ...data, commandId } }
  if (act === 'continueTakeBack') return { office: id }
  if (act === 'renewInvitation') return { id }
  if (WITHOUT_VERSION.has(act)) return { input: { ...data, id, commandId } }
  return { input: { ...data, id, expectedVersion: version, commandId } }
}
