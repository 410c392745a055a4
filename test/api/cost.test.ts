import { readFileSync } from 'node:fs'
import { type DocumentNode, type GraphQLError, Kind, OperationTypeNode, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { costRule } from '@patronat/graphql/cost.ts'
import { schemaOf } from '@patronat/graphql/schema.ts'

/** The most that a site's page ever asks at once. */
const VARIABLES = {
  first: 100,
  language: 'en',
  ids: Array.from({ length: 100 }, () => 'x'),
  filter: {},
  state: 'WAITING',
  standing: 'SENT',
  kind: 'PLEDGE',
}

/** The documents of a site, out of what its generator wrote. */
function documentsOf(site: 'office' | 'console'): [string, DocumentNode][] {
  const file = new URL(`../../packages/${site}/src/generated/graphql.ts`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  const asJson = text.matchAll(/export const (\w+)Document = (\{.*\}) as unknown/g)
  const asText = text.matchAll(/export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g)
  return [
    ...[...asJson].map(([, name, json]): [string, DocumentNode] => [
      name ?? '',
      JSON.parse(json ?? '') as DocumentNode,
    ]),
    ...[...asText].map(([, name, query]): [string, DocumentNode] => [name ?? '', parse(query ?? '')]),
  ]
}

test.each(['office', 'console'] as const)(
  'the %s site asks nothing that its own surface refuses, however full a page is',
  (site) => {
    const documents = documentsOf(site)
    expect(documents.length).toBeGreaterThan(5)
    const refused = documents.flatMap(([name, document]) => {
      const given = document.definitions.flatMap((one) =>
        one.kind === Kind.OPERATION_DEFINITION
          ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
          : [],
      )
      const variableValues = Object.fromEntries(
        given.map((key) => [key, (VARIABLES as Record<string, unknown>)[key] ?? 'x']),
      )
      const rule = costRule(site, variableValues)
      const isMutation = document.definitions.some(
        (one) => 'operation' in one && one.operation === OperationTypeNode.MUTATION,
      )
      const errors: readonly GraphQLError[] = isMutation ? [] : validate(schemaOf(site), document, [rule])
      return errors.map(({ message }) => `${name}: ${message}`)
    })
    expect(refused).toEqual([])
  },
)
