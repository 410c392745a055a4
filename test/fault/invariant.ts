import { EVENT, type EventName } from '@patronat/core/audit/event.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { idKind } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { OPEN_STATES, type Pledge } from '@patronat/core/pledge/pledge.model.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Item } from '@patronat/core/table/client.ts'
import { readVisibility } from '@patronat/core/visibility/visibility.ts'
import { allItems } from '../support/raw.ts'

/** What the caller was told about one command. */
export type Told = {
  key: string
  /** The ids that were answered with a yes. */
  done: string[]
  /** Somebody was left without an answer. */
  unknown: boolean
}

const isRecord = ({ pk, sk, version }: Item): boolean => version !== undefined && idKind(pk)?.toUpperCase() === sk
const of = (sort: string) => (item: Item) => item.sk === sort || item.sk.startsWith(`${sort}#`)
const eventOf = (item: Item) => `${String(item['subject'] ?? item['record'])} ${String(item['event'])}`
const sorted = (texts: string[]) => texts.sort()

/**
 * What is wrong with a registry after any history of acts and faults; empty if nothing is. Every act in it
 * changes exactly one record, so records, versions, audit entries and commands must tell the same story.
 */
export async function faultsIn(core: Core, told: readonly Told[]): Promise<string[]> {
  const items = await allItems(core.tables)
  const faults: string[] = []
  const check = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const same = (one: unknown, other: unknown, what: string) =>
    check(JSON.stringify(one) === JSON.stringify(other), `${what}: ${JSON.stringify([one, other])}`)

  const records = items.filter(isRecord)
  const audit = items.filter(of('AUDIT'))
  const commands = items.filter(of('COMMAND'))
  for (const { pk, version } of records) {
    same(audit.filter((entry) => entry.pk === pk).length, version, `entries and version of ${pk}`)
    for (const fault of await verifyTrail(core, pk)) faults.push(`${pk}: ${fault}`)
  }
  check(
    audit.every(({ pk }) => records.some((record) => record.pk === pk)),
    'an entry without a record',
  )
  same(sorted(audit.map(eventOf)), sorted(commands.map(eventOf)), 'what the trail and the commands say was done')
  same(items.filter(of('VALUES')).length, audit.length, 'values and entries')

  const leaving = commands.filter((command) => EVENT[command['event'] as EventName].outbox)
  same(sorted(items.filter(of('OUTBOX')).map(eventOf)), sorted(leaving.map(eventOf)), 'what leaves by the outbox')

  for (const { key, done, unknown } of told) {
    const kept = commands.filter(({ pk }) => pk === key)
    if (done.length > 0) same([kept.length, ...new Set(done)], [1, kept[0]?.['subject']], `acknowledged ${key}`)
    else if (!unknown) same(kept.length, 0, `refused ${key}`)
  }

  checkPairs(items, records, check)
  await checkHidden(core, records, audit, same)
  return faults
}

/** At most one open pledge a member and prisoner, and the claim is its own. */
function checkPairs(items: Item[], records: Item[], check: (holds: boolean, fault: string) => void): void {
  const open = new Map<string, string>()
  for (const { pk, data } of records.filter(({ sk }) => sk === 'PLEDGE')) {
    const { state, parliamentarianId, prisonerId } = data as Pledge
    if (!OPEN_STATES.includes(state)) continue
    const pair = `OPEN-PLEDGE#${parliamentarianId}#${prisonerId}`
    check(!open.has(pair), `two open pledges: ${open.get(pair)} and ${pk}`)
    open.set(pair, pk)
  }
  const claims = items.filter(({ pk }) => pk.startsWith('OPEN-PLEDGE#'))
  for (const { pk, holder } of claims) check(open.get(pk) === holder, `the claim ${pk} is held by ${String(holder)}`)
  check(claims.length === open.size, `${claims.length} claims for ${open.size} open pledges`)
}

/** Hidden is withheld, in the very transaction; the epoch counts each hiding and showing; five an hour. */
async function checkHidden(
  core: Core,
  records: Item[],
  audit: Item[],
  same: (one: unknown, other: unknown, what: string) => void,
): Promise<void> {
  const { epoch, withheld } = await readVisibility(core.tables)
  const hidden = records.filter(({ sk, data }) => sk === 'PRISONER' && (data as Prisoner).visibility.state === 'HIDDEN')
  same(sorted([...withheld]), sorted(hidden.map(({ pk }) => pk)), 'withheld and hidden')
  const hides = audit.filter(({ event }) => event === 'prisoner.hidden')
  same(epoch, hides.length + audit.filter(({ event }) => event === 'prisoner.shown').length, 'epoch')
  const byPerson = Map.groupBy(hides, ({ actor }) => actor)
  for (const [actor, { length }] of byPerson) same(length <= 5, true, `hides of ${String(actor)}: ${length}`)
}
