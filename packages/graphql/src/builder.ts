import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import SubGraphPlugin from '@pothos/plugin-sub-graph'
import { idKind } from '@patronat/core/base/id.ts'
import type { Context } from './context.ts'
import { costOf } from './cost.ts'
import { everywhere, signedIn, type Surface } from './surface.ts'

/** Shapes are in the nouns' folders; this file only says how they are put together. */
export const builder = new SchemaBuilder<{
  Context: Context
  SubGraphs: Surface
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
    YearMonth: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    LanguageTag: { Input: string; Output: string }
    CountryCode: { Input: string; Output: string }
  }
}>({
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin, SubGraphPlugin],
  defaultFieldNullability: false,
  // Default deny: a type or field that names no surface is for staff only.
  subGraphs: { defaultForTypes: ['console'], defaultForFields: ['console'], fieldsInheritFromTypes: false },
  errors: {
    directResult: true,
    defaultUnionOptions: { ...signedIn, name: ({ fieldName }) => `${capital(fieldName)}Result` },
  },
  complexity: { fieldComplexity: costOf },
  relay: {
    cursorType: 'String',
    // Our own id is the global id: three letters say what it is of.
    encodeGlobalID: (_, id) => String(id),
    decodeGlobalID: (id) => ({ typename: idKind(id) ?? 'unknown', id }),
    nodeTypeOptions: { ...everywhere, description: 'Anything with a global id.' },
    idFieldOptions: {
      ...everywhere,
      description: 'Global id: three letters for the kind, `_`, a ULID. Stable for ever.',
    },
    nodeQueryOptions: {
      ...everywhere,
      description: 'Anything by its global id; null if it is not there, or not for you.',
      resolve: (_, { id }, { source }) => source.node(id.id),
    },
    nodesQueryOptions: {
      ...everywhere,
      description: 'Up to 100 things by their global ids, in the order asked; null for what is not there.',
      resolve: async (_, { ids }, { source }) => Promise.all(ids.slice(0, 100).map(({ id }) => source.node(id))),
    },
    pageInfoTypeOptions: everywhere,
    cursorFieldOptions: everywhere,
    nodeFieldOptions: everywhere,
    edgesFieldOptions: everywhere,
    pageInfoFieldOptions: everywhere,
    hasNextPageFieldOptions: everywhere,
    hasPreviousPageFieldOptions: everywhere,
    startCursorFieldOptions: everywhere,
    endCursorFieldOptions: everywhere,
    defaultConnectionTypeOptions: everywhere,
    defaultEdgeTypeOptions: everywhere,
  },
})

builder.queryType(everywhere)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
