import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { readItem } from '../table/client.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import { PAGE_LIMIT } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { repliesOf, replyKey, replyRecord } from './reply.item.ts'
import { type ReplyInput, replyInput, type ReplyTemplate } from './reply.model.ts'

export const getReply = (core: Core, id: string) => replyRecord.get(core.tables, id)

/** The organisation's own words, all there can be (fewer than 100). */
export async function listReplies(core: Core, actor: Actor): Promise<Stored<ReplyTemplate>[]> {
  permit(actor, 'reply:keep')
  if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
  const page = await replyRecord.list(core.tables, 'gsi1', repliesOf(actor.organisationId), { first: PAGE_LIMIT })
  return page.items.map(({ item }) => item)
}

/**
 * Keeps an organisation's own words for a decision, reason and language; without text Patronat's own count again.
 * `expectedVersion` is null where there were none.
 */
export async function keepReply(
  core: Core,
  actor: Actor,
  input: ReplyInput & { organisationId: string; expectedVersion: number | null },
  command?: Command,
): Promise<Stored<ReplyTemplate>> {
  const { organisationId, expectedVersion, ...said } = input
  permitWithin(actor, 'reply:keep', organisationId)
  const data = readInput(replyInput, said)
  refuseFinancial({ text: data.text })
  return once(
    core,
    actor,
    'reply.kept',
    command,
    (id) => getReply(core, id),
    async () => {
      const key = replyKey(organisationId, data)
      const claim = await readItem<{ holder: string }>(core.tables, 'registry', key)
      const was = claim === null ? null : await getReply(core, claim.holder)
      if ((was?.version ?? null) !== expectedVersion) throw new DomainError('record.changed')
      const id = was?.id ?? newId('replyTemplate', core.clock.now())
      const act = { event: 'reply.kept', subject: id } as const
      if (was !== null) return commit(core, actor, act, [changeRecord(replyRecord, was, data)], command)
      const first = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
      const record = createRecord(replyRecord, id, { ...data, organisationId })
      return commit(core, actor, act, [record, first], command)
    },
  )
}
