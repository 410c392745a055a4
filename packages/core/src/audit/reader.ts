import type { Core } from '../core.ts'
import type { Sealed } from '../seal/seal.ts'
import { type Item, queryItems, readItems } from '../table/client.ts'
import type { PageRequest } from '../table/page.ts'
import { type AuditEntry, type AuditValues, CHAIN_START, commitTo, hashOf, valuesKey } from './chain.ts'

/** An entry with what its commitments stand for; null once that was erased. */
export type ReadEntry = AuditEntry & { values: AuditValues | null }

/** The trail of one record, newest first. */
export async function listAudit(core: Core, record: string, page: PageRequest) {
  const found = await queryItems<Item & AuditEntry>(core.tables, {
    table: 'registry',
    hash: record,
    beginsWith: 'AUDIT#',
    page: { ...page, backwards: true },
  })
  const entries = found.items.map(({ item }) => entryOf(item))
  const values = await readItems<Item & { values: Sealed }>(
    core.tables,
    'registry',
    entries.map(({ version }) => valuesKey(record, version)),
  )
  const items = await Promise.all(
    found.items.map(async ({ cursor }, at) => {
      const entry = entries[at] as AuditEntry
      const kept = values[at] ?? null
      const key = valuesKey(record, entry.version)
      const opened = kept === null ? null : await core.sealer.open(kept.values, `${key.pk}/${key.sk}`)
      return { cursor, item: { ...entry, values: opened === null ? null : (JSON.parse(opened) as AuditValues) } }
    }),
  )
  return { items, hasMore: found.hasMore }
}

const entryOf = (item: Item & AuditEntry): AuditEntry => ({
  record: item.record,
  version: item.version,
  event: item.event,
  actor: item.actor,
  at: item.at,
  reason: item.reason,
  changes: item.changes,
  previousHash: item.previousHash,
  hash: item.hash,
})

/** What is wrong with a trail, oldest entry first; empty if nothing is. Pure, so that anyone can check. */
export function faultsOf(oldestFirst: readonly ReadEntry[]): string[] {
  const faults: string[] = []
  let previous = CHAIN_START
  let version = 0
  for (const { values, ...entry } of oldestFirst) {
    const { hash, ...open } = entry
    if (entry.version !== version + 1) faults.push(`entry ${entry.version} follows ${version}: one is missing`)
    if (entry.previousHash !== previous) faults.push(`entry ${entry.version} does not follow the one before it`)
    if (hashOf(open) !== hash) faults.push(`entry ${entry.version} was altered`)
    for (const change of values?.changes ?? []) {
      const committed = entry.changes.find(({ field }) => field === change.field)
      const salt = values?.salt ?? ''
      if (
        committed?.before !== commitTo(salt, change.field, change.before) ||
        committed.after !== commitTo(salt, change.field, change.after)
      )
        faults.push(`the values behind entry ${entry.version} (${change.field}) were altered`)
    }
    previous = hash
    version = entry.version
  }
  return faults
}

/** Reads one record's whole trail, in pages, and tells what is wrong with it. */
export async function verifyTrail(core: Core, record: string): Promise<string[]> {
  const entries: ReadEntry[] = []
  for (let after: string | undefined; ;) {
    const page = await listAudit(core, record, { first: 100, ...(after === undefined ? {} : { after }) })
    entries.push(...page.items.map(({ item }) => item))
    after = page.items.at(-1)?.cursor
    if (!page.hasMore || after === undefined) return faultsOf(entries.reverse())
  }
}
