import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerOptions } from 'graphql-yoga'
import type { Context } from './context.ts'
import { costRule } from './cost.ts'
import { type ErrorReport, maskErrorFor } from './error/mask-error.ts'
import { LIMIT } from './limit.ts'
import { schemaOf } from './schema.ts'
import type { Surface } from './surface.ts'

/** A form on another site can send cookies, but not this header: whoever sends it read our code. */
export const SURFACE_HEADER = 'x-patronat-surface'

export const ENDPOINT = {
  public: '/graphql',
  office: '/office/graphql',
  console: '/console/graphql',
} as const satisfies Record<Surface, string>

/** Everybody may read what is public, from any page, without cookies; nobody else's page reads the rest. */
const CORS: Readonly<Record<Surface, YogaServerOptions<object, object>['cors']>> = {
  public: {
    origin: '*',
    credentials: false,
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: ['content-type', 'authorization', 'accept-language'],
  },
  office: false,
  console: false,
}

/** Until answers are kept anywhere, nothing is: a withdrawal must be seen at once. */
const CACHE_CONTROL = {
  public: 'no-cache',
  office: 'private, no-store',
  console: 'private, no-store',
} as const satisfies Record<Surface, string>

/** One surface as a `fetch` handler; the same on Lambda, on one machine and in tests. */
export function createSurface(surface: Surface, report: ErrorReport) {
  return createYoga<Context>({
    schema: schemaOf(surface),
    graphqlEndpoint: ENDPOINT[surface],
    cors: CORS[surface],
    multipart: false,
    batching: false,
    landingPage: false,
    logging: false,
    // The explorer is a page of its own: nine megabytes that no function should carry.
    graphiql: false,
    maskedErrors: false,
    plugins: pluginsOf(surface, report),
  })
}

type Plugins = Plugin<YogaInitialContext & Context>[]

function pluginsOf(surface: Surface, report: ErrorReport): Plugins {
  const limit = LIMIT[surface]
  const armor = new EnvelopArmor({
    maxDepth: { n: limit.depth, flattenFragments: true },
    maxAliases: { n: limit.aliases },
    maxDirectives: { n: limit.directives },
    maxTokens: { n: limit.tokens },
    // Ours knows `first`; theirs does not.
    costLimit: { enabled: false },
    // The public schema is there to be read; where it is not, introspection is off and so are hints.
    blockFieldSuggestion: { enabled: surface !== 'public' },
  }).protect()
  const own: Plugin<YogaInitialContext & Context> = {
    onValidate({ addValidationRule, context }) {
      if (surface !== 'public') addValidationRule(NoSchemaIntrospectionCustomRule)
      const { params } = context as unknown as YogaInitialContext
      addValidationRule(costRule(surface, params.variables ?? {}))
    },
    // Here and not around execution: what breaks while a query is read or checked is nobody's business either.
    onResultProcess(processing) {
      const { result, serverContext } = processing
      if (!('errors' in result) || result.errors === undefined) return
      const { language, requestId } = serverContext as unknown as Context
      const mask = maskErrorFor({ language, requestId }, report)
      const errors = result.errors.map((error) => mask(error) as typeof error)
      if (errors.some((error, at) => error !== result.errors?.[at])) processing.setResult({ ...result, errors })
    },
    onResponse({ response }) {
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', CACHE_CONTROL[surface])
    },
  }
  return [...(surface === 'public' ? [anyPage] : [ownPagesOnly]), ...armor.plugins, own] as Plugins
}

/** Without the header nothing is even read, whatever the body is called. */
const ownPagesOnly: Plugin = {
  onRequest(asked) {
    const { request, fetchAPI } = asked
    if (request.method === 'OPTIONS' || request.headers.has(SURFACE_HEADER)) return
    const message = `Send the header ${SURFACE_HEADER}: it tells our own pages from a form on another site.`
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] })
    asked.endResponse(new fetchAPI.Response(body, { status: 403, headers: { 'content-type': 'application/json' } }))
  },
}

/** Yoga answers `*` with the name of whoever asks; then what one page got could not be kept for another. */
const anyPage: Plugin = {
  onResponse({ response }) {
    if (!response.headers.has('access-control-allow-origin')) return
    response.headers.set('access-control-allow-origin', '*')
    response.headers.delete('vary')
  },
}
