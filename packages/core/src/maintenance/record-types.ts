import { activityRecord } from '../activity/activity.item.ts'
import type { IdKind } from '../base/id.ts'
import { campaignRecord, undertakingSetRecord } from '../campaign/campaign.item.ts'
import { caseRecord } from '../case/case.item.ts'
import { contactRecord } from '../contact/contact.item.ts'
import { correctionRecord } from '../correction/correction.item.ts'
import { legislatureRecord, politicalGroupRecord } from '../legislature/legislature.item.ts'
import { officeRecord } from '../office/office.item.ts'
import { organisationRecord } from '../organisation/organisation.item.ts'
import { parliamentarianRecord } from '../parliamentarian/parliamentarian.item.ts'
import { pledgeRecord } from '../pledge/pledge.item.ts'
import { pressRecord } from '../press/press.item.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import { reportRecord } from '../report/report.item.ts'
import { reportedRecord } from '../reported/reported.item.ts'
import { staffRecord } from '../staff/staff.item.ts'
import { stopRecord } from '../stop/stop.item.ts'
import type { IndexKeys } from '../table/record.ts'

type Kept = {
  kind: IdKind
  shape: number
  upgrade?: (data: never, shape: number) => unknown
  indexes: (data: never, id: string) => IndexKeys
}

const ALL: readonly Kept[] = [
  activityRecord,
  campaignRecord,
  caseRecord,
  contactRecord,
  correctionRecord,
  legislatureRecord,
  officeRecord,
  organisationRecord,
  parliamentarianRecord,
  pledgeRecord,
  politicalGroupRecord,
  pressRecord,
  prisonerRecord,
  reportRecord,
  reportedRecord,
  staffRecord,
  stopRecord,
  undertakingSetRecord,
]

/** How each noun is kept. */
export const RECORD_TYPES: ReadonlyMap<IdKind, Kept> = new Map(ALL.map((type) => [type.kind, type]))
