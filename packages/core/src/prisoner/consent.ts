import type { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { type Consent, CONSENTS_AT_MOST, type ConsentInput, consentInput, isObjectedTo } from './consent.model.ts'
import { prisonerRecord } from './prisoner.item.ts'
import type { Prisoner } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'
import { takenBack } from './publish-prisoner.ts'

const aboutOf = (prisonerId: string, number: number): string => `${prisonerId}/consent/${number}`

/**
 * Adds a line to the ledger of consents. None is ever changed: who thinks otherwise later adds another. An objection to
 * being written about counts at once: what was public is withheld in the same transaction.
 */
export async function recordConsent(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; consent: ConsentInput },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'consent:record', before.data.organisationId)
  const { who, how, contact, ...said } = readInput<z.output<typeof consentInput>>(consentInput, input.consent)
  if (said.on > dayIn('Pacific/Kiritimati', core.clock.now()))
    throw new DomainError('input.dateInFuture', { field: 'on' })
  return once(
    core,
    actor,
    'prisoner.consentRecorded',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      const consents = was.data.consents ?? []
      if (consents.length >= CONSENTS_AT_MOST) throw new DomainError('input.tooLong', { field: 'consents' })
      const number = consents.length + 1
      const one: Consent = {
        ...said,
        number,
        sealed: await core.sealer.seal(JSON.stringify({ who, how, contact }), aboutOf(was.id, number)),
        at: core.clock.now().toISOString(),
        recordedBy: actor.kind === 'staff' ? actor.id : null,
      }
      const now = [...consents, one]
      const counts = was.data.publication.level !== 'INTERNAL' && isObjectedTo(now)
      const { change, operations } = counts ? takenBack(core, was) : NOTHING_ELSE
      const act = { event: 'prisoner.consentRecorded', subject: was.id } as const
      const record = changeRecord(prisonerRecord, was, { consents: now, ...change })
      return commit(core, actor, act, [record, ...operations], command)
    },
  )
}

const NOTHING_ELSE = { change: {}, operations: [] }

export type ConsentContact = { who: string; how: string; contact: string }

/** Who consented, how, and how they can be reached. Reading it is an act with a purpose, on record. */
export async function revealContact(
  core: Core,
  actor: Actor,
  input: { id: string; number: number; purpose: string },
  command?: Command,
): Promise<ConsentContact> {
  const prisoner = await getPrisoner(core, input.id)
  permitWithin(actor, 'consent:reveal', prisoner.data.organisationId)
  if (input.purpose.trim() === '') throw new DomainError('input.missing', { field: 'purpose' })
  const consent = prisoner.data.consents?.find(({ number }) => number === input.number)
  if (consent === undefined) throw new DomainError('record.notFound')
  const act = { event: 'prisoner.contactRevealed', subject: prisoner.id, reason: input.purpose } as const
  // A change of nothing: the entry stands in the person's own trail.
  await commit(core, actor, act, [changeRecord(prisonerRecord, prisoner, {})], command)
  return JSON.parse(await core.sealer.open(consent.sealed, aboutOf(prisoner.id, consent.number))) as ConsentContact
}
