import { queryItems, readItems, type Tables } from '@patronat/core/table/client.ts'
import { type Clause, matches, type Row } from './condition.ts'
import { type ClaimItem, claimKey, listPartition, rowKey, type RowItem } from './item.ts'
import { modelOf, questionOf, type Realm } from './model.ts'

export const ROWS_OF_A_LIST = 100

/** The keys of the rows that a home or a claim names; a claim costs one Get more. */
export async function homesOf(tables: Tables, realm: Realm, model: string, where: readonly Clause[]) {
  const question = questionOf(model, where)
  if (question.by === 'list') return null
  if (question.by === 'home') return question.values
  const keys = question.values.map((value) => claimKey(realm, model, question.field, value))
  const claims = await readItems<ClaimItem>(tables, 'auth', keys)
  return claims.flatMap((claim) => (claim === null ? [] : [claim.home]))
}

/** Every row that the clauses mean, at most 100. Gets, or one Query; never more. */
export async function readRows(tables: Tables, realm: Realm, model: string, where: readonly Clause[]): Promise<Row[]> {
  const homes = await homesOf(tables, realm, model, where)
  const items =
    homes === null
      ? await readList(tables, realm, model, where)
      : await readItems<RowItem>(
          tables,
          'auth',
          homes.map((home) => rowKey(realm, model, home)),
        )
  // A claim may outlive its row, and a home may have a newer one: the clauses decide, not the key alone.
  return items.flatMap((item) => (item !== null && matches(item.row, where) ? [item.row] : []))
}

async function readList(tables: Tables, realm: Realm, model: string, where: readonly Clause[]) {
  const question = questionOf(model, where)
  if (question.by !== 'list') return []
  const hash = listPartition(realm, modelOf(model).name, question.field, question.value)
  const page = { first: ROWS_OF_A_LIST }
  const found = await queryItems<RowItem>(tables, { table: 'auth', index: question.index, hash, page })
  return found.items.map(({ item }) => item)
}
