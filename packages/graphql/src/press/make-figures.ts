import type { Core } from '@patronat/core/core.ts'
import { valueAt } from '@patronat/core/coverage/counter.ts'
import { publicMonths } from '@patronat/core/month/month.model.ts'
import { addMonths, lastClosedMonth, monthsBetween } from '@patronat/core/month/year-month.ts'
import { membershipOn } from '@patronat/core/parliamentarian/parliamentarian.model.ts'
import type { Headline, PressFigures } from '@patronat/core/press/press.model.ts'
import { latestOn } from '@patronat/core/reported/reported.model.ts'
import type { Page } from '@patronat/core/table/page.ts'
import { present } from '../campaign/campaign.type.ts'
import { withPatron } from '../coverage/coverage.row.ts'
import { type CoverageRow, CoverageView } from '../source/coverage-view.ts'
import { publicSource } from '../source/public-source.ts'
import type { Source } from '../source/source.ts'
import type { CampaignView, PledgeView } from '../source/view.ts'

/** How much of each list is printed; the totals count all. */
const JOINED = 300
const QUOTES = 12
const WAITING = 25
const MONTHS = 6
/** Pledges are read in pages of a hundred, newest first; so many at most. */
const PAGES = 50

/**
 * The figures of a report for the press conference, out of what everybody may read and of nothing else: the numbers are
 * those of `coverage(campaign:, asOf:)`. Costs what the campaign's pledges are, some hundred reads at most.
 */
export async function makePressFigures(
  core: Core,
  { campaignId, asOf, since }: { campaignId: string; asOf: string; since: string },
): Promise<PressFigures> {
  const source = publicSource(core.tables)
  const at = new Date(asOf)
  const campaign = present(await source.campaign(campaignId))
  const coverage = new CoverageView(campaignId, at, source.countersAt(at), {
    knownAt: core.clock.now(),
    audience: campaign.card.legislatureIds,
  })
  const pledges = await pledgesOf(source, campaignId, asOf)
  const joined = pledges.filter(({ card }) => (card.activeSince ?? '') > since)
  const reported = latestOn(await source.reportedCounts(), asOf.slice(0, 10))
  return {
    campaign: { slug: campaign.card.slug, title: campaign.card.title },
    asOf,
    since,
    headline: await headlineOf(coverage),
    reportedHeld: reported === null ? null : { ...reported },
    ...(await rowsOf(source, coverage, campaign, joined)),
    declarations: declarationsOf(pledges, campaign.card.declarationDeadline),
    months: await monthsOf(source, pledges, at),
    joined: await Promise.all(joined.slice(0, JOINED).map((pledge) => joinedOf(source, pledge))),
    joinedTotal: joined.length,
    quotes: await quotesOf(source, pledges, { since, asOf }),
    waiting: await waitingOf(source),
  }
}

export async function headlineOf(coverage: CoverageView): Promise<Headline> {
  const row = await coverage.total()
  const own = (measure: string) => valueAt(row.own, measure, row.closed)
  const prisoners = valueAt(row.all, 'prisoners', row.closed)
  return {
    prisoners,
    withPatron: withPatron(row),
    withSpeakingPatron: own('SPEAKING'),
    withSilentPatronsOnly: own('SILENT'),
    withNewPatronsOnly: own('NEW'),
    withoutPatron: prisoners - withPatron(row),
    patrons: own('patrons'),
    activePledges: own('pledges'),
  }
}

/** The campaign's pledges that had become active by then, newest first. */
async function pledgesOf(source: Source, campaignId: string, asOf: string): Promise<PledgeView[]> {
  const found: PledgeView[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const read: Page<PledgeView> = await source.pledges({ first: 100, ...(after === undefined ? {} : { after }) })
    found.push(...read.items.map(({ item }) => item))
    after = read.items.at(-1)?.cursor
    if (!read.hasMore || after === undefined) break
  }
  return found.filter(
    ({ card }) => card.campaignId === campaignId && card.activeSince !== null && card.activeSince <= asOf,
  )
}

async function rowsOf(source: Source, coverage: CoverageView, campaign: CampaignView, joined: readonly PledgeView[]) {
  const day = coverage.now.toISOString().slice(0, 10)
  const own = (row: CoverageRow, measure: string) => valueAt(row.own, measure, row.closed)
  const members = await Promise.all(joined.map(({ card }) => source.parliamentarian(card.parliamentarianId)))
  const houseOf = members.map((member) => (member === null ? null : membershipOn(member.card, day)?.legislatureId))
  const byHouse = new Map((await coverage.rows('LEGISLATURE')).map((row) => [row.key, row]))
  const houses = await Promise.all(campaign.card.legislatureIds.map((id) => source.legislature(id)))
  const groups = await Promise.all(
    (await coverage.rows('GROUP')).map(async (row) => ({ row, group: await source.group(row.key) })),
  )
  const names = new Map(houses.map((house) => [house?.card.id, house?.card.name]))
  const countries = await coverage.rows('COUNTRY')
  return {
    houses: houses
      .filter((house) => house !== null)
      .map(({ card }) => {
        const row = byHouse.get(card.id) ?? coverage.nothing(card.id)
        return {
          name: card.name,
          members: card.memberCount,
          patrons: own(row, 'patrons'),
          speaking: own(row, 'SPEAKING_PATRONS'),
          joined: new Set(
            joined.filter((_, index) => houseOf[index] === card.id).map(({ card: of }) => of.parliamentarianId),
          ).size,
        }
      }),
    groups: groups
      .flatMap(({ row, group }) => {
        const house = group === null ? undefined : names.get(group.card.legislatureId)
        if (group === null || house === undefined) return []
        const counted = { patrons: own(row, 'patrons'), speaking: own(row, 'SPEAKING_PATRONS') }
        return [{ name: group.card.name, house, members: valueAt(row.all, 'members', row.closed), ...counted }]
      })
      .filter(({ patrons }) => patrons > 0)
      .toSorted((a, b) => b.patrons - a.patrons),
    countries: countries
      .map((row) => ({ country: row.key, patrons: own(row, 'patrons'), speaking: own(row, 'SPEAKING_PATRONS') }))
      .filter(({ patrons }) => patrons > 0)
      .toSorted((a, b) => b.patrons - a.patrons || a.country.localeCompare(b.country)),
  }
}

function declarationsOf(pledges: readonly PledgeView[], deadline: string | null): PressFigures['declarations'] {
  const all = pledges.map(({ card }) => card.declaration)
  const dated = all.filter((one) => one !== null && one.on.length === 10)
  const late = dated.filter((one) => one?.late === true).length
  return { onTime: dated.length - late, late, undated: all.length - dated.length, deadline }
}

const STATE = {
  KEPT: 'kept',
  NONE_KNOWN: 'noneKnown',
  OPEN: 'open',
  NOT_OWED: 'notOwed',
  NOT_RATED: 'notRated',
} as const

async function monthsOf(source: Source, pledges: readonly PledgeView[], at: Date): Promise<PressFigures['months']> {
  const closed = lastClosedMonth(at)
  const months = monthsBetween(addMonths(closed, 1 - MONTHS), closed)
  const rows = new Map(
    months.map((month) => [month, { month, kept: 0, noneKnown: 0, open: 0, notOwed: 0, notRated: 0 }]),
  )
  const details = await Promise.all(pledges.map(({ card }) => source.pledgeDetail(card.id)))
  for (const [index, detail] of details.entries()) {
    if (detail === null) continue
    const frozenAt = pledges[index]?.card.frozenAt
    const moment = frozenAt != null && frozenAt < at.toISOString() ? new Date(frozenAt) : at
    for (const { month, state } of publicMonths(detail.facts, moment, detail.monthsPublic)) {
      const row = rows.get(month)
      if (row !== undefined) row[STATE[state]] += 1
    }
  }
  const told = [...rows.values()]
  const first = told.findIndex((row) => row.kept + row.noneKnown + row.open + row.notRated > 0)
  return first === -1 ? [] : told.slice(first)
}

async function joinedOf(source: Source, { card }: PledgeView): Promise<PressFigures['joined'][number]> {
  const [member, prisoner] = await Promise.all([
    source.parliamentarian(card.parliamentarianId),
    source.prisoner(card.prisonerId),
  ])
  const seat = member === null ? null : membershipOn(member.card, (card.activeSince ?? '').slice(0, 10))
  const [house, group] = await Promise.all([
    seat === null ? null : source.legislature(seat.legislatureId),
    seat?.groupId == null ? null : source.group(seat.groupId),
  ])
  return {
    member: member?.card.names ?? [],
    house: house?.card.name ?? null,
    group: group?.card.name ?? null,
    prisoner: prisoner?.card.names ?? [],
    on: card.declaration?.on ?? null,
    url: card.declaration?.url ?? null,
    late: card.declaration?.late ?? false,
  }
}

/** What patrons of the campaign said in public since, with a title to be quoted by; newest first. */
async function quotesOf(
  source: Source,
  pledges: readonly PledgeView[],
  { since, asOf }: { since: string; asOf: string },
): Promise<PressFigures['quotes']> {
  const own = new Set(pledges.map(({ card }) => card.id))
  const { items } = await source.activities({ first: 100 }, since.slice(0, 10))
  const said = items
    .map(({ item }) => item.card)
    .filter(({ pledgeId, title, on }) => own.has(pledgeId) && title !== null && on <= asOf.slice(0, 10))
    .slice(0, QUOTES)
  return Promise.all(
    said.map(async ({ title, language, url, on, parliamentarianId, prisonerId }) => ({
      text: title ?? '',
      language,
      url,
      on,
      member: (await source.parliamentarian(parliamentarianId))?.card.names ?? [],
      prisoner: (await source.prisoner(prisonerId))?.card.names ?? [],
    })),
  )
}

async function waitingOf(source: Source): Promise<PressFigures['waiting']> {
  const page = { first: WAITING }
  const { items } = await source.prisoners({ page, orderBy: 'LONGEST_WITHOUT_PATRON', hasPatron: false })
  return items.map(({ item: { card } }) => ({ names: card.names, slug: card.slug, since: card.waitingSince }))
}
