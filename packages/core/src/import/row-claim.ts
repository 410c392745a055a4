import type { Core } from '../core.ts'
import { type Key, readItems } from '../table/client.ts'
import type { Operation } from '../table/operation.ts'

/**
 * Which record came of this row? By the file's own key, else by what tells the row from others: so that the same
 * row, imported again, is found again, whatever has become of its record.
 */
export const rowKeyOf = (scope: string, rowKey: string): Key => ({
  pk: `IMPORT-ROW#${scope}#${rowKey}`,
  sk: 'CLAIM',
})

/** Two imports side by side must not make two records of one row. */
export const rowClaim = (scope: string, rowKey: string, holder: string): Operation => ({
  do: 'claim',
  key: rowKeyOf(scope, rowKey),
  holder,
  onTaken: 'record.changed',
})

/** The records' ids by row key, those that there are. */
export async function findRowRecords(
  core: Core,
  scope: string,
  rowKeys: readonly string[],
): Promise<Map<string, string>> {
  const unique = [...new Set(rowKeys)]
  const found = new Map<string, string>()
  for (let at = 0; at < unique.length; at += 100) {
    const some = unique.slice(at, at + 100)
    const claims = await readItems<{ holder: string }>(
      core.tables,
      'registry',
      some.map((rowKey) => rowKeyOf(scope, rowKey)),
    )
    for (const [index, claim] of claims.entries()) if (claim !== null) found.set(some[index] as string, claim.holder)
  }
  return found
}
