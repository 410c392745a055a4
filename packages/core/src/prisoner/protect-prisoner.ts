import type { Actor } from '../actor/actor.ts'
import { type Permission, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import type { EventName } from '../audit/event.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { fullDate } from '../date/partial-date.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { releaseWithheld, withhold } from '../visibility/visibility.ts'
import { pausesAfter } from './pause.ts'
import { hidesKey, prisonerRecord } from './prisoner.item.ts'
import type { Prisoner, PrisonerVisibility } from './prisoner.model.ts'
import { getPrisoner } from './prisoner.store.ts'

export type ProtectInput = { id: string; expectedVersion: number; reason: string; until?: string | null }

type Protection = {
  state: PrisonerVisibility['state']
  event: EventName
  permission: Permission
  /** What the same transaction does to every public answer. */
  also: (prisoner: Stored<Prisoner>) => Operation[]
}

/** The two acts for a family, and their end. */
const PROTECTION = {
  /** The page stays as it is, nothing new appears. What is hidden can't be made quiet: there is no page to freeze. */
  quiet: { state: 'QUIET', event: 'prisoner.quieted', permission: 'prisoner:quiet', also: () => [] },
  /** Gone from every public answer, from this transaction on. */
  hide: { state: 'HIDDEN', event: 'prisoner.hidden', permission: 'prisoner:hide', also: ({ id }) => [withhold(id)] },
  /** A record that was unpublished meanwhile stays withheld. */
  show: {
    state: 'SHOWN',
    event: 'prisoner.shown',
    permission: 'prisoner:show',
    also: ({ id, data }) => (data.publication.level === 'PUBLIC' ? [releaseWithheld(id)] : []),
  },
} as const satisfies Record<string, Protection>

const HIDES_AN_HOUR = 5

export const quietPrisoner = (core: Core, actor: Actor, input: ProtectInput, command?: Command) =>
  protect(core, actor, input, PROTECTION.quiet, command)

/**
 * A HIDE does not ask for the version that was looked at, and tries again if an editor saves in the same
 * instant: a family's request must not fail because of somebody's spelling correction.
 */
export async function hidePrisoner(
  core: Core,
  actor: Actor,
  input: ProtectInput,
  command?: Command,
): Promise<Stored<Prisoner>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await protect(core, actor, input, PROTECTION.hide, command)
    } catch (error) {
      if (!isOvertaken(error) || attempt === HIDE_ATTEMPTS) throw error
    }
  }
}

const HIDE_ATTEMPTS = 10

/** Somebody else wrote the same record, or the one list of what is withheld, in the same instant. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof DomainError
    ? error.code === 'record.changed'
    : error instanceof Error && error.name === 'TransactionCanceledException'

export const showPrisoner = (core: Core, actor: Actor, input: ProtectInput, command?: Command) =>
  protect(core, actor, input, PROTECTION.show, command)

async function protect(
  core: Core,
  actor: Actor,
  input: ProtectInput,
  protection: Protection,
  command?: Command,
): Promise<Stored<Prisoner>> {
  const prisoner = await getPrisoner(core, input.id)
  permitWithin(actor, protection.permission, prisoner.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  const until = input.until == null ? null : readInput(fullDate, input.until, 'until')
  return once(
    core,
    actor,
    protection.event,
    command,
    (id) => getPrisoner(core, id),
    async () => {
      if (protection.state !== 'HIDDEN' && prisoner.version !== input.expectedVersion)
        throw new DomainError('record.changed')
      if (protection.state === 'QUIET' && prisoner.data.visibility.state === 'HIDDEN')
        throw new DomainError('prisoner.unavailable')
      const counted = protection.state === 'HIDDEN' ? countHide(core, actor) : []
      const visibility: PrisonerVisibility & { since: string } = {
        state: protection.state,
        since: core.clock.now().toISOString(),
        until,
        reason: await core.sealer.seal(input.reason, `${prisoner.id}/visibility`),
      }
      const act = { event: protection.event, subject: prisoner.id, reason: input.reason } as const
      const operations = [
        changeRecord(prisonerRecord, prisoner, {
          visibility,
          pauses: pausesAfter(prisoner.data, protection.state === 'SHOWN', visibility.since),
        }),
        ...protection.also(prisoner),
        ...counted,
      ]
      return commit(core, actor, act, operations, command)
    },
  )
}

/** Nobody alone hides more than five records an hour: a stolen laptop must not silence a campaign. */
function countHide(core: Core, actor: Actor): Operation[] {
  if (actor.kind !== 'staff') return []
  const now = core.clock.now()
  return [
    {
      do: 'update',
      table: 'registry',
      key: hidesKey(actor.id, now.toISOString().slice(0, 13)),
      expression: 'SET expiresAt = :expires ADD #hides :one',
      names: { '#hides': 'hides' },
      values: { ':one': 1, ':most': HIDES_AN_HOUR, ':expires': Math.floor(Date.now() / 1000) + 172_800 },
      condition: { expression: 'attribute_not_exists(#hides) OR #hides < :most', onRefused: 'prisoner.hidesUsedUp' },
    },
  ]
}
