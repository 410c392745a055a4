import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  ActivitiesByIdDocument,
  ActivityDocument,
  AuditDocument,
  CampaignDocument,
  CampaignsByIdDocument,
  CampaignsDocument,
  CasesByIdDocument,
  CasesDocument,
  ContactsDocument,
  CoverageDocument,
  CreateCampaignDocument,
  CreateCaseDocument,
  CreateLegislatureDocument,
  CreatePrisonerDocument,
  CreateUndertakingSetDocument,
  EndingDocument,
  ImportJobsDocument,
  InviteStaffDocument,
  LegislatureDocument,
  LegislaturesByIdDocument,
  LegislaturesDocument,
  LogContactDocument,
  NoticePreviewsDocument,
  NoticesDocument,
  OfficeDocument,
  OfficesDocument,
  ParliamentarianDocument,
  ParliamentariansByIdDocument,
  ParliamentariansDocument,
  PledgeDocument,
  PledgesByIdDocument,
  PlanImportDocument,
  PledgesDocument,
  PressReportsDocument,
  PrisonerDocument,
  PrisonersByIdDocument,
  PrisonersDocument,
  QueueDayDocument,
  QueueDocument,
  QueueSizesDocument,
  RecordOutsideDocument,
  ReplyTemplatesDocument,
  ReportDocument,
  ReportedCountsDocument,
  ReportsDocument,
  RunImportDocument,
  RunningCampaignsDocument,
  SearchDocument,
  StaffListDocument,
  StopsDocument,
  TransitionsDocument,
  UndertakingSetDocument,
  UndertakingSetsByIdDocument,
  UndertakingSetsDocument,
  WithoutPatronDocument,
  StaffMemberDocument,
  StaffRolesDocument,
} from '../../generated/graphql.ts'

/** Any operation: its root field is aliased `result`, so that all are read alike. */
export type Operation = TypedDocumentNode<{ result: unknown }, never>

type Operations = { list?: Operation; one?: Operation; many?: Operation; create?: Operation }

/** Resource x verb -> document. What is not here is not asked for; updates are acts (`act.ts`). */
export const OPERATIONS = {
  queue: { list: QueueDocument },
  queueSize: { list: QueueSizesDocument },
  queueDay: { one: QueueDayDocument },
  coverage: { one: CoverageDocument },
  withoutPatron: { list: WithoutPatronDocument },
  runningCampaigns: { list: RunningCampaignsDocument },
  review: { one: PledgeDocument, many: PledgesByIdDocument },
  pledges: { list: PledgesDocument, one: PledgeDocument, many: PledgesByIdDocument },
  activities: { one: ActivityDocument, many: ActivitiesByIdDocument },
  offices: { list: OfficesDocument, one: OfficeDocument },
  prisoners: {
    list: PrisonersDocument,
    one: PrisonerDocument,
    many: PrisonersByIdDocument,
    create: CreatePrisonerDocument,
  },
  cases: { list: CasesDocument, many: CasesByIdDocument, create: CreateCaseDocument },
  parliamentarians: {
    list: ParliamentariansDocument,
    one: ParliamentarianDocument,
    many: ParliamentariansByIdDocument,
    create: RecordOutsideDocument,
  },
  found: { list: SearchDocument },
  legislatures: {
    list: LegislaturesDocument,
    one: LegislatureDocument,
    many: LegislaturesByIdDocument,
    create: CreateLegislatureDocument,
  },
  campaigns: {
    list: CampaignsDocument,
    one: CampaignDocument,
    many: CampaignsByIdDocument,
    create: CreateCampaignDocument,
  },
  undertakingSets: {
    list: UndertakingSetsDocument,
    one: UndertakingSetDocument,
    many: UndertakingSetsByIdDocument,
    create: CreateUndertakingSetDocument,
  },
  replies: { list: ReplyTemplatesDocument },
  pressReports: { list: PressReportsDocument },
  reportedCounts: { list: ReportedCountsDocument },
  reports: { list: ReportsDocument, one: ReportDocument },
  contacts: { list: ContactsDocument, create: LogContactDocument },
  import: { list: ImportJobsDocument, create: PlanImportDocument },
  importRun: { create: RunImportDocument },
  staff: { list: StaffListDocument, one: StaffMemberDocument, create: InviteStaffDocument },
  staffRoles: { list: StaffRolesDocument },
  audit: { list: AuditDocument },
  ending: { one: EndingDocument },
  notices: { one: NoticesDocument },
  noticePreviews: { one: NoticePreviewsDocument },
  stop: { one: StopsDocument },
  transitions: { list: TransitionsDocument },
} as const satisfies Record<string, Operations>

export type ResourceName = keyof typeof OPERATIONS

/** Filters that are arguments of the field itself and not part of its `filter`. */
export const ARGUMENT_FILTERS: Partial<Record<ResourceName, readonly string[]>> = {
  contacts: ['parliamentarian'],
  pressReports: ['campaign'],
  audit: ['record'],
  queue: ['kind'],
  reports: ['state'],
  found: ['text'],
  transitions: ['legislature'],
}

/** A name is looked up from its second letter on; what was emptied is no filter. */
export const isWorthAsking = ([key, value]: [string, unknown]): boolean =>
  value !== '' && value !== null && !(key === 'name' && typeof value === 'string' && value.trim().length < 2)

export const operationOf = (resource: string, verb: keyof Operations): Operation => {
  const operation = (OPERATIONS as Record<string, Operations>)[resource]?.[verb]
  if (operation === undefined) throw new Error(`The console has no "${verb}" of "${resource}"`)
  return operation
}
