import { buildSchema, type GraphQLSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import type { Surface } from '@patronat/graphql/surface.ts'

/** The contract as it was reviewed: the printed file, not what the code makes today (`test/schema` compares them). */
export const printedSchema = (surface: Surface): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../packages/graphql/schema/${surface}.graphql`, import.meta.url), 'utf8'))
