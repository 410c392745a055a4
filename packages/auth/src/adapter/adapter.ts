import type { Tables } from '@patronat/core/table/client.ts'
import { createAdapterFactory } from 'better-auth/adapters'
import { type Clause, Expression, type Row } from './condition.ts'
import { modelOf, type Realm } from './model.ts'
import { type Asked, assign, rowOf, rowsOf } from './row.ts'
import { deleteOne, updateOne } from './write.ts'

const inOrder = (rows: Row[], sortBy?: SortBy): Row[] => {
  if (sortBy === undefined) return rows
  const sign = sortBy.direction === 'asc' ? 1 : -1
  const at = (row: Row) => row[sortBy.field] as string
  return rows.toSorted((a, b) => (at(a) < at(b) ? -sign : at(a) > at(b) ? sign : 0))
}

const only = (row: Row, fields?: string[]): Row =>
  fields === undefined ? row : Object.fromEntries(fields.map((field) => [field, row[field]]))

/** better-auth's database: `betterAuth({ database: dynamoAdapter(tables, 'office') })`. */
export const dynamoAdapter = (tables: Tables, realm: Realm) => {
  const { rows, create, change, removeAll, homeOf, Key } = rowsOf(tables, realm)
  const firstOf = async (asked: Asked) => (await rows(asked))[0] ?? null
  return createAdapterFactory({
    config: { adapterId: 'patronat-dynamodb', supportsDates: false, supportsNumericIds: false, transaction: false },
    adapter: () => ({
      create: async <T>({ model, data }: { model: string; data: T }) => (await create(model, data as Row)) as T,
      findOne: async <T>(asked: Asked) => (await firstOf(asked)) as T | null,
      findMany: async <T>({ model, where, limit, sortBy, offset = 0, select }: FindMany) =>
        inOrder(await rows({ model, where: where ?? [] }), sortBy)
          .slice(offset, offset + limit)
          .map((row) => only(row, select)) as T[],
      count: async ({ model, where }: { model: string; where?: Clause[] | undefined }) =>
        (await rows({ model, where: where ?? [] })).length,
      update: async <T>(asked: Asked & { update: T }) => {
        const was = await firstOf(asked)
        return (was === null ? null : await change(asked, was, asked.update as Row)) as T | null
      },
      updateMany: async (asked: Asked & { update: Row }) => {
        const found = await rows(asked)
        const changed = await Promise.all(
          found.map((was) => change({ model: asked.model, where: asked.where }, was, asked.update)),
        )
        return changed.filter((row) => row !== null).length
      },
      delete: async (asked: Asked) => void (await removeAll(asked)),
      deleteMany: removeAll,
      // Deleting and reading are one conditional call, so of all racers one gets the row. Its claim
      // leads nowhere from then on, and goes with its TTL.
      consumeOne: async <T>(asked: Asked) => {
        if (modelOf(asked.model).consumable !== true) throw new Error(`A ${asked.model} can't be consumed`)
        const home = await homeOf(asked)
        if (home === undefined) return null
        const words = new Expression()
        const ConditionExpression = words.guards(asked.where)
        return rowOf(
          await deleteOne(tables, { Key: Key(asked.model, home), ConditionExpression, ...words.attributes() }),
        ) as T | null
      },
      incrementOne: async <T>(asked: Asked & { increment: Record<string, number>; set?: Row | undefined }) => {
        const home = await homeOf(asked)
        if (home === undefined) return null
        const { home: homeField, claims, lists } = modelOf(asked.model)
        const fixed = [homeField, ...claims, ...Object.keys(lists)].find(
          (field) => field in { ...asked.set, ...asked.increment },
        )
        if (fixed !== undefined) throw new Error(`The ${fixed} of a ${asked.model} can't be set while counting`)
        const input = assign(asked.set ?? {}, asked.increment, asked.where)
        return rowOf(await updateOne(tables, { Key: Key(asked.model, home), ...input })) as T | null
      },
    }),
  })
}

type SortBy = { field: string; direction: 'asc' | 'desc' }

type FindMany = {
  model: string
  where?: Clause[] | undefined
  limit: number
  sortBy?: SortBy | undefined
  offset?: number | undefined
  select?: string[] | undefined
}
