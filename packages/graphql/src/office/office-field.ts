import { listActivitiesOfPledge } from '@patronat/core/activity/activity.ts'
import { dayIn } from '@patronat/core/date/partial-date.ts'
import type { Authority } from '@patronat/core/legislature/legislature.model.ts'
import type { PledgeCard } from '@patronat/core/pledge/pledge.card.ts'
import { previewPledge } from '@patronat/core/pledge/preview-pledge.ts'
import { findPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { present } from '../campaign/campaign.type.ts'
import { linesOf, LocalTextType } from '../local-text.ts'
import { DeclarationType } from '../pledge/pledge.type.ts'
import { activityViewOf } from '../source/record-view.ts'
import { ActivityView, LegislatureView, ParliamentarianView, PledgeView, PrisonerView } from '../source/view.ts'
import { consoleOnly, officeOnly, signedIn } from '../surface.ts'

/** What an office needs to know of a house and of a pledge beyond their cards. */
const AuthorityType = builder.objectRef<Authority>('Authority').implement({
  ...signedIn,
  description: 'Whom the members of a house can appeal to in their own country.',
  fields: (t) => ({
    name: t.string({
      ...signedIn,
      description: 'What it is called.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ name }, { language }) => textFor(name, language ?? undefined),
    }),
    can: t.string({
      ...signedIn,
      description: 'What it can do for a prisoner.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ can }, { language }) => textFor(can, language ?? undefined),
    }),
    names: t.field({
      type: [LocalTextType],
      ...consoleOnly,
      description: 'What it is called, by language.',
      resolve: ({ name }) => linesOf(name),
    }),
    cans: t.field({
      type: [LocalTextType],
      ...consoleOnly,
      description: 'What it can do, by language.',
      resolve: ({ can }) => linesOf(can),
    }),
  }),
})

builder.objectFields(LegislatureView, (t) => ({
  today: t.field({
    type: 'PartialDate',
    ...officeOnly,
    description: 'The calendar day there now, by our clock: what is due, and what lies in the future, goes by it.',
    resolve: ({ card }, _, { core }) => dayIn(card.timeZone ?? 'UTC', core.clock.now()),
  }),
  authorities: t.field({
    type: [AuthorityType],
    ...signedIn,
    description: 'Whom its members can appeal to, as far as the campaign has written it down; at most 30.',
    resolve: ({ card }) => card.authorities ?? [],
  }),
}))

const PublicPledge = builder.objectRef<PledgeCard>('PublicPledge').implement({
  ...officeOnly,
  description: 'What everybody would read of a pledge once it is accepted; nothing else.',
  fields: (t) => ({
    member: t.field({
      type: ParliamentarianView,
      ...officeOnly,
      description: 'Who.',
      resolve: async (card, _, { source }) => present(await source.parliamentarian(card.parliamentarianId)),
    }),
    prisoner: t.field({
      type: PrisonerView,
      ...officeOnly,
      description: 'For whom.',
      resolve: async (card, _, { source }) => present(await source.prisoner(card.prisonerId)),
    }),
    declaration: t.field({
      type: DeclarationType,
      nullable: true,
      ...officeOnly,
      description: 'Where and when it was said.',
      resolve: ({ declaration }) => declaration,
    }),
    activeSince: t.field({
      type: 'DateTime',
      ...officeOnly,
      description: 'The day of acceptance; here: now.',
      resolve: ({ activeSince }) => activeSince,
    }),
    confirmed: t.boolean({
      ...officeOnly,
      description: 'That the office itself stands behind it.',
      resolve: ({ confirmed }) => confirmed,
    }),
  }),
})

builder.objectField(PrisonerView, 'withoutPatronSince', (t) =>
  t.field({
    type: 'PartialDate',
    nullable: true,
    ...officeOnly,
    description: 'Since when nobody is patron: the end of the last patronage, else the detention. Null: somebody is.',
    // Where nothing is known of the beginning, the list puts the person last.
    resolve: ({ card }) =>
      card.waitingSince === null || card.waitingSince === '9999' ? null : card.waitingSince.slice(0, 10),
  }),
)

builder.objectFields(PledgeView, (t) => ({
  becomesPublic: t.field({
    type: PublicPledge,
    nullable: true,
    ...officeOnly,
    description: 'What everybody would read of it if it were accepted now, from the maker of public cards.',
    resolve: ({ record }, _, { core }) => previewPledge(core, record),
  }),
  handedIn: t.field({
    type: DeclarationType,
    nullable: true,
    ...signedIn,
    description: 'The declaration as it was last handed in; while changes are asked for, what the moderator saw.',
    resolve: ({ card, record }) =>
      record.data.handedIn == null ? null : { ...record.data.handedIn, late: card.declaration?.late === true },
  }),
  silenceAsked: t.boolean({
    ...officeOnly,
    description: 'The family asked to say nothing for now: drafts pause, and nothing is owed.',
    complexity: 5,
    resolve: async ({ record }, _, { core }) =>
      (await findPrisoner(core, record.data.prisonerId))?.data.visibility.state !== 'SHOWN',
  }),
  reported: t.field({
    type: [ActivityView],
    ...signedIn,
    description: 'What was reported under this pledge, newest first; at most 20.',
    complexity: { field: 5, multiplier: 5 },
    resolve: async ({ record }, _, { core }) => {
      // Of the record, which only its office and its organisation have: a card would lead everybody to what waits.
      const page = await listActivitiesOfPledge(core, record.id, { first: 20 })
      return page.items.map(({ item }) => activityViewOf(item))
    },
  }),
}))
