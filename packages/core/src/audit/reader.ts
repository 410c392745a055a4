import { idKind } from '../base/id.ts'
import type { Core } from '../core.ts'
import type { Sealed } from '../seal/seal.ts'
import { type Item, queryItems, readItem, readItems } from '../table/client.ts'
import { type PageRequest, readAllPages } from '../table/page.ts'
import { type AuditEntry, type AuditValues, CHAIN_START, commitTo, hashOf, valuesKey } from './chain.ts'

/**
 * An entry with what its commitments stand for: null once that was erased, and also where something lies
 * there that does not open. Then it is `damaged`.
 */
export type ReadEntry = AuditEntry & { values: AuditValues | null; damaged: boolean }

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
      const opened = await openValues(core, entry, values[at]?.values ?? null)
      return { cursor, item: { ...entry, ...opened } }
    }),
  )
  return { items, hasMore: found.hasMore }
}

/** One damaged entry must not hide the whole trail: that would be a way to hide it. */
async function openValues(core: Core, { record, version }: AuditEntry, sealed: Sealed | null) {
  if (sealed === null) return { values: null, damaged: false }
  const { pk, sk } = valuesKey(record, version)
  try {
    const values = JSON.parse(await core.sealer.open(sealed, `${pk}/${sk}`)) as AuditValues
    return { values, damaged: false }
  } catch {
    return { values: null, damaged: true }
  }
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
  for (const { values, damaged, ...entry } of oldestFirst) {
    const { hash, ...open } = entry
    if (entry.version !== version + 1) faults.push(`entry ${entry.version} follows ${version}: one is missing`)
    if (entry.previousHash !== previous) faults.push(`entry ${entry.version} does not follow the one before it`)
    if (hashOf(open) !== hash) faults.push(`entry ${entry.version} was altered`)
    if (damaged) faults.push(`the values behind entry ${entry.version} do not open`)
    if (values !== null && commitTo(values.salt, 'reason', values.reason) !== entry.reason)
      faults.push(`the reason behind entry ${entry.version} was altered`)
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
  // The record first: what is written while we read only makes the trail longer.
  const head = await readItem(core.tables, 'registry', { pk: record, sk: idKind(record)?.toUpperCase() ?? '-' })
  const entries = await readAllPages((page) => listAudit(core, record, page))
  const follows = head === null || entries.some(({ hash }) => hash === head['auditHash'])
  return [...faultsOf(entries.reverse()), ...(follows ? [] : ['the record does not follow from its trail'])]
}
