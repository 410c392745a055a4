import { DomainError } from '@patronat/core/base/error.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageOf } from '../page.ts'
import { type CorrectionView, PrisonerView } from '../source/view.ts'
import { everywhere, publicOnly } from '../surface.ts'

const Correction = builder.objectRef<CorrectionView>('Correction').implement({
  ...everywhere,
  description: 'A public fact that was wrong, put right in public. Of nobody who is withheld.',
  fields: (t) => ({
    id: t.id({ ...everywhere, description: 'Global id.', resolve: ({ card }) => card.id }),
    at: t.field({ type: 'DateTime', ...everywhere, description: 'When.', resolve: ({ card }) => card.at }),
    prisoner: t.field({
      type: PrisonerView,
      ...publicOnly,
      complexity: 2,
      description: 'About whom.',
      resolve: async ({ card }, _, { source }) => {
        const prisoner = await source.prisoner(card.prisonerId)
        if (prisoner === null) throw new DomainError('record.notFound')
        return prisoner
      },
    }),
    field: t.string({
      ...everywhere,
      description: 'Field of Prisoner that was wrong.',
      resolve: ({ card }) => card.field,
    }),
    before: t.string({
      ...everywhere,
      nullable: true,
      description: 'What it said; null: nothing.',
      resolve: ({ card }) => card.before,
    }),
    after: t.string({
      ...everywhere,
      nullable: true,
      description: 'What it says; null: nothing.',
      resolve: ({ card }) => card.after,
    }),
    note: t.string({
      ...everywhere,
      description: 'What was wrong, in words.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.note, language ?? undefined),
    }),
  }),
})

const CorrectionConnection = builder.connectionObject(
  { type: Correction, name: 'CorrectionConnection', ...publicOnly, description: 'A page of corrections.' },
  { name: 'CorrectionEdge', ...publicOnly, description: 'One of a page, with its cursor.' },
)

builder.queryField('corrections', (t) =>
  t.connection(
    {
      type: Correction,
      ...publicOnly,
      description: 'What was wrong and was put right, oldest first.',
      args: { since: t.arg({ type: 'DateTime', required: true, description: 'From this moment on.' }) },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        return connectionOf(await source.corrections(new Date(args.since).toISOString(), page), page)
      },
    },
    CorrectionConnection,
  ),
)

builder.objectField(PrisonerView, 'corrections', (t) =>
  t.field({
    type: [Correction],
    ...everywhere,
    complexity: { field: 5, multiplier: 5 },
    description: 'What was wrong here and was put right, newest first; at most 20.',
    resolve: async ({ card }, _, { source }) =>
      (await source.correctionsOfPrisoner(card.id, { first: 20 })).items.map(({ item }) => item),
  }),
)
