import { type GraphQLSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql'
import { VALUE_TEXT } from './value.text.ts'

/** What every page says and takes, wherever it stands. */
const PAGE: Readonly<Record<string, string>> = {
  edges: 'What is on this page, in order.',
  pageInfo: 'Where this page stands in the list.',
  cursor: 'For `after` or `before`: this place in this list. Opaque, and of no use in another list.',
  node: 'What stands here.',
  endCursor: 'The last cursor of this page; null: the page is empty.',
  startCursor: 'The first cursor of this page; null: the page is empty.',
  hasNextPage: 'Whether something comes after this page.',
  hasPreviousPage: 'Whether something comes before this page.',
}
const ARGUMENT: Readonly<Record<string, string>> = {
  first: 'How many, from the beginning or behind `after`: 1 to 100. This or `last` is required.',
  after: 'Cursor behind which to begin.',
  last: 'How many, from the end or before `before`: 1 to 100.',
  before: 'Cursor before which to end.',
  id: 'A global id.',
  ids: 'Global ids, at most 100.',
}
const TYPE: Readonly<Record<string, string>> = {
  PageInfo: 'Where a page stands in its list.',
  Query: 'What can be asked. A list takes `first` or `last`, at most 100.',
  Mutation: 'What can be done. Each says by a `Failure` why it was not, and then nothing was written.',
}

/** Says what the plugins that make pages, arguments and lists of values leave unsaid. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    type.description ??= TYPE[type.name]
    if (isEnumType(type))
      for (const value of type.getValues()) value.description ??= VALUE_TEXT[type.name]?.[value.name]
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    const isPage = /(Connection|Edge|PageInfo)$/.test(type.name)
    for (const field of Object.values(type.getFields())) {
      if (isPage) field.description ??= PAGE[field.name]
      for (const arg of field.args) arg.description ??= ARGUMENT[arg.name]
    }
  }
  return schema
}
