import DataLoader from 'dataloader'
import type { ActivityCard } from '@patronat/core/activity/activity.card.ts'
import { idKind, type IdKind } from '@patronat/core/base/id.ts'
import type { CampaignCard, UndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import type { CaseCard } from '@patronat/core/case/case.card.ts'
import { caseNameForms } from '@patronat/core/case/case.model.ts'
import type { CorrectionCard } from '@patronat/core/correction/correction.card.ts'
import { ALWAYS } from '@patronat/core/coverage/count.ts'
import { type Counter, valueAt } from '@patronat/core/coverage/counter.ts'
import type { GroupCard, LegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import type { ParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import type { PledgeCard, PledgeDetail } from '@patronat/core/pledge/pledge.card.ts'
import { type PrisonerCard, type ShownDetail, without } from '@patronat/core/prisoner/prisoner.card.ts'
import type { ReportedCard } from '@patronat/core/reported/reported.card.ts'
import { type CardItem, cardOf, detailKey, jointPledgeKey } from '@patronat/core/projection/card-item.ts'
import { patronList } from '@patronat/core/projection/patron-list.ts'
import type { Pointer } from '@patronat/core/projection/pointer.ts'
import { type CountsItem, countsKey } from '@patronat/core/projection/write-counts.ts'
import { facetList, isIn } from '@patronat/core/projection/prisoner-facet.ts'
import { findNames } from '@patronat/core/search/find-names.ts'
import { PUBLIC_NAMES, PUBLIC_PRISONER_NAMES } from '@patronat/core/search/list.ts'
import { queryItems, readItem, readItems, type Tables } from '@patronat/core/table/client.ts'
import type { IndexName } from '@patronat/core/table/definition.ts'
import type { Page, PageRequest } from '@patronat/core/table/page.ts'
import { counterReader, pastReader } from './coverage-view.ts'
import { publicRead } from './public-read.ts'
import type { FoundPerson, Source } from './source.ts'
import {
  ActivityView,
  CampaignView,
  CaseView,
  CorrectionView,
  GroupView,
  LegislatureView,
  ParliamentarianView,
  PledgeView,
  PrisonerView,
  UndertakingSetView,
} from './view.ts'

/** Reads the `public` table and nothing else, past whoever is withheld. */
export function publicSource(tables: Tables): Source {
  const { visibility, takenBack, load, list, pointed, bySlug } = publicRead(tables)
  const counters = counterReader(tables, visibility)

  const prisonerView = (card: PrisonerCard) =>
    new PrisonerView(card, async () => {
      const item = await readItem<CardItem>(tables, 'public', detailKey(card.id))
      return item === null ? NOTHING : without('detail', cardOf<ShownDetail>(item), await takenBack(card.id))
    })
  const details = new DataLoader<string, PledgeDetail | null>(
    async (ids) => {
      const items = await readItems<CardItem>(tables, 'public', ids.map(detailKey))
      return items.map((item) => (item === null ? null : cardOf<PledgeDetail>(item)))
    },
    { maxBatchSize: 100 },
  )
  const counted = new DataLoader<string, CountsItem | null>(
    (ids) => readItems<CountsItem>(tables, 'public', ids.map(countsKey)),
    { maxBatchSize: 100 },
  )
  const pledgeView = (card: PledgeCard) => new PledgeView(card, () => Promise.resolve(card.lastStatement))

  /** Newest first. What is dated by its month only comes before the days of that month. */
  const acts = async (index: IndexName, hash: string, page: PageRequest, since: string | undefined) =>
    mapPage(
      await list<ActivityCard>(index, hash, newest(page), since === undefined ? {} : { from: since }),
      (card) => new ActivityView(card),
    )

  const source: Source = {
    async node(id) {
      const kind = idKind(id)
      const find = kind === null ? undefined : NODE[kind]
      return find === undefined ? null : find(source, id)
    },
    prisoner: async (id) => view(await load<PrisonerCard>(id, 'prisoner'), prisonerView),
    async prisonerBySlug(slug) {
      const id = await bySlug('PRISONER', slug)
      return id === null ? null : source.prisoner(id)
    },
    async prisoners({ page, orderBy, hasPatron, facet }) {
      const waiting = orderBy === 'LONGEST_WITHOUT_PATRON' || hasPatron !== undefined
      const first = hasPatron === undefined ? '' : hasPatron ? '1#' : '0#'
      if (facet !== undefined) {
        const beginsWith = waiting ? `WAITING#${first}` : 'NAME#'
        const one = async ({ to }: Pointer) => {
          const card = await load<PrisonerCard>(to, 'prisoner')
          return card !== null && isIn(card, facet.of, facet.value) ? prisonerView(card) : null
        }
        return pointed(facetList(facet.of, facet.value), page, one, { beginsWith })
      }
      const begins = first === '' ? {} : { beginsWith: first }
      const found = waiting
        ? await list<PrisonerCard>('gsi2', 'PRISONERS#WAITING', page, begins)
        : await list<PrisonerCard>('gsi1', 'PRISONERS', page)
      const items = found.items.filter(({ item }) => hasPatron === undefined || item.patronCount > 0 === hasPatron)
      return mapPage({ ...found, items }, prisonerView)
    },
    search: (text, only) =>
      findNames<FoundPerson['item']>(
        tables,
        only === 'prisoner' ? PUBLIC_PRISONER_NAMES : PUBLIC_NAMES,
        text,
        // A posting that outlived a HIDE leads to nobody here.
        (ids) =>
          Promise.all(
            ids.map(async (id) => (await source.prisoner(id)) ?? (await source.parliamentarian(id)) ?? source.case(id)),
          ),
        namesOf,
      ),
    parliamentarian: async (id) =>
      view(await load<ParliamentarianCard>(id, 'parliamentarian'), (card) => new ParliamentarianView(card)),
    async case(id) {
      const card = await load<CaseCard>(id, 'case')
      // A case is told of only with somebody in it.
      return card === null || listedIn(await counters('ALL', 'CASE'), id) === 0 ? null : new CaseView(card)
    },
    async caseBySlug(slug) {
      const id = await bySlug('CASE', slug)
      return id === null ? null : source.case(id)
    },
    async cases() {
      const rows = await counters('ALL', 'CASE')
      const found = await Promise.all(rows.map(({ key }) => source.case(key)))
      return found.filter((one) => one !== null).toSorted((a, b) => a.card.slug.localeCompare(b.card.slug))
    },
    prisonersOfCase: (id, page) => source.prisoners({ page, orderBy: 'NAME', facet: { of: 'CASE', value: id } }),
    corrections: async (since, page) =>
      mapPage(
        await list<CorrectionCard>('gsi1', 'CORRECTIONS', page, { from: since }),
        (card) => new CorrectionView(card),
      ),
    correctionsOfPrisoner: async (id, page) =>
      mapPage(
        await list<CorrectionCard>('gsi3', `${id}#CORRECTIONS`, newest(page)),
        (card) => new CorrectionView(card),
      ),
    async parliamentarianBySlug(slug) {
      const id = await bySlug('PARLIAMENTARIAN', slug)
      return id === null ? null : source.parliamentarian(id)
    },
    async parliamentarians({ page, legislature, group, isPatron }) {
      if (isPatron === true)
        return pointed(patronList(group ?? legislature ?? null), page, async ({ to, prisoners }) => {
          // Somebody whose only prisoner has just been hidden is no patron that anybody may know of.
          const people = await Promise.all((prisoners as string[]).map((id) => load(id, 'prisoner')))
          return people.every((one) => one === null) ? null : source.parliamentarian(to)
        })
      const found =
        group !== undefined
          ? await list<ParliamentarianCard>('gsi3', `${group}#MEMBERS`, page)
          : legislature !== undefined
            ? await list<ParliamentarianCard>('gsi2', `${legislature}#MEMBERS`, page)
            : await list<ParliamentarianCard>('gsi1', 'PARLIAMENTARIANS', page)
      return mapPage(found, (card) => new ParliamentarianView(card))
    },
    async patronOf(id) {
      const { listing } = (await counted.load(id)) ?? {}
      const people = await Promise.all((listing?.prisoners ?? []).slice(0, 20).map((one) => source.prisoner(one)))
      return people.filter((one) => one !== null)
    },
    legislature: async (id) =>
      view(await load<LegislatureCard>(id, 'legislature'), (card) => new LegislatureView(card)),
    async legislatures() {
      const page = await list<LegislatureCard>('gsi1', 'LEGISLATURES', { first: 100 })
      return page.items.map(({ item }) => new LegislatureView(item))
    },
    group: async (id) => view(await load<GroupCard>(id, 'politicalGroup'), (card) => new GroupView(card)),
    campaign: async (id) => view(await load<CampaignCard>(id, 'campaign'), (card) => new CampaignView(card)),
    async campaigns() {
      const page = await list<CampaignCard>('gsi1', 'CAMPAIGNS', { first: 100 })
      return page.items.map(({ item }) => new CampaignView(item))
    },
    undertakingSet: async (id) =>
      view(await load<UndertakingSetCard>(id, 'undertakingSet'), (card) => new UndertakingSetView(card)),
    pledge: async (id) => view(await load<PledgeCard>(id, 'pledge'), pledgeView),
    pledges: async (page) => mapPage(await list<PledgeCard>('gsi1', 'PLEDGES', newest(page)), pledgeView),
    pledgesOfPrisoner: async (id, page, status = 'ACTIVE') => {
      const beginsWith = status === 'ACTIVE' ? '0#' : '1#'
      const found = await list<PledgeCard>('gsi3', `${id}#PLEDGES`, page, { beginsWith })
      // Ended a moment ago, it still stands among the active ones.
      return mapPage({ ...found, items: found.items.filter(({ item }) => item.status === status) }, pledgeView)
    },
    pledgesOfParliamentarian: async (id, page) =>
      mapPage(await list<PledgeCard>('gsi2', `${id}#PLEDGES`, newest(page)), pledgeView),
    pledgeDetail: (id) => details.load(id),
    async jointPledges({ jointId }) {
      if (jointId == null) return []
      const { pk } = jointPledgeKey(jointId, '')
      const page = await queryItems<CardItem>(tables, { table: 'public', hash: pk, page: { first: 20 } })
      const views = await Promise.all(page.items.map(({ item }) => source.pledge(cardOf<string>(item))))
      return views.filter((one) => one !== null)
    },
    counters,
    async reportedCounts() {
      const page = await list<ReportedCard>('gsi1', 'REPORTED-COUNTS', newest({ first: 100 }))
      return page.items.map(({ item }) => item)
    },
    countersAt: (at) => pastReader(tables, visibility, counters, at),
    staff: () => Promise.resolve(null),
    office: () => Promise.resolve(null),
    activity: async (id) => view(await load<ActivityCard>(id, 'activity'), (card) => new ActivityView(card)),
    async activitiesOfPledge(id, page) {
      const found = await queryItems<CardItem>(tables, {
        table: 'public',
        hash: id,
        beginsWith: 'ACTIVITY#',
        page: newest(page),
      })
      return mapPage(found, (item) => new ActivityView(cardOf<ActivityCard>(item)))
    },
    activities: (page, since) => acts('gsi1', 'ACTIVITIES', page, since),
    activitiesOfParliamentarian: (id, page, since) => acts('gsi2', `${id}#ACTIVITIES`, page, since),
    activitiesOfPrisoner: (id, page, since) => acts('gsi3', `${id}#ACTIVITIES`, page, since),
  }
  return source
}

/** Lists by time begin with the newest: forwards in the list is backwards in the index. */
export const newest = (page: PageRequest): PageRequest => ({ ...page, backwards: page.backwards !== true })

export const mapPage = <From, To>(page: Page<From>, to: (item: From) => To): Page<To> => ({
  hasMore: page.hasMore,
  items: page.items.map(({ item, cursor }) => ({ item: to(item), cursor })),
})

const view = <Card, To>(card: Card | null, to: (card: Card) => To): To | null => (card === null ? null : to(card))

/** How many people are listed in one row of a dimension. */
export const listedIn = (rows: readonly Counter[], key: string): number =>
  rows.filter((row) => row.key === key).reduce((sum, row) => sum + valueAt(row, 'listed', ALWAYS), 0)

const namesOf = (found: FoundPerson['item']) =>
  found instanceof CaseView ? caseNameForms(found.card.name) : found.card.names

const NOTHING = { history: null, recognitions: null, charges: null, sentenceMonths: null, summary: null }

/** What `node` finds: only kinds that this surface knows. */
export const NODE: Partial<Record<IdKind, (source: Source, id: string) => Promise<unknown>>> = {
  prisoner: (source, id) => source.prisoner(id),
  parliamentarian: (source, id) => source.parliamentarian(id),
  case: (source, id) => source.case(id),
  legislature: (source, id) => source.legislature(id),
  politicalGroup: (source, id) => source.group(id),
  campaign: (source, id) => source.campaign(id),
  undertakingSet: (source, id) => source.undertakingSet(id),
  pledge: (source, id) => source.pledge(id),
  activity: (source, id) => source.activity(id),
}
