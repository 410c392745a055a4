import { toAttributes, type Tables } from '@patronat/core/table/client.ts'
import { type Clause, Expression, type Row } from './condition.ts'
import { claimItems, lifetime, rowItem, type RowItem, rowKey } from './item.ts'
import { modelOf, type Realm } from './model.ts'
import { homesOf, readRows, ROWS_OF_A_LIST } from './read.ts'
import { type AuthWrite, updateOne, writeTogether } from './write.ts'

/** A unique value (a user's e-mail, a session's token, a passkey's credential) is somebody else's already. */
export class TakenError extends Error {
  constructor(model: string, field: string) {
    super(`Another ${model} has this ${field}`)
    this.name = 'TakenError'
  }
}

const onlyNew = { ConditionExpression: 'attribute_not_exists(pk)' }

export type Asked = { model: string; where: Clause[] }

/** The reads and writes of better-auth, for one realm, over the table `auth`. */
export function rowsOf(tables: Tables, realm: Realm) {
  const rows = ({ model, where }: Asked) => readRows(tables, realm, model, where)
  const Key = (model: string, home: unknown) => toAttributes(rowKey(realm, model, home))

  async function create(model: string, row: Row): Promise<Row> {
    const { home, replaces } = modelOf(model)
    const claims = claimItems(realm, model, row)
    const refused = await writeTogether(tables, [
      { Put: { Item: toAttributes(rowItem(realm, model, row)), ...(replaces === true ? {} : onlyNew) } },
      ...claims.map((claim) => ({ Put: { Item: toAttributes(claim), ...onlyNew } })),
    ])
    const [first] = refused
    if (first !== undefined) throw new TakenError(model, claims[first - 1]?.field ?? home)
    return row
  }

  /** Changes one row that was read, unless a guard has ceased to hold. Claims move with their values. */
  async function change({ model, where }: Asked, was: Row, update: Row): Promise<Row | null> {
    const { home, claims } = modelOf(model)
    const now = { ...was, ...update }
    forbidKeys(model, was, update)
    // Two who move the same row at once: the second would leave the first one's claim held for ever.
    const asRead = claims.filter((field) => now[field] !== was[field]).map((field) => equals(field, was[field]))
    const before = claimItems(realm, model, was)
    const after = claimItems(realm, model, now)
    const moved = after.filter(
      (claim) => !before.some(({ pk, expiresAt }) => pk === claim.pk && expiresAt === claim.expiresAt),
    )
    const input = { Key: Key(model, was[home]), ...assign(update, {}, [...where, ...asRead]) }
    const left = before.filter(({ pk }) => !after.some((claim) => claim.pk === pk))
    if (moved.length + left.length === 0) return rowOf(await updateOne(tables, input))
    const refused = await writeTogether(tables, [
      { Update: input },
      ...moved.map((claim) => ({ Put: { Item: toAttributes(claim), ...freeOrOurs(claim.home) } })),
      ...left.map((claim) => ({
        Delete: { Key: toAttributes({ pk: claim.pk, sk: claim.sk }), ...freeOrOurs(claim.home) },
      })),
    ])
    if (refused.includes(0)) return null
    const taken = moved[(refused[0] ?? 0) - 1]
    if (taken !== undefined) throw new TakenError(model, taken.field)
    return now
  }

  /** @returns whether this caller deleted it. */
  async function remove(model: string, row: Row): Promise<boolean> {
    const { home } = modelOf(model)
    const guard = new Expression()
    const writes: AuthWrite[] = [
      {
        Delete: {
          Key: Key(model, row[home]),
          ConditionExpression: guard.guards([equals('id', row['id'])]),
          ...guard.attributes(),
        },
      },
      ...claimItems(realm, model, row).map(({ pk, sk, home: ours }) => ({
        Delete: { Key: toAttributes({ pk, sk }), ...freeOrOurs(ours) },
      })),
    ]
    return (await writeTogether(tables, writes)).length === 0
  }

  async function removeAll(asked: Asked): Promise<number> {
    for (let total = 0; ;) {
      const removed = (await Promise.all((await rows(asked)).map((row) => remove(asked.model, row)))).filter(
        Boolean,
      ).length
      total += removed
      // An index may still show what is gone; what this call didn't delete, it doesn't wait for.
      if (removed < ROWS_OF_A_LIST) return total
    }
  }

  /** Where the one row is that a single conditional call shall decide about. */
  async function homeOf(asked: Asked): Promise<unknown> {
    const homes = await homesOf(tables, realm, asked.model, asked.where)
    return homes === null ? (await rows(asked))[0]?.[modelOf(asked.model).home] : homes[0]
  }

  return { rows, create, change, removeAll, homeOf, Key }
}

const equals = (field: string, value: unknown): Clause => ({
  field,
  operator: 'eq',
  value: value ?? null,
  connector: 'AND',
  mode: 'sensitive',
})

const freeOrOurs = (home: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR home = :home',
  ExpressionAttributeValues: toAttributes({ ':home': home }),
})

export const rowOf = (item: unknown): Row | null => (item === null ? null : (item as RowItem).row)

/** What a row is found by can't change under it; unique values can, with their claims (`change`). */
function forbidKeys(model: string, was: Row, update: Row) {
  const { home, lists } = modelOf(model)
  const changed = [home, 'id', ...Object.keys(lists)].find((field) => field in update && update[field] !== was[field])
  if (changed !== undefined) throw new Error(`The ${changed} of a ${model} can't change`)
}

/** One update of fields under guards: `set` as given, `add` as signed numbers. */
export function assign(set: Row, add: Readonly<Record<string, number>>, where: readonly Clause[]) {
  const words = new Expression()
  const sets = Object.entries(set).map(([field, value]) => `${words.field(field)} = ${words.value(value)}`)
  const sums = Object.entries(add).map(([field, delta]) => {
    const name = words.field(field)
    return `${name} = if_not_exists(${name}, ${words.value(0)}) + ${words.value(delta)}`
  })
  const { expiresAt } = lifetime(set)
  const ttl = expiresAt === undefined ? [] : [`expiresAt = ${words.value(expiresAt)}`]
  const UpdateExpression = `SET ${[...sets, ...sums, ...ttl].join(', ')}`
  const ConditionExpression = words.guards(where)
  return { UpdateExpression, ConditionExpression, ...words.attributes() }
}
