import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Closure } from '../prisoner/prisoner.model.ts'
import { getPrisoner } from '../prisoner/prisoner.ts'
import { changeRecord } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { pledgeRecord } from './pledge.item.ts'
import type { NoticeKind, Pledge } from './pledge.model.ts'
import { getPledge, listPledgesOfPrisoner } from './pledge.store.ts'

/** A letter to an office that is ready to be sent; `sentAt`: it has been. */
export type Notice = { pledge: Stored<Pledge>; kind: NoticeKind; cause: string; sentAt: string | null }

/**
 * What the office of a pledge should be told, and was not by itself: that the person is out, that they died, that the
 * patronage goes on. It follows from the facts, so a closure that is taken back takes its letters with it. Pure.
 */
export function noticeOf(pledge: Stored<Pledge>, closure: Closure | null): Notice | null {
  const { state, closureId, decisions, officeId, notices = [] } = pledge.data
  const restored = decisions.findLast(({ kind }) => kind === 'RESTORED')
  const about =
    state === 'ENDED' && closure?.publicAt != null && closure.id === closureId
      ? { kind: closure.reason, cause: closure.id }
      : state === 'ACTIVE' && restored !== undefined
        ? { kind: 'PLEDGE_RESTORED' as const, cause: restored.at }
        : null
  if (about === null || officeId === null) return null
  return { pledge, ...about, sentAt: notices.find(({ cause }) => cause === about.cause)?.at ?? null }
}

const LISTED_AT_MOST = 300

/** The letters that wait for a person about one prisoner, and those that were sent; at most 300. */
export async function listNotices(core: Core, actor: Actor, prisonerId: string): Promise<Notice[]> {
  const prisoner = await getPrisoner(core, prisonerId)
  permitWithin(actor, 'pledge:notify', prisoner.data.organisationId)
  const notices: Notice[] = []
  for await (const pledges of pagesOf((page) => listPledgesOfPrisoner(core, prisonerId, page))) {
    notices.push(
      ...pledges.flatMap((pledge) => {
        const notice = noticeOf(pledge, prisoner.data.closure)
        return notice === null ? [] : [notice]
      }),
    )
    if (notices.length >= LISTED_AT_MOST) break
  }
  return notices.slice(0, LISTED_AT_MOST)
}

/**
 * Sends the letter of one pledge's office: a person has read it. At most once for its cause, whoever presses and
 * however often. @throws notice.none where nothing waits, or it was sent
 */
export async function sendNotice(
  core: Core,
  actor: Actor,
  input: { id: string },
  command?: Command,
): Promise<Stored<Pledge>> {
  const before = await getPledge(core, input.id)
  permitWithin(actor, 'pledge:notify', before.data.organisationId)
  return once(
    core,
    actor,
    'pledge.noticeSent',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledge(core, input.id)
      const prisoner = await getPrisoner(core, pledge.data.prisonerId)
      const notice = noticeOf(pledge, prisoner.data.closure)
      if (notice === null || notice.sentAt !== null) throw new DomainError('notice.none')
      // Whoever asked patrons for silence wants no letter now.
      if (prisoner.data.visibility.state !== 'SHOWN') throw new DomainError('prisoner.unavailable')
      const { kind, cause } = notice
      const by = actor.kind === 'staff' ? actor.id : actor.kind
      const sent = { kind, cause, at: core.clock.now().toISOString(), by }
      const record = changeRecord(pledgeRecord, pledge, { notices: [...(pledge.data.notices ?? []), sent].slice(-20) })
      const act = { event: 'pledge.noticeSent', subject: pledge.id, detail: { kind, cause } } as const
      return commit(core, actor, act, [record], command)
    },
  )
}
