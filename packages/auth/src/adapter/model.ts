import type { IndexName } from '@patronat/core/table/definition.ts'
import type { Clause } from './condition.ts'

/** Users of the two realms never meet: every key begins with its realm. */
export type Realm = 'office' | 'staff'

type Model = {
  /** The field whose value is the row's own key: one strongly consistent Get. */
  home: string
  /** Other unique fields: a claim item each, which leads to the row. Get and Get. */
  claims: readonly string[]
  /** Fields that many rows share: one Query of an index. */
  lists: Readonly<Record<string, IndexName>>
  /** A second row with the same home takes the place of the first: only the newest counts. */
  replaces?: true
  /** May be taken out exactly once (`consumeOne`). */
  consumable?: true
}

/**
 * The whole of what can be asked: a question must name one of these fields (with `eq` or `in`), the
 * rest of its clauses are guards. Whatever isn't here throws, so nothing is ever scanned.
 */
export const MODEL = {
  user: { home: 'id', claims: ['email', 'staffId'], lists: {} },
  session: { home: 'token', claims: ['id'], lists: { userId: 'gsi1' } },
  verification: { home: 'identifier', claims: ['id'], lists: {}, replaces: true, consumable: true },
  account: { home: 'id', claims: [], lists: { userId: 'gsi1' } },
  passkey: { home: 'id', claims: ['credentialID'], lists: { userId: 'gsi1' } },
} as const satisfies Record<string, Model>

export type ModelName = keyof typeof MODEL

export type Question =
  | { by: 'home' | 'claim'; field: string; values: readonly string[] }
  | { by: 'list'; field: string; index: IndexName; value: string }

export function modelOf(name: string): Model & { name: ModelName } {
  if (!Object.hasOwn(MODEL, name)) throw new Error(`The auth table keeps no "${name}"; add it to adapter/model.ts`)
  return { ...MODEL[name as ModelName], name: name as ModelName }
}

/** Which key answers these clauses. @throws when none does: a question without a key would be a scan. */
export function questionOf(name: string, where: readonly Clause[]): Question {
  const model = modelOf(name)
  const either = where.find(({ connector }) => connector === 'OR')
  if (either !== undefined && where.length > 1) throw unanswerable(name, where)
  const named = (field: string) => {
    const clause = where.find((one) => one.field === field && (one.operator === 'eq' || one.operator === 'in'))
    const values = clause === undefined ? [] : [clause.value].flat()
    return values.length > 0 && values.length <= 100 && values.every((value) => typeof value === 'string')
      ? values
      : null
  }
  const home = named(model.home)
  if (home !== null) return { by: 'home', field: model.home, values: home }
  for (const field of model.claims) {
    const values = named(field)
    if (values !== null) return { by: 'claim', field, values }
  }
  for (const [field, index] of Object.entries(model.lists)) {
    const [value, ...more] = named(field) ?? []
    if (value !== undefined && more.length === 0) return { by: 'list', field, index, value }
  }
  throw unanswerable(name, where)
}

// Fields and operators only: a value may be a token.
const unanswerable = (name: string, where: readonly Clause[]) =>
  new Error(
    `No key of the auth table answers ${name} where [${where
      .map(({ field, operator, connector }) => `${connector} ${field} ${operator}`)
      .join(', ')}]; see adapter/model.ts`,
  )
