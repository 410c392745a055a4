import DataLoader from 'dataloader'
import type { ActivityCard } from '@patronat/core/activity/activity.card.ts'
import type { CaseCard } from '@patronat/core/case/case.card.ts'
import type { CorrectionCard } from '@patronat/core/correction/correction.card.ts'
import type { CampaignCard, UndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import type { GroupCard, LegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import type { ParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import type { PledgeCard, PledgeDetail } from '@patronat/core/pledge/pledge.card.ts'
import { FIELD_GROUPS, type FieldGroup, withheldGroupKey } from '@patronat/core/prisoner/field-group.ts'
import { type PrisonerCard, type ShownDetail, without } from '@patronat/core/prisoner/prisoner.card.ts'
import {
  type CardItem,
  cardKey,
  cardOf,
  detailKey,
  jointPledgeKey,
  slugKey,
} from '@patronat/core/projection/card-item.ts'
import { idKind, type IdKind } from '@patronat/core/base/id.ts'
import { findNames } from '@patronat/core/search/find-names.ts'
import { PUBLIC_NAMES, PUBLIC_PRISONER_NAMES } from '@patronat/core/search/list.ts'
import { queryItems, readItem, readItems, type Tables } from '@patronat/core/table/client.ts'
import type { IndexName } from '@patronat/core/table/definition.ts'
import type { Page, PageRequest } from '@patronat/core/table/page.ts'
import { readVisibility, type Visibility } from '@patronat/core/visibility/visibility.ts'
import { counterReader } from './coverage-view.ts'
import type { Source } from './source.ts'
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

type AboutPrisoner = { id: string; prisonerId?: string; group?: FieldGroup | null }

/**
 * Reads the `public` table and nothing else. What is withheld is read once a request, consistently, before
 * any card; whatever a card says, a withheld person and all that speaks of them is not there.
 */
export function publicSource(tables: Tables): Source {
  let visibility: Promise<Visibility> | undefined
  const isShown = async (about: AboutPrisoner): Promise<boolean> => {
    visibility ??= readVisibility(tables)
    const { withheld } = await visibility
    if (withheld.has(about.id)) return false
    if (about.prisonerId === undefined) return true
    const group = about.group == null ? null : withheldGroupKey(about.prisonerId, about.group)
    return !withheld.has(about.prisonerId) && !(group !== null && withheld.has(group))
  }
  /** A group of fields that was taken back a moment ago may still stand in a card. */
  const takenBack = async (prisonerId: string): Promise<FieldGroup[]> => {
    const { withheld } = await (visibility ??= readVisibility(tables))
    return FIELD_GROUPS.filter((group) => withheld.has(withheldGroupKey(prisonerId, group)))
  }
  const asShown = async (card: AboutPrisoner): Promise<AboutPrisoner> =>
    idKind(card.id) === 'prisoner' ? without('card', card, await takenBack(card.id)) : card
  const cards = new DataLoader<string, AboutPrisoner | null>(
    async (ids) => {
      // The order matters: what is read after the list of withheld ids can't be older than it.
      visibility ??= readVisibility(tables)
      await visibility
      const items = await readItems<CardItem>(tables, 'public', ids.map(cardKey))
      return Promise.all(
        items.map(async (item) => {
          const card = item === null ? null : cardOf<AboutPrisoner>(item)
          return card !== null && (await isShown(card)) ? asShown(card) : null
        }),
      )
    },
    { maxBatchSize: 100 },
  )
  const load = async <T>(id: string, kind: IdKind): Promise<T | null> =>
    idKind(id) === kind ? ((await cards.load(id)) as T | null) : null

  /** A page is filled up past whoever is withheld: a gap would tell of them, and an empty page would end the list. */
  const list = async <T>(
    index: IndexName,
    hash: string,
    page: PageRequest,
    bound: { beginsWith?: string; from?: string } = {},
  ): Promise<Page<T>> => {
    visibility ??= readVisibility(tables)
    await visibility
    const items: { item: AboutPrisoner; cursor: string }[] = []
    for (let rest = page; ;) {
      const found = await queryItems<CardItem>(tables, {
        table: 'public',
        index,
        hash,
        page: rest,
        ...bound,
      })
      const read = await Promise.all(
        found.items.map(async ({ item, cursor }) => ({ item: await asShown(cardOf<AboutPrisoner>(item)), cursor })),
      )
      const shown = await Promise.all(read.map(({ item }) => isShown(item)))
      items.push(...read.filter((_, at) => shown[at]))
      const after = read.at(-1)?.cursor
      if (!found.hasMore || after === undefined || items.length >= page.first)
        return { hasMore: found.hasMore, items: items as Page<T>['items'] }
      rest = { ...page, first: page.first - items.length, after }
    }
  }
  const bySlug = async (kind: 'PRISONER' | 'PARLIAMENTARIAN', slug: string): Promise<string | null> => {
    const item = await readItem<CardItem>(tables, 'public', slugKey(kind, slug), { consistent: false })
    return item === null ? null : cardOf<string>(item)
  }

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
  const pledgeView = (card: PledgeCard) => new PledgeView(card, () => Promise.resolve(card.lastStatement))

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
    async prisoners({ page, orderBy, hasPatron }) {
      const waiting = orderBy === 'LONGEST_WITHOUT_PATRON' || hasPatron !== undefined
      const begins = hasPatron === undefined ? {} : { beginsWith: hasPatron ? '1#' : '0#' }
      const found = waiting
        ? await list<PrisonerCard>('gsi2', 'PRISONERS#WAITING', page, begins)
        : await list<PrisonerCard>('gsi1', 'PRISONERS', page)
      return mapPage(found, prisonerView)
    },
    search: (text, only) =>
      findNames<PrisonerView | ParliamentarianView>(
        tables,
        only === 'prisoner' ? PUBLIC_PRISONER_NAMES : PUBLIC_NAMES,
        text,
        // A posting that outlived a HIDE leads to nobody here.
        (ids) => Promise.all(ids.map(async (id) => (await source.prisoner(id)) ?? source.parliamentarian(id))),
        ({ card }) => card.names,
      ),
    parliamentarian: async (id) =>
      view(await load<ParliamentarianCard>(id, 'parliamentarian'), (card) => new ParliamentarianView(card)),
    async case(id) {
      const card = await load<CaseCard>(id, 'case')
      // A case is told of only with somebody in it.
      if (card === null || (await source.prisonersOfCase(id, { first: 1 })).items.length === 0) return null
      return new CaseView(card)
    },
    prisonersOfCase: async (id, page) =>
      mapPage(await list<PrisonerCard>('gsi3', `${id}#PRISONERS`, page), prisonerView),
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
    async parliamentarians({ page, legislature }) {
      const found =
        legislature === undefined
          ? await list<ParliamentarianCard>('gsi1', 'PARLIAMENTARIANS', page)
          : await list<ParliamentarianCard>('gsi2', `${legislature}#MEMBERS`, page)
      return mapPage(found, (card) => new ParliamentarianView(card))
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
    pledgesOfPrisoner: async (id, page) =>
      mapPage(await list<PledgeCard>('gsi3', `${id}#PLEDGES`, page, { beginsWith: '0#' }), pledgeView),
    pledgesOfParliamentarian: async (id, page) =>
      mapPage(await list<PledgeCard>('gsi2', `${id}#PLEDGES`, newest(page)), pledgeView),
    pledgeDetail: (id) => details.load(id),
    async jointPledges(jointId) {
      const { pk } = jointPledgeKey(jointId, '')
      const page = await queryItems<CardItem>(tables, { table: 'public', hash: pk, page: { first: 20 } })
      const views = await Promise.all(page.items.map(({ item }) => source.pledge(cardOf<string>(item))))
      return views.filter((one) => one !== null)
    },
    counters: counterReader(tables, () => (visibility ??= readVisibility(tables))),
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
    activities: async (page) =>
      mapPage(await list<ActivityCard>('gsi1', 'ACTIVITIES', newest(page)), (card) => new ActivityView(card)),
    activitiesOfParliamentarian: async (id, page) =>
      mapPage(await list<ActivityCard>('gsi2', `${id}#ACTIVITIES`, newest(page)), (card) => new ActivityView(card)),
    activitiesOfPrisoner: async (id, page) =>
      mapPage(await list<ActivityCard>('gsi3', `${id}#ACTIVITIES`, newest(page)), (card) => new ActivityView(card)),
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
