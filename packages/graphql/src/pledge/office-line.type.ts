import type { LineTexts, OfficeLine } from '@patronat/core/pledge/pledge.model.ts'
import { openLineReason } from '@patronat/core/pledge/office-line.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'
import { PledgeView } from '../source/view.ts'
import { consoleOnly, publicOnly, signedIn } from '../surface.ts'

const LineText = builder.objectRef<{ language: string; text: string }>('OfficeLineText').implement({
  ...signedIn,
  description: 'An office’s line in one language.',
  fields: (t) => ({
    language: t.expose('language', { type: 'LanguageTag', ...signedIn, description: 'Which.' }),
    text: t.exposeString('text', { ...signedIn, description: 'What it says.' }),
  }),
})

const linesOf = (texts: LineTexts | undefined) =>
  Object.entries(texts ?? {}).map(([language, text]) => ({ language, text }))

const Line = builder.objectRef<OfficeLine & { of: Stored<Pledge> }>('OfficeLine').implement({
  ...signedIn,
  description: 'What an office says beside its months: what everybody reads, what waits, what was declined.',
  fields: (t) => ({
    shown: t.field({
      type: [LineText],
      ...signedIn,
      description: 'What everybody reads, by language; empty: nothing.',
      resolve: ({ shown }) => linesOf(shown?.texts),
    }),
    shownSince: t.field({
      type: 'DateTime',
      nullable: true,
      ...signedIn,
      description: 'Since when.',
      resolve: ({ shown }) => shown?.since ?? null,
    }),
    waiting: t.field({
      type: [LineText],
      ...signedIn,
      description: 'What waits for a moderator; empty: nothing.',
      resolve: ({ waiting }) => linesOf(waiting?.texts),
    }),
    waitingSince: t.field({
      type: 'DateTime',
      nullable: true,
      ...signedIn,
      description: 'Since when.',
      resolve: ({ waiting }) => waiting?.at ?? null,
    }),
    declined: t.field({
      type: [LineText],
      ...signedIn,
      description: 'The last one that was not let through, until another one is written; empty: none.',
      resolve: ({ declined }) => linesOf(declined?.texts),
    }),
    declinedBecause: t.string({
      nullable: true,
      ...signedIn,
      description: 'Why.',
      resolve: ({ of }, _, { core }) => openLineReason(core, of),
    }),
  }),
})

builder.objectFields(PledgeView, (t) => ({
  officeLine: t.string({
    nullable: true,
    ...publicOnly,
    description: 'What the office says beside its months, in its own words: its right of reply.',
    args: { language: t.arg({ type: 'LanguageTag', required: false, description: 'Reader’s language.' }) },
    resolve: async ({ card }, { language }, { source }) => {
      const texts = (await source.pledgeDetail(card.id))?.officeLine ?? null
      return texts === null ? null : textFor(texts, language ?? undefined)
    },
  }),
  line: t.field({
    type: Line,
    nullable: true,
    ...signedIn,
    description: 'The office’s own words beside its months; null: it never wrote any.',
    resolve: ({ record }) => (record.data.line === undefined ? null : { ...record.data.line, of: record }),
  }),
  lapseAskedAt: t.field({
    type: 'DateTime',
    nullable: true,
    ...consoleOnly,
    description: 'Since when moderators are asked whether it lapsed; null: they are not.',
    resolve: ({ record }) => record.data.lapseAskedAt ?? null,
  }),
}))
