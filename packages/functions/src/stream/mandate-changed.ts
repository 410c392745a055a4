import { settleHouse, settleMember } from '@patronat/core/pledge/settle-mandate.ts'
import type { Effect } from './outbox.ts'

/** A term ended, or its successors are all known: what follows for each pledge of the house is written one by one. */
export const houseChanged: Effect = async ({ core }, { subject }) => {
  await settleHouse(core, subject)
}

/** A mandate ended, or its member goes on without one. */
export const memberChanged: Effect = async ({ core }, { subject }) => {
  await settleMember(core, subject)
}
