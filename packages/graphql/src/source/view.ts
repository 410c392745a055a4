import type { ActivityCard } from '@patronat/core/activity/activity.card.ts'
import type { Activity } from '@patronat/core/activity/activity.model.ts'
import type { ReadEntry } from '@patronat/core/audit/reader.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Case } from '@patronat/core/case/case.model.ts'
import type { CaseCard } from '@patronat/core/case/case.card.ts'
import type { CorrectionCard } from '@patronat/core/correction/correction.card.ts'
import type { CampaignCard, UndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import type { Campaign } from '@patronat/core/campaign/campaign.model.ts'
import type { UndertakingSet } from '@patronat/core/campaign/undertaking.ts'
import type { GroupCard, LegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import type { Legislature } from '@patronat/core/legislature/legislature.model.ts'
import type { Office } from '@patronat/core/office/office.model.ts'
import type { ParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { PledgeCard } from '@patronat/core/pledge/pledge.card.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { PrisonerCard, ShownDetail } from '@patronat/core/prisoner/prisoner.card.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { ReportedCard } from '@patronat/core/reported/reported.card.ts'
import type { ReportedCount } from '@patronat/core/reported/reported.model.ts'
import type { Report } from '@patronat/core/report/report.model.ts'
import type { Staff } from '@patronat/core/staff/staff.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'

/**
 * What the resolvers see of a noun: its public card, and, where somebody signed in may see it, the record
 * behind it. They are classes so that `node` can tell what it has found.
 */
class View<Card, Data> {
  readonly card: Card
  readonly #record: Stored<Data> | null
  constructor(card: Card, record: Stored<Data> | null = null) {
    this.card = card
    this.#record = record
  }
  /** Whether this is what everybody reads, and nothing more. */
  get isCard(): boolean {
    return this.#record === null
  }
  /** For fields of the office and the console. An office that asks it of somebody else's record finds a card only. */
  get record(): Stored<Data> {
    if (this.#record === null) throw new DomainError('record.notFound')
    return this.#record
  }
}

export type Patrons = Pick<PrisonerCard, 'patrons' | 'patronCount' | 'lastStatement'>

export class PrisonerView extends View<PrisonerCard, Prisoner> {
  readonly detail: () => Promise<ShownDetail>
  readonly patrons: () => Promise<Patrons>
  constructor(
    card: PrisonerCard,
    detail: PrisonerView['detail'],
    record: Stored<Prisoner> | null = null,
    patrons: PrisonerView['patrons'] = () => Promise.resolve(card),
  ) {
    super(card, record)
    this.detail = detail
    this.patrons = patrons
  }
}

/** A pledge's card as far as it goes: one that never became active has neither `status` nor `activeSince`. */
export type PledgeShape = Omit<
  PledgeCard,
  'status' | 'activeSince' | 'lastStatement' | 'undertakingSetId' | 'speaking' | 'frozenAt'
> & {
  speaking?: PledgeCard['speaking']
  frozenAt?: string | null
  status: PledgeCard['status'] | null
  activeSince: string | null
  undertakingSetId: string
}

export class PledgeView extends View<PledgeShape, Pledge> {
  readonly lastStatement: () => Promise<ActivityCard | null>
  constructor(card: PledgeShape, lastStatement: PledgeView['lastStatement'], record: Stored<Pledge> | null = null) {
    super(card, record)
    this.lastStatement = lastStatement
  }
}

export class CaseView extends View<CaseCard, Case> {}
export class CorrectionView extends View<CorrectionCard, never> {}
export class ActivityView extends View<ActivityCard, Activity> {}
export const activityView = (card: ActivityCard | null): ActivityView | null =>
  card === null ? null : new ActivityView(card)
export class ParliamentarianView extends View<ParliamentarianCard, Parliamentarian> {}
export class LegislatureView extends View<LegislatureCard, Legislature> {}
export class GroupView extends View<GroupCard, never> {}
export class CampaignView extends View<CampaignCard, Campaign> {}
export class UndertakingSetView extends View<UndertakingSetCard, UndertakingSet> {}
export class OfficeView extends View<{ id: string }, Office> {}
export class ReportedView extends View<ReportedCard, ReportedCount> {}
export class ReportView extends View<{ id: string }, Report> {}
export class StaffView extends View<{ id: string }, Staff> {}
export class AuditEntryView extends View<ReadEntry, never> {}
