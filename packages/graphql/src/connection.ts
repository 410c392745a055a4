import { builder } from './builder.ts'
import type { Total } from './page.ts'
import {
  ActivityView,
  AuditEntryView,
  OfficeView,
  ParliamentarianView,
  PledgeView,
  PrisonerView,
} from './source/view.ts'
import { consoleOnly, everywhere, publicOnly } from './surface.ts'

/** Relay connections, one a noun: the same page wherever it appears. */
export const PrisonerConnection = builder.connectionObject(
  { type: PrisonerView, name: 'PrisonerConnection', ...everywhere, description: 'A page of prisoners.' },
  { name: 'PrisonerEdge', ...everywhere, description: 'One of a page, with its cursor.' },
)
export const ParliamentarianConnection = builder.connectionObject(
  { type: ParliamentarianView, name: 'ParliamentarianConnection', ...everywhere, description: 'A page of members.' },
  { name: 'ParliamentarianEdge', ...everywhere, description: 'One of a page, with its cursor.' },
)
export const PledgeConnection = builder.connectionObject(
  { type: PledgeView, name: 'PledgeConnection', ...everywhere, description: 'A page of pledges.' },
  { name: 'PledgeEdge', ...everywhere, description: 'One of a page, with its cursor.' },
)
export const ActivityConnection = builder.connectionObject(
  { type: ActivityView, name: 'ActivityConnection', ...everywhere, description: 'A page of activities.' },
  { name: 'ActivityEdge', ...everywhere, description: 'One of a page, with its cursor.' },
)
export const AuditEntryConnection = builder.connectionObject(
  { type: AuditEntryView, name: 'AuditEntryConnection', ...consoleOnly, description: 'A page of the trail.' },
  { name: 'AuditEntryEdge', ...consoleOnly, description: 'One of a page, with its cursor.' },
)
export const OfficeConnection = builder.connectionObject(
  { type: OfficeView, name: 'OfficeConnection', ...consoleOnly, description: 'A page of offices.' },
  { name: 'OfficeEdge', ...consoleOnly, description: 'One of a page, with its cursor.' },
)

/** A page knows its total where a counter stands behind its list. */
const totalOf = (page: object) => (page as { totalCount?: Total }).totalCount?.() ?? null

for (const connection of [PrisonerConnection, ParliamentarianConnection, PledgeConnection])
  builder.objectField(connection, 'totalCount', (t) =>
    t.int({
      nullable: true,
      ...publicOnly,
      description: 'How many are in the whole list, exactly; null where no counter stands behind it.',
      resolve: totalOf,
    }),
  )
