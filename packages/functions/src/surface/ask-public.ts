import { PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Context } from '@patronat/graphql/context.ts'
import { type ErrorReport, maskErrorFor } from '@patronat/graphql/error/mask-error.ts'
import { schemaOf } from '@patronat/graphql/schema.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import type { Ask, TypedDocument } from '@patronat/site/route/page.ts'
import { type DocumentNode, execute, GraphQLError, parse } from 'graphql'
import { noSignIn } from './serve.ts'

/** Our own operations are few and checked against the schema when they are written; each is read once. */
const documents = new Map<string, DocumentNode>()

function documentOf(text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text)
  documents.set(text, document)
  return document
}

type Given = { core: Core; report: ErrorReport; language: string; requestId: string; origin: string }

/**
 * Asks the public graph in this process, for one request: schema, source and filter are those that partners get.
 * @throws the first error of the answer, masked as it would be for a partner
 */
export function askPublic({ core, report, language, requestId, origin }: Given): Ask {
  const contextValue: Context = {
    surface: 'public',
    core,
    actor: PUBLIC_ACTOR,
    source: publicSource(core.tables),
    signIn: noSignIn,
    language,
    requestId,
    origin,
  }
  const mask = maskErrorFor({ language, requestId }, report)
  return async <Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) => {
    const { data, errors } = await execute({
      schema: schemaOf('public'),
      document: documentOf(document.toString()),
      variableValues: variables as Record<string, unknown>,
      contextValue,
    })
    const [error] = errors ?? []
    if (error !== undefined) throw mask(error)
    if (data === null || data === undefined) throw new GraphQLError('There is no answer')
    return data as Result
  }
}
