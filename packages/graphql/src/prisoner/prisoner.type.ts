import { daysHeld } from '@patronat/core/prisoner/detention.ts'
import { isReviewed } from '@patronat/core/prisoner/field-group.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { ActivityConnection, PledgeConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { patronsOnCard } from '../source/patrons-on-card.ts'
import { ActivityView, activityView, PledgeView, PrisonerView } from '../source/view.ts'
import { everywhere } from '../surface.ts'
import {
  ChargeType,
  DayCountType,
  DetentionEventType,
  DetentionStatusEnum,
  FacilityType,
  FieldGroupEnum,
  PersonNameType,
  RecognitionType,
  SourceType,
} from './prisoner.part.ts'

builder.node(PrisonerView, {
  name: 'Prisoner',
  ...everywhere,
  description:
    'The person held, as far as publication level and consent allow. Beyond name, slug, status and one source a field may be null: its group is withheld.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    slug: t.string({ ...everywhere, description: 'For links; stable.', resolve: ({ card }) => card.slug }),
    name: t.string({
      ...everywhere,
      description:
        'The best form for a reader of that language, romanised where none is recorded; without a language the preferred form.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => nameFor(card.names, language ?? undefined),
    }),
    names: t.field({
      type: [PersonNameType],
      ...everywhere,
      description: 'All forms; at most 41.',
      resolve: ({ card }) => card.names,
    }),
    status: t.field({
      type: DetentionStatusEnum,
      ...everywhere,
      description: 'Where the person stands.',
      resolve: ({ card }) => card.status,
    }),
    statusSince: t.field({
      type: 'PartialDate',
      nullable: true,
      ...everywhere,
      description: 'Since when: what the sources have in common.',
      resolve: ({ card }) => card.statusSince,
    }),
    detainedSince: t.field({
      type: 'PartialDate',
      nullable: true,
      ...everywhere,
      description: 'Held without a break since; null if not held.',
      resolve: ({ card }) => card.detainedSince,
    }),
    daysInDetention: t.field({
      type: DayCountType,
      nullable: true,
      ...everywhere,
      description: 'Days held, over all intervals; null if no date is known.',
      resolve: ({ card }, _, { core }) =>
        card.spans.length === 0 ? null : daysHeld(card.spans, core.clock.now().toISOString().slice(0, 10)),
    }),
    lastConfirmed: t.field({
      type: 'PartialDate',
      nullable: true,
      ...everywhere,
      description: 'When this record was last confirmed.',
      resolve: ({ card }) => card.lastConfirmed,
    }),
    withheld: t.field({
      type: [FieldGroupEnum],
      ...everywhere,
      description: 'Groups of fields that are not published for this person.',
      resolve: ({ card }) => card.withheld,
    }),
    isDemo: t.boolean({
      ...everywhere,
      description: 'An invented person, for trying things out.',
      resolve: ({ card }) => card.demo,
    }),
    history: t.field({
      type: [DetentionEventType],
      nullable: true,
      ...everywhere,
      description: 'Dated events, at most 200.',
      complexity: { field: 5, multiplier: 10 },
      resolve: async (prisoner) => (await prisoner.detail()).history,
    }),
    recognitions: t.field({
      type: [RecognitionType],
      nullable: true,
      ...everywhere,
      description: 'Who recognises the person as persecuted; at most 20.',
      complexity: { field: 5, multiplier: 3 },
      resolve: async (prisoner) => (await prisoner.detail()).recognitions,
    }),
    facility: t.field({
      type: FacilityType,
      nullable: true,
      ...everywhere,
      description: 'Where the person is held, last known.',
      resolve: ({ card }) => card.facility,
    }),
    charges: t.field({
      type: [ChargeType],
      nullable: true,
      ...everywhere,
      description: 'Accusations by the detaining authorities; at most 20.',
      complexity: { field: 5, multiplier: 3 },
      resolve: async (prisoner) => (await prisoner.detail()).charges,
    }),
    sentenceMonths: t.int({
      complexity: 5,
      nullable: true,
      ...everywhere,
      description: 'Length of the sentence, in months.',
      resolve: async (prisoner) => (await prisoner.detail()).sentenceMonths,
    }),
    summary: t.string({
      complexity: 5,
      nullable: true,
      ...everywhere,
      description: 'A few sentences about the person.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: async (prisoner, { language }) => {
        const { summary } = await prisoner.detail()
        return summary === null ? null : textFor(summary, language ?? undefined)
      },
    }),
    pronunciation: t.string({
      complexity: 5,
      nullable: true,
      ...everywhere,
      description:
        'How the preferred name is said, respelt for readers of that language; null where nobody has written it down.',
      args: { language: t.arg({ type: 'LanguageTag', required: true, description: 'Reader’s language.' }) },
      resolve: async (prisoner, { language }) => {
        const { pronunciation } = await prisoner.detail()
        // Respelt for English it would mislead a German: nothing is better.
        return pronunciation?.[language] ?? pronunciation?.[language.split('-')[0] ?? ''] ?? null
      },
    }),
    health: t.string({
      complexity: 5,
      nullable: true,
      ...everywhere,
      description: 'How the person is; only with a consent of its own, looked at again every 90 days.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: async (prisoner, { language }, { core }) => {
        const { health } = await prisoner.detail()
        return health == null || !isReviewed(health.until, core.clock.now())
          ? null
          : textFor(health.text, language ?? undefined)
      },
    }),
    sources: t.field({
      type: [SourceType],
      ...everywhere,
      description: 'Where the facts come from; at least one, at most 20.',
      resolve: ({ card }) => card.sources,
    }),
    patrons: t.connection(
      {
        type: PledgeView,
        ...everywhere,
        description: 'Active pledges for this person, oldest first.',
        resolve: async ({ card, isCard }, args, { source }) => {
          const page = pageOf(args)
          const near = isCard ? patronsOnCard(card, page) : null
          return connectionOf(near ?? (await source.pledgesOfPrisoner(card.id, page)), page, () => card.patronCount)
        },
      },
      PledgeConnection,
    ),
    patronCount: t.int({
      ...everywhere,
      description: 'How many active pledges there are.',
      resolve: async (prisoner) => (await prisoner.patrons()).patronCount,
    }),
    lastStatement: t.field({
      type: ActivityView,
      nullable: true,
      ...everywhere,
      description: 'The newest verified statement of any patron.',
      resolve: async (prisoner) => activityView((await prisoner.patrons()).lastStatement),
    }),
    activities: t.connection(
      {
        type: ActivityView,
        ...everywhere,
        description: 'What patrons did, verified; newest first.',
        resolve: async ({ card }, args, { source }) => {
          const page = pageOf(args)
          return connectionOf(await source.activitiesOfPrisoner(card.id, page), page)
        },
      },
      ActivityConnection,
    ),
    updatedAt: t.field({
      type: 'DateTime',
      ...everywhere,
      description: 'When the public card last changed.',
      resolve: ({ card }) => card.updatedAt,
    }),
  }),
})
