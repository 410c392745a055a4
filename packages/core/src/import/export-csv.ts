import { stringify } from 'csv-stringify/sync'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { listActivitiesInState } from '../activity/activity.ts'
import { campaignRecord } from '../campaign/campaign.item.ts'
import type { Core } from '../core.ts'
import { legislatureRecord } from '../legislature/legislature.item.ts'
import { parliamentarianRecord } from '../parliamentarian/parliamentarian.item.ts'
import { listPledgesInState } from '../pledge/pledge.ts'
import { preferredName } from '../name/name.model.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import { withheldOf } from '../prisoner/field-group.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import { listPrisoners } from '../prisoner/prisoner.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'

export const EXPORT_KINDS = ['PRISONERS', 'PLEDGES', 'ACTIVITIES'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

type Line = Readonly<Record<string, string | number | null>>

/**
 * What is public of an organisation's records, in the columns that an import reads, page by page: the first text
 * has the heading. What is INTERNAL or sealed is never exported in bulk.
 */
export async function* exportCsv(
  core: Core,
  actor: Actor,
  { organisationId, kind }: { organisationId: string; kind: ExportKind },
): AsyncGenerator<string> {
  permitWithin(actor, 'prisoner:read', organisationId)
  const { columns, pages } = EXPORT[kind]
  yield csv([Object.fromEntries(columns.map((column) => [column, column]))], columns)
  for await (const lines of pages(core, organisationId)) yield csv(lines, columns)
}

/** A cell that begins like a formula would be run by the sheet that opens it. */
const csv = (lines: readonly Line[], columns: readonly string[]): string =>
  stringify([...lines], { columns: [...columns], escape_formulas: true })

type Kind = { columns: readonly string[]; pages: (core: Core, organisationId: string) => AsyncGenerator<Line[]> }

/** Under QUIET the record knows more than the page that everybody sees: then nothing of it goes out. */
const isShown = (prisoner: Prisoner): boolean => isPublic(prisoner) && prisoner.visibility.state === 'SHOWN'

const EXPORT: Readonly<Record<ExportKind, Kind>> = {
  PRISONERS: {
    columns: ['slug', 'name', 'alias', 'detained', 'sentenced', 'sentenceMonths', 'facility', 'confirmed', 'source'],
    async *pages(core, organisationId) {
      for await (const some of pagesOf((page) => listPrisoners(core, organisationId, page)))
        yield some.filter(({ data }) => isShown(data)).map(prisonerLine)
    },
  },
  PLEDGES: {
    columns: ['memberId', 'member', 'house', 'prisoner', 'declaredOn', 'link', 'channel', 'campaign', 'confirmed'],
    async *pages(core, organisationId) {
      for await (const some of pagesOf((page) => listPledgesInState(core, organisationId, 'ACTIVE', page))) {
        const people = await peopleOf(core, some)
        const [houses, campaigns] = await Promise.all([
          legislatureRecord.findMany(
            core.tables,
            some.map(({ data }) => data.legislatureId),
          ),
          campaignRecord.findMany(
            core.tables,
            some.map(({ data }) => data.campaignId),
          ),
        ])
        yield some.flatMap(({ data }, at) => {
          const { member, prisoner } = people[at] ?? {}
          if (member == null || prisoner == null) return []
          return {
            memberId: member.data.rosterIds[0]?.id ?? null,
            member: member.data.slug,
            house: houses[at]?.data.code ?? null,
            prisoner: prisoner.data.slug,
            declaredOn: data.declaration?.on ?? null,
            link: data.declaration?.url ?? null,
            channel: data.declaration?.channel ?? null,
            campaign: campaigns[at]?.data.slug ?? null,
            confirmed: data.confirmed ? 'yes' : 'no',
          }
        })
      }
    },
  },
  ACTIVITIES: {
    columns: ['member', 'prisoner', 'kind', 'on', 'link', 'title', 'language', 'keptLink', 'capturedOn'],
    async *pages(core, organisationId) {
      for await (const some of pagesOf((page) => listActivitiesInState(core, organisationId, 'VERIFIED', page))) {
        const people = await peopleOf(core, some)
        yield some.flatMap(({ data }, at) => {
          const { member, prisoner } = people[at] ?? {}
          if (member == null || prisoner == null) return []
          const { kind, on, url: link, title, language, keptUrl: keptLink, capturedOn } = data
          return {
            member: member.data.slug,
            prisoner: prisoner.data.slug,
            kind,
            on,
            link,
            title,
            language,
            keptLink,
            capturedOn,
          }
        })
      }
    },
  },
}

/** Member and prisoner of each, two reads a page; a prisoner who is not public takes the row along. */
async function peopleOf(core: Core, some: readonly Stored<{ parliamentarianId: string; prisonerId: string }>[]) {
  const [members, prisoners] = await Promise.all([
    parliamentarianRecord.findMany(
      core.tables,
      some.map(({ data }) => data.parliamentarianId),
    ),
    prisonerRecord.findMany(
      core.tables,
      some.map(({ data }) => data.prisonerId),
    ),
  ])
  return some.map((_, at) => {
    const prisoner = prisoners[at] ?? null
    return { member: members[at] ?? null, prisoner: prisoner !== null && isShown(prisoner.data) ? prisoner : null }
  })
}

const datesOf = (prisoner: Prisoner, type: string): string | null =>
  withheldOf(prisoner).includes('HISTORY')
    ? null
    : (prisoner.history
        .find((event) => event.type === type)
        ?.dates.map(({ date }) => date)
        .join('/') ?? null)

function prisonerLine({ data }: Stored<Prisoner>): Line {
  const held = data.history.findLast(({ facility }) => facility !== null)?.facility ?? null
  const withheld = withheldOf(data)
  const isHeldBack = withheld.includes('FACILITY') || withheld.includes('HISTORY')
  return {
    slug: data.slug,
    name: preferredName(data.names).text,
    alias: data.names.filter(({ kind }) => kind === 'ALIAS').map(({ text }) => text).join('; '), // prettier-ignore
    detained: datesOf(data, 'DETAINED'),
    sentenced: datesOf(data, 'SENTENCED'),
    sentenceMonths: withheld.includes('CASE') ? null : data.sentenceMonths,
    facility: isHeldBack ? null : (held?.name ?? null),
    confirmed: data.lastConfirmed,
    source: data.sources.map(({ url, title }) => url ?? title).join('; '),
  }
}
