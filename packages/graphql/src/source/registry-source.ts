import { DomainError } from '@patronat/core/base/error.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import { mayDo, permit } from '@patronat/core/actor/permission.ts'
import { findActivities, findActivity } from '@patronat/core/activity/activity.ts'
import { makeCampaignCard, makeUndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import { listCampaigns } from '@patronat/core/campaign/campaign.ts'
import type { Core } from '@patronat/core/core.ts'
import { makeGroupCard, makeLegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import { listLegislatures } from '@patronat/core/legislature/legislature.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import type { Parliamentarian } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import {
  findParliamentarianBySlug,
  listMembers,
  listParliamentarians,
  searchMembers,
} from '@patronat/core/parliamentarian/parliamentarian.ts'
import {
  listJoint,
  listPledgesInState,
  listPledgesOfParliamentarian,
  listPledgesOfPrisoner,
} from '@patronat/core/pledge/pledge.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { makeCaseCard } from '@patronat/core/case/case.card.ts'
import type { Case } from '@patronat/core/case/case.model.ts'
import { listCases, searchCases } from '@patronat/core/case/case.ts'
import { makePrisonerCard, makePrisonerDetail } from '@patronat/core/prisoner/prisoner.card.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import {
  findPrisonerBySlug,
  findPrisonersByName,
  listPrisoners,
  openHealth,
  searchPrisoners,
} from '@patronat/core/prisoner/prisoner.ts'
import type { Page } from '@patronat/core/table/page.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { mapPage, newest, NODE, publicSource } from './public-source.ts'
import { activityViewOf, pledgeViewOf } from './record-view.ts'
import { registryLoaders } from './registry-loader.ts'
import type { Source } from './source.ts'
import {
  CampaignView,
  CaseView,
  GroupView,
  LegislatureView,
  OfficeView,
  ParliamentarianView,
  type PledgeView,
  PrisonerView,
  StaffView,
  UndertakingSetView,
} from './view.ts'

/** What staff read: the registry itself, of their own organisation. */
export function registrySource(core: Core, actor: Actor): Source {
  permit(actor, 'prisoner:read')
  const organisationId = actor.kind === 'staff' ? actor.organisationId : ''
  const own = <T extends { organisationId: string }>(record: Stored<T> | null): Stored<T> | null =>
    record !== null && record.data.organisationId === organisationId ? record : null
  /** Members are shared by all organisations, pledges are not. */
  const ownHandedIn = (page: Page<Stored<Pledge>>): Page<Stored<Pledge>> => ({
    ...page,
    items: page.items.filter(({ item }) => own(item) !== null && item.data.submittedAt !== null),
  })
  const loaders = registryLoaders(core)
  const prisonerView = (prisoner: Stored<Prisoner>): PrisonerView => {
    const card = makePrisonerCard(prisoner, [], prisoner.updatedAt, 'whole')
    // What is INTERNAL about somebody's health is for those who keep the record.
    const detail = async () =>
      makePrisonerDetail(prisoner, mayDo(actor, 'prisoner:write') ? await openHealth(core, prisoner) : null, 'whole')
    return new PrisonerView(card, detail, prisoner, async () => (await loaders.card.load(prisoner.id)) ?? card)
  }
  const memberView = (member: Stored<Parliamentarian>) =>
    new ParliamentarianView(makeParliamentarianCard(member), member)
  const caseView = (record: Stored<Case>) => new CaseView(makeCaseCard(record), record)
  const pledgeViews = async (page: Page<Stored<Pledge>>): Promise<Page<PledgeView>> => {
    const views = await Promise.all(page.items.map(({ item }) => pledgeViewOf(core, source, item)))
    return {
      hasMore: page.hasMore,
      items: page.items.map(({ cursor }, at) => ({ cursor, item: views[at] as PledgeView })),
    }
  }
  const foundPage = <T, To>(found: Stored<T>[], to: (record: Stored<T>) => To): Page<To> => ({
    hasMore: false,
    items: found.map((record) => ({ item: to(record), cursor: record.id })),
  })

  /** Counters and lists of what is verified are everybody's. */
  const shown = publicSource(core.tables)
  const source: Source = {
    async node(id) {
      const kind = idKind(id)
      return kind === null ? null : (NODE[kind]?.(source, id) ?? null)
    },
    async prisoner(id) {
      const record = own(await loaders.prisoner.load(id))
      return record === null ? null : prisonerView(record)
    },
    async prisonerBySlug(slug) {
      const record = own(await findPrisonerBySlug(core, slug))
      return record === null ? null : prisonerView(record)
    },
    async prisoners({ page, name, hasPatron, orderBy, facet }) {
      if (facet !== undefined) throw notServed('filter', ['filter.name', 'orderBy: NAME'])
      // By the public list, which knows how long; each with the record behind it.
      if (orderBy === 'LONGEST_WITHOUT_PATRON' && name === undefined) {
        const found = await shown.prisoners({ page, orderBy, ...(hasPatron === undefined ? {} : { hasPatron }) })
        const records = await Promise.all(found.items.map(({ item }) => source.prisoner(item.card.id)))
        const items = found.items.flatMap(({ cursor }, at) => {
          const item = records[at] ?? null
          return item === null ? [] : [{ cursor, item }]
        })
        return { hasMore: found.hasMore, items }
      }
      if (hasPatron !== undefined) throw notServed('filter.hasPatron', ['orderBy: LONGEST_WITHOUT_PATRON'])
      if (orderBy !== 'NAME') throw notServed('orderBy', ['NAME', 'LONGEST_WITHOUT_PATRON'])
      if (name !== undefined) return foundPage(await findPrisonersByName(core, organisationId, name), prisonerView)
      return mapPage(await listPrisoners(core, organisationId, page), prisonerView)
    },
    async search(text, only) {
      const [prisoners, members, cases] = await Promise.all([
        searchPrisoners(core, organisationId, text),
        only === 'prisoner' ? [] : searchMembers(core, null, text),
        only === 'prisoner' ? [] : searchCases(core, organisationId, text),
      ])
      return [
        ...prisoners.map(({ item, match }) => ({ item: prisonerView(item), match })),
        ...members.map(({ item, match }) => ({ item: memberView(item), match })),
        ...cases.map(({ item, match }) => ({ item: caseView(item), match })),
      ].toSorted((a, b) => a.match.distance - b.match.distance)
    },
    async case(id) {
      const record = own(await loaders.case.load(id))
      return record === null ? null : caseView(record)
    },
    async caseBySlug(slug) {
      return (await source.cases()).find(({ card }) => card.slug === slug) ?? null
    },
    cases: async () => (await listCases(core, organisationId, { first: 100 })).items.map(({ item }) => caseView(item)),
    prisonersOfCase: (id, page) => shown.prisonersOfCase(id, page),
    corrections: (since, page) => shown.corrections(since, page),
    correctionsOfPrisoner: (id, page) => shown.correctionsOfPrisoner(id, page),
    async parliamentarian(id) {
      const record = await loaders.parliamentarian.load(id)
      return record === null ? null : memberView(record)
    },
    async parliamentarianBySlug(slug) {
      const record = await findParliamentarianBySlug(core, slug)
      return record === null ? null : memberView(record)
    },
    async parliamentarians({ page, legislature, group, isPatron, name }) {
      if (group !== undefined || isPatron !== undefined)
        throw notServed('filter', ['filter.legislature', 'filter.name'])
      if (name !== undefined) {
        const found = await searchMembers(core, legislature ?? null, name)
        return foundPage(
          found.map(({ item }) => item),
          memberView,
        )
      }
      const found =
        legislature === undefined ? await listParliamentarians(core, page) : await listMembers(core, legislature, page)
      return mapPage(found, memberView)
    },
    patronOf: (id) => shown.patronOf(id),
    async legislature(id) {
      const record = await loaders.legislature.load(id)
      return record === null ? null : new LegislatureView(makeLegislatureCard(record), record)
    },
    legislatures: async () =>
      (await listLegislatures(core)).map((record) => new LegislatureView(makeLegislatureCard(record), record)),
    async group(id) {
      const record = await loaders.group.load(id)
      return record === null ? null : new GroupView(makeGroupCard(record))
    },
    async campaign(id) {
      const record = await loaders.campaign.load(id)
      return record === null ? null : new CampaignView(makeCampaignCard(record), record)
    },
    campaigns: async () =>
      (await listCampaigns(core)).map((record) => new CampaignView(makeCampaignCard(record), record)),
    async undertakingSet(id) {
      const record = await loaders.undertakingSet.load(id)
      return record === null ? null : new UndertakingSetView(makeUndertakingSetCard(record), record)
    },
    async pledge(id) {
      const record = own(await loaders.pledge.load(id))
      // A draft is the office's own, thrown away or not: staff see it when it is handed in.
      return record === null || record.data.submittedAt === null ? null : pledgeViewOf(core, source, record)
    },
    pledges: async (page) => pledgeViews(await listPledgesInState(core, organisationId, 'ACTIVE', newest(page))),
    pledgesOfPrisoner: async (id, page) => pledgeViews(ownHandedIn(await listPledgesOfPrisoner(core, id, page))),
    pledgesOfParliamentarian: async (id, page) =>
      pledgeViews(ownHandedIn(await listPledgesOfParliamentarian(core, id, newest(page)))),
    pledgeDetail: () => Promise.resolve(null),
    async jointPledges(card) {
      const handedIn = (await listJoint(core, card)).filter((one) => own(one) !== null && one.data.submittedAt !== null)
      return Promise.all(handedIn.map((one) => pledgeViewOf(core, source, one)))
    },
    counters: shown.counters,
    countersAt: shown.countersAt,
    reportedCounts: () => shown.reportedCounts(),
    activities: (page, since) => shown.activities(page, since),
    activitiesOfPledge: (id, page) => shown.activitiesOfPledge(id, page),
    activitiesOfParliamentarian: (id, page, since) => shown.activitiesOfParliamentarian(id, page, since),
    async office(id) {
      const record = id == null ? null : await loaders.office.load(id)
      return record === null ? null : new OfficeView({ id: record.id }, record)
    },
    async staff(id) {
      const record = id == null ? null : await loaders.staff.load(id)
      return record === null ? null : new StaffView({ id: record.id }, record)
    },
    async activity(id) {
      const record = own(await findActivity(core, id))
      return record === null ? null : activityViewOf(record)
    },
    /** By the public list, which holds what is verified; each with the record behind it. */
    async activitiesOfPrisoner(id, page) {
      if ((await source.prisoner(id)) === null) return { hasMore: false, items: [] }
      const found = await shown.activitiesOfPrisoner(id, page)
      const records = await findActivities(
        core,
        found.items.map(({ item }) => item.card.id),
      )
      const items = found.items.flatMap(({ cursor }, at) => {
        const record = records[at] ?? null
        return record === null ? [] : [{ cursor, item: activityViewOf(record) }]
      })
      return { hasMore: found.hasMore, items }
    },
  }
  return source
}

/** A list that no index gives is refused, and says what works. */
const notServed = (field: string, works: readonly string[]): DomainError =>
  new DomainError('input.notServed', { field, detail: { works } })
