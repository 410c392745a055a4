import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { DomainError } from '../base/error.ts'
import { getCampaign } from '../campaign/campaign.ts'
import type { Core } from '../core.ts'
import type { Page } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { invitationRecord, invitationsInState } from './invitation.item.ts'
import type { Invitation, InvitationState } from './invitation.model.ts'
import { requireAsked, whyNot } from './may-write.ts'
import { move } from './move.ts'

/** So many letters a call: between two calls the sender can be paused. */
const LETTERS_AT_ONCE = 20

/** Nobody is written to again before this many days have passed. */
export const FOLLOW_UP_AFTER_DAYS = 3

/** `left`: out of this batch, for a reason that the letter says. `after`: for the next batch; null: that was all. */
export type Sent = { sent: number; leftOut: number; after: string | null }

type Letters = { campaignId: string; legislatureId: string; after?: string }

/**
 * Sends the next letters to a house that are prepared. Whoever pledged meanwhile, asked not to be written to, left the
 * house or has no published address is left out, and the letter says why. What is sent leaves the list, so that a
 * caller who was killed begins again and nobody is written to twice.
 */
export async function sendInvitations(core: Core, actor: Actor, input: Letters): Promise<Sent> {
  const { letters, reasons, outcome } = await nextBatch(core, actor, input, 'PREPARED')
  for (const [at, letter] of letters.entries()) {
    const leftOut = reasons[at] ?? null
    const done = await unlessMovedOn(() =>
      leftOut === null
        ? move(core, actor, 'send', letter, { sentAt: core.clock.now().toISOString() })
        : move(core, actor, 'leaveOut', letter, { leftOut }),
    )
    if (done) outcome[leftOut === null ? 'sent' : 'leftOut'] += 1
  }
  return outcome
}

/** Writes once more, before the deadline, to whoever has not answered; to nobody a third time. */
export async function followUpInvitations(core: Core, actor: Actor, input: Letters): Promise<Sent> {
  const { letters, reasons, outcome } = await nextBatch(core, actor, input, 'SENT')
  const now = core.clock.now()
  const before = new Date(now.getTime() - FOLLOW_UP_AFTER_DAYS * 86_400_000).toISOString()
  for (const [at, letter] of letters.entries()) {
    const { sentAt, followedUpAt } = letter.data
    if (followedUpAt !== null || sentAt === null || sentAt > before) continue
    const isAsked = (reasons[at] ?? null) === null
    const done = isAsked && (await unlessMovedOn(() => move(core, actor, 'followUp', letter, { followedUpAt: now.toISOString() }))) // prettier-ignore
    if (done) outcome.sent += 1
    else if (!isAsked) outcome.leftOut += 1
  }
  return outcome
}

async function nextBatch(
  core: Core,
  actor: Actor,
  { campaignId, legislatureId, after }: Letters,
  state: InvitationState,
) {
  const campaign = await getCampaign(core, campaignId)
  permitWithin(actor, 'invitation:write', campaign.data.organisationId)
  requireAsked(core, campaign, legislatureId)
  const request = { first: LETTERS_AT_ONCE, ...(after === undefined ? {} : { after }) }
  const hash = invitationsInState(campaign.id, state)
  const page: Page<Stored<Invitation>> = await invitationRecord.list(
    core.tables,
    'gsi1',
    hash,
    request,
    `${legislatureId}#`,
  )
  // The index may be behind: what the letter itself says holds.
  const read = await invitationRecord.findMany(core.tables, page.items.map(({ item }) => item.id)) // prettier-ignore
  const letters = read.filter((letter): letter is Stored<Invitation> => letter?.data.state === state)
  const outcome: Sent = { sent: 0, leftOut: 0, after: page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null }
  return { letters, reasons: await whyNot(core, letters), outcome }
}

/** Two windows may send at once: a letter that the other one has sent is its own. */
async function unlessMovedOn(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'record.changed') return false
    throw error
  }
}
