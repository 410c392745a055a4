import type { Sealed } from '../seal/seal.ts'

/** PROPOSED: one moderator asks, another one has to agree. */
export const STOP_STATES = ['PROPOSED', 'ON', 'OVER'] as const

/** One time in which all mail, publication and "latest" stood still. `reason` is sealed under `<id>/reason`. */
export type Stop = {
  /** Whose staff pulled it, and whose ends it. It stops the whole registry. */
  organisationId: string
  state: (typeof STOP_STATES)[number]
  reason: Sealed
  proposedBy: string
  proposedAt: string
  /** The second person; null: an administrator needs none. */
  agreedBy: string | null
  pulledAt: string | null
  /** Who asked to go on; somebody else has to agree. */
  endProposedBy: string | null
  endedBy: string | null
  endedAt: string | null
}

/** What one moderator asked for counts for an hour; then the next one begins anew. */
const PROPOSAL_MINUTES = 60

/** Pure. */
export const isStale = ({ state, proposedAt }: Stop, now: Date): boolean =>
  state === 'PROPOSED' && now.getTime() - Date.parse(proposedAt) > PROPOSAL_MINUTES * 60_000
