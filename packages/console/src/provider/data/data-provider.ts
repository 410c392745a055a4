import { Kind } from 'graphql'
import buildGraphQLProvider from 'ra-data-graphql'
import type { DataProvider, GetListParams, Identifier, RaRecord, UpdateParams } from 'react-admin'
import type { ConsoleClient } from './client.ts'
import { ACTS, type ActName, actVariables } from './act.ts'
import { bare } from './bare.ts'
import { CursorMap } from './cursor-map.ts'
import { failureError, isFailure, unwrapped } from './failure.ts'
import { ARGUMENT_FILTERS, isWorthAsking, type Operation, operationOf, type ResourceName } from './operation.ts'

type Answer = { data: { result: unknown } }
type PageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
type Connection = { edges: { node: RaRecord }[]; pageInfo: PageInfo }
type Query = { query: Operation; variables: object; parseResponse: (answer: Answer) => unknown }

/** `meta` of an update: which act, and as which command. */
export type ActMeta = { act: ActName; commandId: string }

type Params = { id: Identifier; ids: Identifier[]; data: Record<string, unknown>; meta: ActMeta } & Omit<
  GetListParams,
  'meta'
> &
  Pick<UpdateParams<RaRecord>, 'previousData'>

const recordOf = ({ data: { result } }: Answer): { data: unknown } => {
  if (isFailure(result)) throw failureError(result)
  return { data: bare(result) }
}

/** Houses and staff are few and come as a plain array; everything else comes by page, of a record as its `list`. */
const listOf = ({ data: { result } }: Answer): { data: unknown; total?: number; pageInfo?: PageInfo } => {
  if (Array.isArray(result)) return { data: bare(result), total: result.length }
  const { edges, pageInfo } = (result as { list?: Connection } & Connection).list ?? (result as Connection)
  return { data: edges.map(({ node }) => bare(node)), pageInfo }
}

const manyOf = ({ data: { result } }: Answer): { data: unknown } => ({
  data: (result as (RaRecord | null)[]).filter((record) => record !== null).map(bare),
})

const listVariables = (resource: string, { pagination, filter, meta }: GetListParams): object => {
  const own = ARGUMENT_FILTERS[resource as ResourceName] ?? []
  const entries = Object.entries((filter ?? {}) as Record<string, unknown>).filter(isWorthAsking)
  const inside = entries.filter(([key]) => !own.includes(key))
  return {
    first: pagination?.perPage ?? 25,
    after: (meta as { after?: string | null } | undefined)?.after ?? null,
    ...Object.fromEntries(entries.filter(([key]) => own.includes(key))),
    ...(inside.length > 0 && { filter: Object.fromEntries(inside) }),
  }
}

const actOf = ({ id, data, previousData, meta: { act, commandId } }: Params): object =>
  actVariables(act, { id: String(id), version: previousData?.['version'] as number | undefined, commandId }, data)

/** Verb of ra-data-graphql -> query. Its introspection is off, so nothing is guessed. */
const queryFor = (verb: string, resource: string, params: Params): Query => {
  switch (verb) {
    case 'GET_LIST':
      return {
        query: operationOf(resource, 'list'),
        variables: listVariables(resource, params),
        parseResponse: listOf,
      }
    case 'GET_ONE':
      return { query: operationOf(resource, 'one'), variables: { id: params.id }, parseResponse: recordOf }
    case 'GET_MANY':
      return { query: operationOf(resource, 'many'), variables: { ids: params.ids }, parseResponse: manyOf }
    case 'CREATE':
      return { query: operationOf(resource, 'create'), variables: { input: params.data }, parseResponse: recordOf }
    case 'UPDATE':
      return {
        query: ACTS[params.meta.act],
        variables: actOf(params),
        parseResponse: recordOf,
      }
    default:
      throw new Error(`The console has no "${verb}"`)
  }
}

/** Only what a document asks for is sent: a variable that it does not name is refused by a strict server. */
const declared = (query: Operation, variables: object): object => {
  const operation = query.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const names = new Set(operation?.variableDefinitions?.map(({ variable }) => variable.name.value))
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)))
}

type Verb = (...given: unknown[]) => Promise<unknown>

/** What was refused reaches react-admin as it was thrown. */
const refusing =
  (call: Verb): Verb =>
  async (...given) => {
    try {
      return await call(...given)
    } catch (error) {
      throw unwrapped(error)
    }
  }

/** react-admin's data provider; `language` is the reader's, for names and for the words of refusals. */
export const consoleDataProvider = (client: ConsoleClient, language: () => string): DataProvider => {
  const cursors = new CursorMap()
  const transport: DataProvider = buildGraphQLProvider({
    client,
    introspection: false,
    query: () => ({ fetchPolicy: 'no-cache' }),
    buildQuery: () => (verb: string, resource: string, params: Params) => {
      const query = queryFor(verb, resource, params)
      return { ...query, variables: declared(query.query, { ...query.variables, language: language() }) }
    },
  })

  const getList: DataProvider['getList'] = async (resource, params) => {
    const { page = 1, perPage = 25 } = params.pagination ?? {}
    const list = { resource, filter: params.filter, sort: params.sort, perPage }
    // Somebody opened page 3 by its address: walk there once.
    if (cursors.before(list, page) === undefined) {
      await getList(resource, { ...params, pagination: { page: page - 1, perPage } })
    }
    const after = cursors.before(list, page)
    if (after === undefined) return { data: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } }
    const answer = await transport.getList(resource, { ...params, meta: { after } })
    const pageInfo = answer.pageInfo as PageInfo | undefined
    if (pageInfo === undefined) return answer
    cursors.note(list, page, pageInfo.endCursor)
    // The end of a list is where its length is known without anybody counting.
    if (!pageInfo.hasNextPage) return { data: answer.data, total: (page - 1) * perPage + answer.data.length }
    return { data: answer.data, pageInfo: { hasNextPage: true, hasPreviousPage: page > 1 } }
  }

  const { getOne, getMany, create, update } = transport
  const verbs = Object.entries({ getList, getOne, getMany, create, update })
  const refused = Object.fromEntries(verbs.map(([verb, call]) => [verb, refusing(call as Verb)]))
  // Without abort signals: an aborted read looks like a record that is not there, and the page would leave it.
  return { ...transport, ...refused }
}
