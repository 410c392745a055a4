/**
 * The three tables, as plain data: read by `infra/` for AWS and by `local/` for one machine.
 *
 * - `registry`: all domain state, audit and outbox. Its stream feeds every effect.
 * - `public`: read models. The only table that the public function may read; it never holds a field
 *   that is not public, so "default deny" is a matter of IAM, not of code alone.
 * - `auth`: sessions, codes, keys, budgets. No stream: nothing may follow from a secret.
 *
 * Index names here are numbers; what each answers is said where its key is made (`<noun>.item.ts`).
 */
export type TableDefinition = {
  indexes: readonly IndexName[]
  stream: boolean
  /** The attribute that holds the second (Unix time) after which DynamoDB may delete an item. */
  timeToLive: 'expiresAt'
}

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3'

export const TABLE = {
  registry: { indexes: ['gsi1', 'gsi2', 'gsi3'], stream: true, timeToLive: 'expiresAt' },
  public: { indexes: ['gsi1', 'gsi2', 'gsi3'], stream: false, timeToLive: 'expiresAt' },
  auth: { indexes: ['gsi1', 'gsi2', 'gsi3'], stream: false, timeToLive: 'expiresAt' },
} as const satisfies Record<string, TableDefinition>

export type TableName = keyof typeof TABLE

/** Key attributes are the same everywhere: `pk`/`sk`, and `<index>pk`/`<index>sk`, all strings. */
export const KEY = { hash: 'pk', range: 'sk' } as const
