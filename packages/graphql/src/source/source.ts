import type { Dimension, Scope } from '@patronat/core/coverage/count.ts'
import type { Counter } from '@patronat/core/coverage/counter.ts'
import type { PledgeCard, PledgeDetail } from '@patronat/core/pledge/pledge.card.ts'
import type { Facet } from '@patronat/core/projection/prisoner-facet.ts'
import type { ReportedCard } from '@patronat/core/reported/reported.card.ts'
import type { Found } from '@patronat/core/search/find-names.ts'
import type { PageRequest, Page } from '@patronat/core/table/page.ts'
import type {
  ActivityView,
  CampaignView,
  CaseView,
  CorrectionView,
  GroupView,
  LegislatureView,
  OfficeView,
  ParliamentarianView,
  PledgeView,
  PrisonerView,
  StaffView,
  UndertakingSetView,
} from './view.ts'

export type PrisonerOrder = 'NAME' | 'LONGEST_WITHOUT_PATRON'
export type PrisonerQuery = {
  page: PageRequest
  orderBy: PrisonerOrder
  hasPatron?: boolean
  /** Of one region, status or case. */
  facet?: { of: Facet; value: string }
  name?: string
}
export type FoundPerson = Found<PrisonerView | ParliamentarianView | CaseView>
/** `legislature` and `group` are ids; of both, the group says more. */
export type ParliamentarianQuery = {
  page: PageRequest
  legislature?: string
  group?: string
  isPatron?: boolean
  name?: string
}

/**
 * Where a surface reads from. The public one reads cards only; an office reads cards, and its own pledges
 * from the registry; staff read the registry. Same fields, same resolvers, three views of the world.
 * Every read has a bound: one item, one batch of at most 100, or one page.
 */
export type Source = {
  node(id: string): Promise<unknown>
  prisoner(id: string): Promise<PrisonerView | null>
  prisonerBySlug(slug: string): Promise<PrisonerView | null>
  prisoners(query: PrisonerQuery): Promise<Page<PrisonerView>>
  /** Who is meant by a name as somebody types it, nearest first; at most 50. Two letters at least, else nobody. */
  search(text: string, only?: 'prisoner'): Promise<FoundPerson[]>
  /** A case in which somebody may be shown. */
  case(id: string): Promise<CaseView | null>
  caseBySlug(slug: string): Promise<CaseView | null>
  /** By slug; at most 300. */
  cases(): Promise<CaseView[]>
  prisonersOfCase(caseId: string, page: PageRequest): Promise<Page<PrisonerView>>
  /** From a moment on, oldest first. */
  corrections(since: string, page: PageRequest): Promise<Page<CorrectionView>>
  /** Newest first. */
  correctionsOfPrisoner(prisonerId: string, page: PageRequest): Promise<Page<CorrectionView>>
  parliamentarian(id: string): Promise<ParliamentarianView | null>
  parliamentarianBySlug(slug: string): Promise<ParliamentarianView | null>
  parliamentarians(query: ParliamentarianQuery): Promise<Page<ParliamentarianView>>
  /** For whom a member is patron today, as far as everybody may know; at most 20. */
  patronOf(parliamentarianId: string): Promise<PrisonerView[]>
  legislature(id: string): Promise<LegislatureView | null>
  legislatures(): Promise<LegislatureView[]>
  group(id: string): Promise<GroupView | null>
  campaign(id: string): Promise<CampaignView | null>
  campaigns(): Promise<CampaignView[]>
  undertakingSet(id: string): Promise<UndertakingSetView | null>
  pledge(id: string): Promise<PledgeView | null>
  /** Pledges that are or were active, newest first. */
  pledges(page: PageRequest): Promise<Page<PledgeView>>
  pledgesOfPrisoner(prisonerId: string, page: PageRequest, status?: 'ACTIVE' | 'ENDED'): Promise<Page<PledgeView>>
  pledgesOfParliamentarian(parliamentarianId: string, page: PageRequest): Promise<Page<PledgeView>>
  /** Of a public pledge: its months, and what was done. */
  pledgeDetail(id: string): Promise<PledgeDetail | null>
  /** All of a joint patronage that may be shown, the one itself too; at most 20. */
  jointPledges(card: Pick<PledgeCard, 'id' | 'jointId' | 'parliamentarianId'>): Promise<PledgeView[]>
  /** The counters of one dimension, without whoever is withheld. */
  counters(this: void, scope: Scope, dimension: Dimension): Promise<Counter[]>
  /** The same of an instant in the past. */
  countersAt(this: void, at: Date): (scope: Scope, dimension: Dimension) => Promise<Counter[]>
  /** What others report, newest first; at most 100. */
  reportedCounts(): Promise<ReportedCard[]>
  /** Who of us; null for everybody but staff, and for an id of nobody. */
  staff(id: string | null | undefined): Promise<StaffView | null>
  /** A mailbox's account; null for everybody but staff and offices. */
  office(id: string | null | undefined): Promise<OfficeView | null>
  activity(id: string): Promise<ActivityView | null>
  /** Verified ones, newest first; `since`: a partial date. */
  activities(page: PageRequest, since?: string): Promise<Page<ActivityView>>
  /** Of a public pledge; verified ones, the newest reported first. */
  activitiesOfPledge(pledgeId: string, page: PageRequest): Promise<Page<ActivityView>>
  activitiesOfParliamentarian(parliamentarianId: string, page: PageRequest, since?: string): Promise<Page<ActivityView>>
  activitiesOfPrisoner(prisonerId: string, page: PageRequest, since?: string): Promise<Page<ActivityView>>
}
