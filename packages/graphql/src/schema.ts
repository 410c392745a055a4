import './all.ts'
import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import { describe } from './describe.ts'
import type { Surface } from './surface.ts'

const made = new Map<Surface, GraphQLSchema>()

/** The schema of one surface; what names no surface is in the console's only. */
export function schemaOf(surface: Surface): GraphQLSchema {
  const schema = made.get(surface) ?? describe(builder.toSchema({ subGraph: surface }))
  made.set(surface, schema)
  return schema
}
