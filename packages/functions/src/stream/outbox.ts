import type { EventName } from '@patronat/core/audit/event.ts'
import type { Core } from '@patronat/core/core.ts'
import type { Sealed } from '@patronat/core/seal/seal.ts'
import type { PostOffice } from '../mail/post-office.ts'

/** Something that leaves the registry: written in the transaction of the act that caused it. */
export type Outbox = {
  pk: string
  event: EventName
  subject: string
  at: string
  detail: Record<string, string>
  secret?: Sealed
}

/** What an effect has at hand. */
export type Effects = {
  core: Core
  post: PostOffice
  /** Where people reach us, without a slash at the end. */
  origin: string
}

/** One consequence of one event; each has its own file, in the past tense. Doing it twice sends nothing twice. */
export type Effect = (effects: Effects, outbox: Outbox) => Promise<void>

/** The sealed part, for whoever it is meant for. */
export const openSecret = ({ core }: Effects, outbox: Outbox): Promise<string> => {
  if (outbox.secret === undefined) throw new Error(`${outbox.pk} has nothing sealed`)
  return core.sealer.open(outbox.secret, `${outbox.pk}/secret`)
}
