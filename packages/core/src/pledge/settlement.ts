import { isDeepStrictEqual } from 'node:util'
import type { Core } from '../core.ts'
import type { Legislature } from '../legislature/legislature.model.ts'
import { mandateOf } from '../parliamentarian/mandate.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import type { Stored } from '../table/record.ts'
import { pledgeRecord } from './pledge.item.ts'
import { MOVE, type Pledge, type PledgeMove } from './pledge.model.ts'
import { transitionsOf } from './transition.ts'

export type Facts = {
  pledge: Stored<Pledge>
  member: Stored<Parliamentarian>
  house: Stored<Legislature>
  today: string
}
export type Settlement = { move: PledgeMove; change: Partial<Pledge> }

/**
 * What the facts of house and member change in a pledge; null: it stands as they say. `isBeingTaken`: the other office
 * has handed in what carries it on; our backlog ends nothing. Pure.
 */
export function settlementOf({ pledge, member, house, today }: Facts, isBeingTaken: boolean): Settlement | null {
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

/** What the other office handed in waits for us; its own hand-over is not undone by how long we take. */
export async function isTaken(core: Core, { handOvers }: Pledge): Promise<boolean> {
  const id = handOvers?.at(-1)?.answer === null ? (handOvers.at(-1)?.pledgeId ?? null) : null
  const state = id === null ? null : (await pledgeRecord.find(core.tables, id))?.data.state
  return state === 'SUBMITTED' || state === 'CHANGES_REQUESTED'
}
