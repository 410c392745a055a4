import type { Actor } from '../actor/actor.ts'
import { commit } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { daysLater } from '../date/partial-date.ts'
import { findLegislatures, todayIn } from '../legislature/legislature.ts'
import { expireOffices } from '../office/expire-offices.ts'
import { listOrganisations } from '../organisation/organisation.ts'
import { MAILBOX_DAYS, mandateOf } from '../parliamentarian/mandate.ts'
import {
  changeMember,
  findParliamentarians,
  getParliamentarian,
  requireMemberUnchanged,
} from '../parliamentarian/parliamentarian.ts'
import { changeRecord } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { allAsClosed } from './closed-pledge.ts'
import { listPlaces, pledgeRecord, releaseOf } from './pledge.item.ts'
import { MOVE, type Pledge } from './pledge.model.ts'
import { listPledgesInState, listPledgesOfParliamentarian } from './pledge.store.ts'
import { byId } from './settled-pledge.ts'
import { type Facts, isTaken, settlementOf } from './settlement.ts'

const STREAM: Actor = { kind: 'system', name: 'stream' }

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
  const pledges = await keptOf(core, listed.map(({ id }) => id)) // prettier-ignore
  const members = await byId(pledges.map(({ data }) => data.parliamentarianId), (ids) => findParliamentarians(core, ids)) // prettier-ignore
  const houses = await byId(pledges.map(({ data }) => data.legislatureId), (ids) => findLegislatures(core, ids)) // prettier-ignore
  let settled = 0
  const toTell = new Map<string, Facts>()
  for (const pledge of pledges) {
    const member = members.get(pledge.data.parliamentarianId)
    const house = houses.get(pledge.data.legislatureId)
    if (member === undefined || house === undefined) continue
    const of = { pledge, member, house, today: todayIn(core, house) }
    if (await settlePledge(core, of)) settled += 1
    toTell.set(member.id, of)
  }
  for (const of of toTell.values()) if (await tellMember(core, of)) settled += 1
  return settled
}

/**
 * What is written of the active ones, without the end that is about to be; an end of detention is written by others.
 * Read anew: the index may lag behind what this same call has just written.
 */
const keptOf = async (core: Core, ids: readonly string[]): Promise<Stored<Pledge>[]> =>
  (await allAsClosed(core, await pledgeRecord.findMany(core.tables, ids))).flatMap((one) =>
    one?.data.state === 'ACTIVE' ? [one] : [],
  )

const ATTEMPTS = 3

async function settlePledge(core: Core, of: Facts): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const pledge = attempt === 1 ? of.pledge : (await keptOf(core, [of.pledge.id]))[0]
    if (pledge === undefined) return false
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

/** The office is asked for a successor once, 60 days before its mailbox dies; after that day the mailbox acts no more. */
async function tellMember(core: Core, { member, house, today }: Facts): Promise<boolean> {
  const { state, mailboxUntil } = mandateOf(member, house, today)
  if (mailboxUntil === null || state === 'SITS' || state === 'IN_TRANSITION') return false
  if (today > mailboxUntil) return expireOffices(core, STREAM, member.id)
  if (state !== 'SUCCESSOR_ASKED' || today < daysLater(mailboxUntil, -MAILBOX_DAYS)) return false
  // Kept on the record: what a command remembers is gone before the mailbox is.
  if (member.data.successorAskedFor === mailboxUntil) return false
  const act = { event: 'parliamentarian.successorAsked', subject: member.id, detail: { mailboxUntil } } as const
  await commit(core, STREAM, act, [changeMember(member, { successorAskedFor: mailboxUntil })])
  return true
}
