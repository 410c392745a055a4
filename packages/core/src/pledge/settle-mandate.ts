import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor/actor.ts'
import { commit } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { findLegislatures } from '../legislature/legislature.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { expireOffices } from '../office/expire-offices.ts'
import { listOrganisations } from '../organisation/organisation.ts'
import { daysAfter, MAILBOX_DAYS, mandateOf } from '../parliamentarian/mandate.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import {
  changeMember,
  findParliamentarians,
  getParliamentarian,
  requireMemberUnchanged,
} from '../parliamentarian/parliamentarian.ts'
import { changeRecord } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { listPlaces, pledgeRecord, releaseOf } from './pledge.item.ts'
import { MOVE, type Pledge, type PledgeMove } from './pledge.model.ts'
import { findPledge, findPledges, getPledge, listPledgesInState, listPledgesOfParliamentarian } from './pledge.store.ts'
import { transitionsOf } from './transition.ts'

const STREAM: Actor = { kind: 'system', name: 'stream' }

type Of = { pledge: Stored<Pledge>; member: Stored<Parliamentarian>; house: Stored<Legislature>; today: string }
type Settlement = { move: PledgeMove; change: Partial<Pledge> }

/**
 * What the facts of house and member change in a pledge; null: it stands as they say. `isBeingTaken`: the other office
 * has handed in what carries it on; our backlog ends nothing. Pure.
 */
export function settlementOf({ pledge, member, house, today }: Of, isBeingTaken: boolean): Settlement | null {
  const { data } = pledge
  if (data.state !== 'ACTIVE') return null
  const mandate = mandateOf(member, house, today)
  const transitions = transitionsOf(data, member, house, today)
  if (mandate.state === 'OVER' && !isBeingTaken) {
    const last = `${mandate.mailboxUntil}T00:00:00.000Z`
    const endedAt = data.activeSince !== null && data.activeSince > last ? data.activeSince : last
    return { move: 'endMandate', change: { state: 'ENDED', endedAt, endReason: MOVE.endMandate.ends, transitions } }
  }
  if (mandate.state === 'SITS' && mandate.legislatureId !== data.legislatureId) {
    const houses = [...(data.houses ?? []), { legislatureId: data.legislatureId, until: today }]
    return { move: 'moveHouse', change: { legislatureId: mandate.legislatureId, houses, transitions } }
  }
  if (isDeepStrictEqual(transitions, data.transitions ?? [])) return null
  const isOpen = transitions.some(({ to }) => to === null)
  return { move: isOpen ? 'beginTransition' : 'endTransition', change: { transitions } }
}

/** Writes what follows from the facts of a whole house. Doing it twice changes nothing; killed, it goes on. @returns how many */
export const settleHouse = (core: Core, legislatureId: string): Promise<number> =>
  settleActive(core, ({ data }) => data.legislatureId === legislatureId)

/** The same of one member. */
export async function settleMember(core: Core, parliamentarianId: string): Promise<number> {
  let settled = 0
  for await (const pledges of pagesOf((page) => listPledgesOfParliamentarian(core, parliamentarianId, page)))
    settled += await settlePage(core, pledges)
  return settled
}

/**
 * The same of everybody, for what the clock does and what a roster has brought: terms that end, mailboxes that die,
 * seats that an import closed. @returns how much there was to do
 */
export const settleMandates = (core: Core): Promise<number> => settleActive(core, () => true)

async function settleActive(core: Core, isMeant: (pledge: Stored<Pledge>) => boolean): Promise<number> {
  let settled = 0
  for (const { id } of await listOrganisations(core))
    for await (const pledges of pagesOf((page) => listPledgesInState(core, id, 'ACTIVE', page)))
      settled += await settlePage(core, pledges.filter(isMeant))
  return settled
}

/** At most a hundred pledges: their members and houses are read at once. */
async function settlePage(core: Core, listed: readonly Stored<Pledge>[]): Promise<number> {
  // The index may lag behind what this same call has just written.
  const pledges = (await findPledges(core, listed.map(({ id }) => id))).filter((one) => one?.data.state === 'ACTIVE') as Stored<Pledge>[] // prettier-ignore
  const members = await byId(pledges, 'parliamentarianId', (ids) => findParliamentarians(core, ids))
  const houses = await byId(pledges, 'legislatureId', (ids) => findLegislatures(core, ids))
  let settled = 0
  const toTell = new Map<string, Of>()
  for (const pledge of pledges) {
    const member = members.get(pledge.data.parliamentarianId)
    const house = houses.get(pledge.data.legislatureId)
    if (member === undefined || house === undefined) continue
    const of = { pledge, member, house, today: dayIn(house.data.timeZone ?? 'UTC', core.clock.now()) }
    if (await settlePledge(core, of)) settled += 1
    toTell.set(member.id, of)
  }
  for (const of of toTell.values()) if (await tellMember(core, of)) settled += 1
  return settled
}

async function byId<T>(
  pledges: readonly Stored<Pledge>[],
  field: 'parliamentarianId' | 'legislatureId',
  find: (ids: readonly string[]) => Promise<(Stored<T> | null)[]>,
): Promise<Map<string, Stored<T>>> {
  const found = await find([...new Set(pledges.map(({ data }) => data[field]))])
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one]])))
}

const ATTEMPTS = 3

async function settlePledge(core: Core, of: Of): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const pledge = attempt === 1 ? of.pledge : await getPledge(core, of.pledge.id)
    const member = attempt === 1 ? of.member : await getParliamentarian(core, of.member.id)
    const settlement = settlementOf({ ...of, pledge, member }, await isTaken(core, pledge.data))
    if (settlement === null) return false
    const { move, change } = settlement
    const now = { ...pledge.data, ...change }
    try {
      await commit(core, STREAM, { event: MOVE[move].event, subject: pledge.id, reason: move }, [
        changeRecord(pledgeRecord, pledge, change),
        ...listPlaces(pledge.id, pledge.data, now),
        ...(move === 'endMandate' ? [releaseOf(pledge)] : []),
        requireMemberUnchanged(member),
      ])
      return true
    } catch (error) {
      const isRace = error instanceof DomainError && error.code === 'record.changed'
      if (!isRace || attempt === ATTEMPTS) throw error
    }
  }
}

/** What the other office handed in waits for us; its own hand-over is not undone by how long we take. */
async function isTaken(core: Core, { handOvers }: Pledge): Promise<boolean> {
  const id = handOvers?.at(-1)?.answer === null ? (handOvers.at(-1)?.pledgeId ?? null) : null
  const state = id === null ? null : (await findPledge(core, id))?.data.state
  return state === 'SUBMITTED' || state === 'CHANGES_REQUESTED'
}

/** The office is asked for a successor once, 60 days before its mailbox dies; after that day the mailbox acts no more. */
async function tellMember(core: Core, { member, house, today }: Of): Promise<boolean> {
  const { state, mailboxUntil } = mandateOf(member, house, today)
  if (mailboxUntil === null || state === 'SITS' || state === 'IN_TRANSITION') return false
  if (today > mailboxUntil) return expireOffices(core, STREAM, member.id)
  if (state !== 'SUCCESSOR_ASKED' || today < daysAfter(mailboxUntil, -MAILBOX_DAYS)) return false
  // Kept on the record: what a command remembers is gone before the mailbox is.
  if (member.data.successorAskedFor === mailboxUntil) return false
  const act = { event: 'parliamentarian.successorAsked', subject: member.id, detail: { mailboxUntil } } as const
  await commit(core, STREAM, act, [changeMember(member, { successorAskedFor: mailboxUntil })])
  return true
}
