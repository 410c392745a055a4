import type { PageRequest, Page } from '@patronat/core/table/page.ts'
import type {
  ActivityView,
  CampaignView,
  GroupView,
  LegislatureView,
  ParliamentarianView,
  PledgeView,
  PrisonerView,
  UndertakingSetView,
} from './view.ts'

export type PrisonerOrder = 'NAME' | 'LONGEST_WITHOUT_PATRON'
export type PrisonerQuery = { page: PageRequest; orderBy: PrisonerOrder; hasPatron?: boolean; name?: string }
export type ParliamentarianQuery = { page: PageRequest; legislature?: string; name?: string }

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
  parliamentarian(id: string): Promise<ParliamentarianView | null>
  parliamentarianBySlug(slug: string): Promise<ParliamentarianView | null>
  parliamentarians(query: ParliamentarianQuery): Promise<Page<ParliamentarianView>>
  legislature(id: string): Promise<LegislatureView | null>
  legislatures(): Promise<LegislatureView[]>
  group(id: string): Promise<GroupView | null>
  campaign(id: string): Promise<CampaignView | null>
  campaigns(): Promise<CampaignView[]>
  undertakingSet(id: string): Promise<UndertakingSetView | null>
  pledge(id: string): Promise<PledgeView | null>
  /** Pledges that are or were active, newest first. */
  pledges(page: PageRequest): Promise<Page<PledgeView>>
  pledgesOfPrisoner(prisonerId: string, page: PageRequest): Promise<Page<PledgeView>>
  pledgesOfParliamentarian(parliamentarianId: string, page: PageRequest): Promise<Page<PledgeView>>
  activity(id: string): Promise<ActivityView | null>
  activitiesOfPrisoner(prisonerId: string, page: PageRequest): Promise<Page<ActivityView>>
}
