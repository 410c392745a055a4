import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireReason } from '../text/input.ts'
import { legislatureRecord } from './legislature.item.ts'
import { type Legislature, openTermEnd, termEnd } from './legislature.model.ts'
import { getLegislature, todayIn } from './legislature.ts'

export type TermInput = { id: string; expectedVersion: number; reason: string }

/**
 * Says that the term of a whole house ends, as one fact: from the day after it, its members' pledges are in transition,
 * however many they are. What follows for each of them is written by the stream.
 * @param input.endedOn the last day of the term, may lie ahead; `mailboxUntil`: that of the mailboxes of who leaves
 * @throws legislature.termOpen while the roster after the last one is not complete | input.* | record.changed
 */
export async function endTerm(
  core: Core,
  actor: Actor,
  input: TermInput & { endedOn: string; mailboxUntil: string },
  command?: Command,
): Promise<Stored<Legislature>> {
  permit(actor, 'mandate:end')
  requireReason(input.reason)
  return once(
    core,
    actor,
    'legislature.termEnded',
    command,
    (id) => getLegislature(core, id),
    async () => {
      const house = await getHouseAt(core, input)
      if (openTermEnd(house.data) !== null) throw new DomainError('legislature.termOpen')
      const { endedOn, mailboxUntil } = input
      const ended = readInput(termEnd, { term: house.data.term, endedOn, mailboxUntil, completedOn: null })
      const last = house.data.termEnds?.at(-1)
      if (last !== undefined && endedOn <= last.endedOn) throw new DomainError('input.invalid', { field: 'endedOn' })
      if (mailboxUntil < endedOn) throw new DomainError('input.invalid', { field: 'mailboxUntil' })
      const record = changeRecord(legislatureRecord, house, { termEnds: [...(house.data.termEnds ?? []), ended] })
      const act = { event: 'legislature.termEnded', subject: house.id, reason: input.reason } as const
      return commit(core, actor, act, [record], command)
    },
  )
}

/**
 * Says that the roster of the new term is in, wholly: who sits goes on, wherever that is; who does not is asked for a
 * successor. Said at once after a term's end that was recorded by mistake, it takes that back: everybody still sits.
 * @throws legislature.termNotOpen where no term has ended | record.changed
 */
export async function completeRoster(
  core: Core,
  actor: Actor,
  input: TermInput,
  command?: Command,
): Promise<Stored<Legislature>> {
  permit(actor, 'mandate:end')
  requireReason(input.reason)
  return once(
    core,
    actor,
    'legislature.rosterCompleted',
    command,
    (id) => getLegislature(core, id),
    async () => {
      const house = await getHouseAt(core, input)
      const open = openTermEnd(house.data)
      if (open === null) throw new DomainError('legislature.termNotOpen')
      const today = todayIn(core, house)
      // Before the term is over nothing was in transition: then it simply has not ended.
      const over = open.endedOn > today ? [] : [{ ...open, completedOn: today }]
      const termEnds = [...(house.data.termEnds ?? []).filter((one) => one !== open), ...over]
      const act = { event: 'legislature.rosterCompleted', subject: house.id, reason: input.reason } as const
      return commit(core, actor, act, [changeRecord(legislatureRecord, house, { termEnds })], command)
    },
  )
}

async function getHouseAt(core: Core, input: TermInput): Promise<Stored<Legislature>> {
  const house = await getLegislature(core, input.id)
  if (house.version !== input.expectedVersion) throw new DomainError('record.changed')
  return house
}
