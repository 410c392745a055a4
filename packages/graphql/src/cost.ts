import { getNamedType, getNullableType, type GraphQLOutputType, isLeafType, isListType } from 'graphql'
import { createComplexityRule } from '@pothos/plugin-complexity'
import { PAGE_LIMIT } from '@patronat/core/table/page.ts'
import { LIMIT } from './limit.ts'
import type { Surface } from './surface.ts'

/** A list that does not say how long it is counts as one of ten. */
const LIST = 10

/**
 * What a field costs, unless it says something else itself: a record is one, a page is as many as it may hold.
 * Pothos takes every list for ten, so that three pages of a hundred in each other, a million records, were cheap.
 */
export function costOf(
  args: Readonly<Record<string, unknown>>,
  _: unknown,
  field: { name: string; type: GraphQLOutputType },
): number | { field: number; multiplier: number } {
  if (isLeafType(getNamedType(field.type))) return 0
  // The page has counted them.
  if (field.name === 'edges') return { field: 0, multiplier: 1 }
  const { first, last, ids } = args
  const size = typeof first === 'number' ? first : last
  if (typeof size === 'number') return { field: 1, multiplier: Math.min(Math.max(size, 1), PAGE_LIMIT) }
  if (Array.isArray(ids)) return { field: 1, multiplier: ids.length }
  return isListType(getNullableType(field.type)) ? { field: 1, multiplier: LIST } : 1
}

/** Refuses, before anything is read, what costs more than the surface allows. */
export const costRule = (surface: Surface, variableValues: Record<string, unknown>) =>
  createComplexityRule({ context: {}, variableValues, maxComplexity: LIMIT[surface].cost })
