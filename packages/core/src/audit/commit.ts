import { createHash, randomUUID } from 'node:crypto'
import { type Actor, actorKey } from '../actor/actor.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { type Item, readItem } from '../table/client.ts'
import type { Operation, RecordChange } from '../table/operation.ts'
import { sendTransaction, toTransactItem } from '../table/write.ts'
import { auditKey, canonical, CHAIN_START, makeEntry, valuesKey } from './chain.ts'
import { EVENT, type EventName } from './event.ts'
import { PUBLISHING, whileRunning } from './stop-switch.ts'
import { WAITED_DAYS, waitedItem } from './waited.ts'

/** What happened, to which record, and why. Goes into the audit trail, and to the outbox if the event says so. */
export type Act = {
  event: EventName
  subject: string
  reason?: string
  /** For the outbox: ids and codes, never personal data. */
  detail?: Record<string, string | number | readonly string[]>
  /** For the outbox: text that must not lie about in clear, such as a sign-in code. Sealed, gone after a day. */
  secret?: string
}

/** The caller's own id for what it asked, so that asking again does nothing twice. */
export type Command = { id: string; input: unknown }

const DAY = 24 * 60 * 60
export const COMMAND_DAYS = 30
export const OUTBOX_DAYS = 30

export const commandKey = (actor: Actor, id: string) => ({ pk: `COMMAND#${actorKey(actor)}#${id}`, sk: 'COMMAND' })
export const outboxKey = (id: string) => ({ pk: id, sk: 'OUTBOX' })

/** By the real clock: DynamoDB deletes by it, whatever a demo's clock says. */
const expiresIn = (days: number): number => Math.floor(Date.now() / 1000) + days * DAY
const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url')

/** The event that a verb leads to; some verbs lead to one of two. */
type Events = EventName | readonly EventName[]

/** What an earlier call with this command did, or null. @throws command.reused for another act under the same id */
export async function findDone(core: Core, actor: Actor, events: Events, command: Command): Promise<string | null> {
  const item = await readItem(core.tables, 'registry', commandKey(actor, command.id))
  if (item === null) return null
  if (![events].flat().includes(item['event'] as EventName) || item['input'] !== digest(command.input))
    throw new DomainError('command.reused', { field: 'commandId' })
  return item['subject'] as string
}

/**
 * Carries out a verb once for a command: asked again with the same id, it answers what the first time
 * did, even if the record has moved on since and the verb would now be refused.
 */
export async function once<T>(
  core: Core,
  actor: Actor,
  events: Events,
  command: Command | undefined,
  read: (subject: string) => Promise<T>,
  act: () => Promise<string>,
): Promise<T> {
  const find = async () => (command === undefined ? null : findDone(core, actor, events, command))
  const done = await find()
  if (done !== null) return read(done)
  try {
    return read(await act())
  } catch (error) {
    // Refused, perhaps, because the same command, sent twice at once, has moved the record on a moment ago.
    const meanwhile = error instanceof DomainError ? await find() : null
    if (meanwhile === null) throw error
    return read(meanwhile)
  }
}

/**
 * The only function that writes domain state. One transaction holds the state, one audit entry for
 * each changed record, the outbox item and the command: no act without its trace, none half done.
 *
 * @returns the subject's id; that of the first time, if this command was carried out before.
 * @throws record.changed if a record moved on since it was read; a claim's own error; command.reused
 */
export async function commit(
  core: Core,
  actor: Actor,
  act: Act,
  operations: readonly Operation[],
  command: Command = { id: randomUUID(), input: null },
): Promise<string> {
  const now = core.clock.now()
  const at = now.toISOString()
  const writes: Operation[] = []
  const hashes = new Map<Operation, string>()
  for (const operation of operations) {
    writes.push(operation)
    if (operation.do !== 'record') continue
    const { hash, items } = await auditOf(core, actor, act, operation, at)
    hashes.set(operation, hash)
    const waited = waitedItem(actor, operation, at)
    if (waited !== null) items.push({ ...waited, expiresAt: expiresIn(WAITED_DAYS) })
    writes.push(...items.map((item): Operation => ({ do: 'put', table: 'registry', item })))
  }
  if (PUBLISHING.has(act.event)) writes.push(whileRunning)
  if (EVENT[act.event].outbox)
    writes.push({ do: 'put', table: 'registry', item: await outboxItem(core, actor, act, now) })
  writes.push({
    do: 'put',
    table: 'registry',
    onlyIf: { attribute: 'pk', is: null },
    item: {
      ...commandKey(actor, command.id),
      shape: 1,
      event: act.event,
      subject: act.subject,
      at,
      input: digest(command.input),
      expiresAt: expiresIn(COMMAND_DAYS),
    },
  })
  const transactItems = writes.map((write) => toTransactItem(core.tables, write, at, hashes.get(write)))
  // The token makes attempts of this one call the same to DynamoDB; another call of the same command seals and
  // salts anew, so it must not share the token. What makes calls the same is the command's own item.
  const outcome = await sendTransaction(core.tables, transactItems, randomUUID())
  if (outcome.done) return act.subject
  // The command is there already: an answer got lost, or two identical calls ran side by side. Both did it once.
  if (outcome.refused.includes(writes.length - 1)) {
    const subject = await findDone(core, actor, act.event, command)
    if (subject !== null) return subject
  }
  throw refusalOf(outcome.refused.map((index) => writes[index]))
}

/** A taken claim or a full counter explains itself; anything else means that a record was changed in between. */
function refusalOf(refused: readonly (Operation | undefined)[]): DomainError {
  for (const operation of refused) {
    if (operation?.do === 'claim')
      return new DomainError(operation.onTaken, operation.field === undefined ? {} : { field: operation.field })
    if (operation?.do === 'check') return new DomainError(operation.onRefused)
    if (operation?.do === 'update' && operation.condition !== undefined)
      return new DomainError(operation.condition.onRefused)
  }
  return new DomainError('record.changed')
}

async function auditOf(core: Core, actor: Actor, act: Act, change: RecordChange, at: string) {
  const version = (change.was?.version ?? 0) + 1
  const { entry, values } = makeEntry(
    {
      record: change.id,
      version,
      event: act.event,
      actor: actorKey(actor),
      at,
      previousHash: change.was?.auditHash ?? CHAIN_START,
    },
    (change.was?.data ?? {}) as Record<string, unknown>,
    change.data as Record<string, unknown>,
    act.reason ?? null,
  )
  const key = valuesKey(change.id, version)
  const items: Item[] = [
    { ...auditKey(change.id, version), shape: 1, ...entry },
    { ...key, shape: 1, values: await core.sealer.seal(JSON.stringify(values), `${key.pk}/${key.sk}`) },
  ]
  return { hash: entry.hash, items }
}

async function outboxItem(core: Core, actor: Actor, act: Act, now: Date): Promise<Item> {
  const id = newId('outbox', now)
  return {
    ...outboxKey(id),
    shape: 1,
    kind: 'outbox',
    event: act.event,
    subject: act.subject,
    actor: actorKey(actor),
    at: now.toISOString(),
    detail: act.detail ?? {},
    ...(core.silent === undefined ? {} : { silent: true }),
    ...(act.secret === undefined ? {} : { secret: await core.sealer.seal(act.secret, `${id}/secret`) }),
    expiresAt: expiresIn(act.secret === undefined ? OUTBOX_DAYS : 1),
  }
}
