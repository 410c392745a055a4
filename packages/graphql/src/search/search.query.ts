import { decodeCursor, encodeCursor, PAGE_LIMIT } from '@patronat/core/table/page.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageOf } from '../page.ts'
import type { FoundPerson } from '../source/source.ts'
import { CaseView, ParliamentarianView, PrisonerView } from '../source/view.ts'
import { everywhere } from '../surface.ts'

export const SearchResult = builder.unionType('SearchResult', {
  ...everywhere,
  description: 'Who and what can be looked for by name.',
  types: [PrisonerView, ParliamentarianView, CaseView],
  resolveType: (found) =>
    found instanceof PrisonerView ? 'Prisoner' : found instanceof CaseView ? 'Case' : 'Parliamentarian',
})

type Edge = { node: FoundPerson['item']; cursor: string; matched: string }

const SearchEdge = builder.objectRef<Edge>('SearchEdge').implement({
  ...everywhere,
  description: 'One of a page, with its cursor.',
  fields: (t) => ({
    node: t.field({ type: SearchResult, ...everywhere, resolve: ({ node }) => node }),
    cursor: t.string({ ...everywhere, resolve: ({ cursor }) => cursor }),
    matched: t.string({
      ...everywhere,
      description: 'The recorded form of the name that was recognised: it may be another than the one that is shown.',
      resolve: ({ matched }) => matched,
    }),
  }),
})

type Connection = ReturnType<typeof connectionOf<FoundPerson>>

const SearchConnection = builder.objectRef<Connection>('SearchConnection').implement({
  ...everywhere,
  description: 'A page of who was found, nearest first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      ...everywhere,
      resolve: ({ edges }) =>
        edges.map(({ node, cursor }): Edge => ({ node: node.item, cursor, matched: node.match.name.text })),
    }),
    pageInfo: t.field({ type: builder.pageInfoRef(), ...everywhere, resolve: ({ pageInfo }) => pageInfo }),
  }),
})

/** What one search reads, as a field's cost: some twenty small lists, then the people. */
const READS = 20

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    ...everywhere,
    description:
      'People and cases by a name as somebody types it: any recorded form, any script, without marks, one slip in a word of up to six letters and two in a longer one. Nearest first; at most 50.',
    complexity: ({ first }) => ({ field: READS, multiplier: Math.min(Math.max(first ?? 1, 1), PAGE_LIMIT) }),
    args: {
      text: t.arg.string({ required: true, description: 'At least 2 letters; fewer find nobody.' }),
      first: t.arg.int({ required: false, description: 'How many: 1 to 100. Required.' }),
      after: t.arg.string({ required: false }),
    },
    resolve: async (_, { text, first, after }, { source }) => {
      const page = pageOf({ first, after })
      const place = `SEARCH#${text}`
      const begin = page.after === undefined ? 0 : Number(decodeCursor(page.after, place, ['at'])['at'])
      const found = await source.search(text)
      const shown = found.slice(begin, begin + page.first)
      const items = shown.map((item, at) => ({ item, cursor: encodeCursor({ at: String(begin + at + 1) }, place) }))
      return connectionOf({ items, hasMore: found.length > begin + page.first }, page)
    },
  }),
)
