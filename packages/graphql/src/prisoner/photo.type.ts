import type { Photo } from '@patronat/core/prisoner/photo.model.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import { builder } from '../builder.ts'
import { linesOf, LocalTextType } from '../local-text.ts'
import { PrisonerView } from '../source/view.ts'
import { consoleOnly, everywhere } from '../surface.ts'
import { SourceType } from './prisoner.part.ts'

/** Staff are shown INTERNAL pictures too, under an address of their own. */
const PATH = { public: '/photo', office: '/photo', console: '/console/photo' } as const

const PhotoType = builder.objectRef<Photo & { prisonerId: string }>('Photo').implement({
  ...everywhere,
  description: 'A picture of a person. Never show it without its credit, nor keep it: it can be withdrawn.',
  fields: (t) => ({
    url: t.field({
      type: 'URL',
      ...everywhere,
      description: 'The picture, JPEG or PNG. Answers 404 as soon as it is withdrawn.',
      resolve: ({ prisonerId, hash }, _, { origin, surface }) => `${origin}${PATH[surface]}/${prisonerId}/${hash}`,
    }),
    width: t.exposeInt('width', { ...everywhere, description: 'In points.' }),
    height: t.exposeInt('height', { ...everywhere, description: 'In points.' }),
    credit: t.exposeString('credit', { ...everywhere, description: 'Whose picture it is; show it beside.' }),
    licence: t.exposeString('licence', {
      nullable: true,
      ...everywhere,
      description: 'On what terms it may be shown; null: nobody has said.',
    }),
    source: t.expose('source', { type: SourceType, ...everywhere, description: 'Where it is from.' }),
    alternativeText: t.string({
      ...everywhere,
      description: 'What is seen, for who can’t see it: in that language, else in English, else as it is.',
      args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
      resolve: ({ alternativeText }, { language }) => textFor(alternativeText, language ?? undefined),
    }),
    alternativeTexts: t.field({
      type: [LocalTextType],
      ...consoleOnly,
      description: 'The same in each language.',
      resolve: ({ alternativeText }) => linesOf(alternativeText),
    }),
  }),
})

builder.objectField(PrisonerView, 'photo', (t) =>
  t.field({
    type: PhotoType,
    nullable: true,
    ...everywhere,
    description: 'A picture, with credit and alternative text.',
    resolve: ({ card: { id, photo } }) => (photo === null ? null : { ...photo, prisonerId: id }),
  }),
)
