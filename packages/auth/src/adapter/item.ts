import type { Item, Key } from '@patronat/core/table/client.ts'
import type { Row } from './condition.ts'
import { modelOf, type Realm } from './model.ts'

/**
 * Two kinds of item. A row: better-auth's fields lie whole under `row`, because its `expiresAt` is a date
 * and the table's is the second at which DynamoDB may delete. A claim: holds one unique value for a row.
 */
export type RowItem = Item & { row: Row }

export type ClaimItem = Item & { home: string }

const partition = (realm: Realm, model: string, field: string, value: unknown) =>
  `${realm}#${model}#${field}#${String(value)}`

export const rowKey = (realm: Realm, model: string, home: unknown): Key => ({
  pk: partition(realm, model, modelOf(model).home, home),
  sk: 'ROW',
})

export const claimKey = (realm: Realm, model: string, field: string, value: unknown): Key => ({
  pk: partition(realm, model, field, value),
  sk: 'CLAIM',
})

export const listPartition = partition

/** What DynamoDB's TTL reads: seconds. A row without a date lives until somebody deletes it. */
export const lifetime = (row: Row): { expiresAt?: number } => {
  const at = row['expiresAt']
  return typeof at === 'string' ? { expiresAt: Math.ceil(Date.parse(at) / 1000) } : {}
}

export function rowItem(realm: Realm, model: string, row: Row): RowItem {
  const { home, lists } = modelOf(model)
  const indexes = Object.entries(lists).flatMap(([field, index]) =>
    typeof row[field] === 'string'
      ? [
          [`${index}pk`, partition(realm, model, field, row[field])],
          [`${index}sk`, String(row['createdAt'] ?? row['id'])],
        ]
      : [],
  )
  return { ...rowKey(realm, model, row[home]), shape: 1, ...lifetime(row), ...Object.fromEntries(indexes), row }
}

/** The claims of a row, one for each unique field that has a value. */
export function claimItems(realm: Realm, model: string, row: Row): (ClaimItem & { field: string })[] {
  const { home, claims } = modelOf(model)
  const claimOf = (field: string) => ({
    ...claimKey(realm, model, field, row[field]),
    shape: 1,
    ...lifetime(row),
    home: String(row[home]),
    field,
  })
  return claims.filter((field) => row[field] !== undefined && row[field] !== null).map(claimOf)
}
