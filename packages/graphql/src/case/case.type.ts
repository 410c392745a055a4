import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { PrisonerConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { countPrisoners } from '../prisoner/prisoner.filter.ts'
import { CaseView, PrisonerView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

builder.node(CaseView, {
  name: 'Case',
  ...everywhere,
  description: 'A trial or group that several prisoners share. It is told of only while somebody in it is.',
  id: { resolve: ({ card }) => card.id },
  fields: (t) => ({
    slug: t.string({ ...everywhere, description: 'For links; stable.', resolve: ({ card }) => card.slug }),
    name: t.string({
      ...everywhere,
      description: 'How it is called.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) => textFor(card.name, language ?? undefined),
    }),
    summary: t.string({
      ...everywhere,
      nullable: true,
      description: 'A few sentences about it.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ card }, { language }) =>
        card.summary === null ? null : textFor(card.summary, language ?? undefined),
    }),
    court: t.string({
      ...everywhere,
      nullable: true,
      description: 'Before which court.',
      resolve: ({ card }) => card.court,
    }),
    articles: t.stringList({
      ...everywhere,
      description: 'Articles that are invoked, as the court writes them; at most 20. Never quote them bare.',
      resolve: ({ card }) => card.articles,
    }),
    prisoners: t.connection(
      {
        type: PrisonerView,
        subGraphs: ['public', 'office'],
        description: 'Who is in it, by name; those who may be shown.',
        resolve: async ({ card }, args, { source }) => {
          const page = pageOf(args)
          const count = () => countPrisoners(source, { facet: { of: 'CASE', value: card.id } })
          return connectionOf(await source.prisonersOfCase(card.id, page), page, count)
        },
      },
      PrisonerConnection,
    ),
  }),
})

builder.objectField(PrisonerView, 'case', (t) =>
  t.field({
    type: CaseView,
    nullable: true,
    ...everywhere,
    complexity: 5,
    description: 'The trial or group that the person shares with others.',
    resolve: async ({ card }, _, { source }) => (card.caseId == null ? null : source.case(card.caseId)),
  }),
)
