import { commit } from '@patronat/core/audit/commit.ts'
import type { Core } from '@patronat/core/core.ts'
import { openPledgeKey, pledgeRecord } from '@patronat/core/pledge/pledge.item.ts'
import type { EndReason, Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import type { DetentionEvent } from '@patronat/core/prisoner/detention.ts'
import { finishClosure } from '@patronat/core/projection/finish-closure.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { changeRecord, type Operation } from '@patronat/core/table/operation.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { SEED } from './organisation.ts'

/**
 * What a campaign of two years has behind it and no verb does yet: through `commit` like everything else, with its
 * trail. When a verb for one of these comes, it takes the place of the function here.
 */
export async function inviteColleague(core: Core, pledge: Stored<Pledge>, invitedById: string) {
  const act = { event: 'pledge.saved', subject: pledge.id, reason: 'brought in by a colleague' } as const
  await commit(core, SEED, act, [changeRecord(pledgeRecord, pledge, { invitedById })])
  return getPledge(core, pledge.id)
}

const ending = (core: Core, pledge: Stored<Pledge>, endReason: EndReason, more: Partial<Pledge> = {}): Operation[] => [
  changeRecord(pledgeRecord, pledge, { state: 'ENDED', endedAt: core.clock.now().toISOString(), endReason, ...more }),
  {
    do: 'release',
    key: openPledgeKey(pledge.data.parliamentarianId, pledge.data.prisonerId),
    holder: pledge.id,
  },
]

/** The mandate ended, and the patronage with it. */
export async function endMandate(core: Core, id: string): Promise<void> {
  const act = { event: 'pledge.ended', subject: id, reason: 'the mandate ended' } as const
  await commit(core, SEED, act, ending(core, await getPledge(core, id), 'MANDATE_ENDED'))
}

/** A patron passes the patronage on to the one of another member that carries it on. */
export async function handOver(core: Core, id: string, successorId: string): Promise<void> {
  const act = { event: 'pledge.ended', subject: id, reason: 'handed over to a colleague' } as const
  await commit(core, SEED, act, [
    ...ending(core, await getPledge(core, id), 'HANDED_OVER', { succeededById: successorId }),
    changeRecord(pledgeRecord, await getPledge(core, successorId), { succeedsId: id }),
  ])
}

/** Somebody came home in an exchange: an editor writes it down and confirms it, and every patronage reaches its end. */
export async function exchangePrisoner(core: Core, id: string): Promise<void> {
  const { version, data } = await getPrisoner(core, id)
  const date = core.clock.now().toISOString().slice(0, 10)
  const source = { url: `https://news.example/${data.slug}/exchanged`, title: 'Report in a newspaper' }
  const exchanged: DetentionEvent = {
    type: 'EXCHANGED',
    dates: [{ date, source }],
    place: null,
    facility: null,
    sources: [source],
  }
  const change = { history: [...data.history, exchanged] }
  const changed = await changePrisoner(core, SEED, { id, expectedVersion: version, change, reason: 'came home' })
  // With --now long ago what happened later says that they are held still.
  if (changed.data.closure === null) return
  const confirmation = { id, expectedVersion: changed.version, reason: 'The family has met them at the border.' }
  await confirmClosure(core, SEED, confirmation)
  await finishClosure(core, id)
}
