import { z } from 'zod'
import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { findOffice, requireOfficeFor } from '../office/office.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { refuseFinancial } from '../text/financial.ts'
import { readInput } from '../text/input.ts'
import { type DecisionInput, requireText } from './decide-pledge.ts'
import { getOwnPledge } from './own-pledge.ts'
import { pledgeRecord } from './pledge.item.ts'
import { lineTexts, type LineTexts, type OfficeLine, type Pledge } from './pledge.model.ts'
import { ask, unask } from './pledge-question.ts'
import { getPledge, getPledgeAt } from './pledge.store.ts'

const NONE: OfficeLine = { shown: null, waiting: null, declined: null }
/** Of a pledge that is or was public. */
const STATES: ReadonlySet<Pledge['state']> = new Set(['ACTIVE', 'ENDED'])

type Input = { id: string; expectedVersion: number }

/**
 * The office writes what it wants to say beside its months. Everybody reads it once a moderator has looked at it; a
 * line that is public stands until then.
 * @throws pledge.notInState | record.changed | input.*
 */
export async function writeLine(
  core: Core,
  actor: Actor,
  input: Input & { texts: LineTexts },
  command?: Command,
): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  return once(
    core,
    actor,
    'pledge.lineWritten',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await ownAt(core, actor, input)
      requirePublic(pledge)
      const { texts } = readInput(z.object({ texts: lineTexts }), { texts: input.texts })
      for (const [language, text] of Object.entries(texts)) refuseFinancial({ [`texts.${language}`]: text })
      const office = await requireOfficeFor(core, actor, pledge.data.parliamentarianId)
      const at = core.clock.now().toISOString()
      const line = { ...lineOf(pledge), waiting: { texts, at, officeId: office.id }, declined: null }
      const question = ask(pledge.id, pledge.data.organisationId, 'LINE', at)
      const act = { event: 'pledge.lineWritten', subject: pledge.id } as const
      return commit(core, actor, act, [changeRecord(pledgeRecord, pledge, { line }), question], command)
    },
  )
}

/** The office takes its line back, whether it is public or still waits: nobody is asked. @throws record.changed */
export async function withdrawLine(core: Core, actor: Actor, input: Input, command?: Command): Promise<Stored<Pledge>> {
  permit(actor, 'pledge:write')
  return once(
    core,
    actor,
    'pledge.lineWithdrawn',
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await ownAt(core, actor, input)
      const operations = [changeRecord(pledgeRecord, pledge, { line: NONE }), unask(pledge.id, 'LINE')]
      return commit(core, actor, { event: 'pledge.lineWithdrawn', subject: pledge.id }, operations, command)
    },
  )
}

/** A moderator has read it: it is public from now on. @throws pledge.notInState where none waits | office.frozen */
export const acceptLine = (core: Core, actor: Actor, input: Input, command?: Command) =>
  decideLine(core, actor, input, 'pledge.lineAccepted', undefined, command, (line, waiting, at) =>
    Promise.resolve({ ...line, shown: { texts: waiting.texts, since: at }, waiting: null }),
  )

/** A moderator does not let it through, or takes out what is public already where none waits; the office reads why. */
export const declineLine = (core: Core, actor: Actor, input: DecisionInput, command?: Command) => {
  const reason = () => requireText(input.reason, 'reason')
  return decideLine(core, actor, input, 'pledge.lineDeclined', reason, command, async (line, waiting, at) => {
    const sealed = await core.sealer.seal(reason(), `${input.id}/line`)
    const shown = line.waiting === null ? null : line.shown
    return { shown, waiting: null, declined: { texts: waiting.texts, at, reason: sealed } }
  })
}

async function decideLine(
  core: Core,
  actor: Actor,
  input: Input,
  event: 'pledge.lineAccepted' | 'pledge.lineDeclined',
  reason: (() => string) | undefined,
  command: Command | undefined,
  after: (line: OfficeLine, about: { texts: LineTexts }, at: string) => Promise<OfficeLine>,
): Promise<Stored<Pledge>> {
  permitWithin(actor, 'pledge:decide', (await getPledge(core, input.id)).data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (id) => getPledge(core, id),
    async () => {
      const pledge = await getPledgeAt(core, input.id, input.expectedVersion)
      requirePublic(pledge)
      const was = lineOf(pledge)
      const about = was.waiting ?? (event === 'pledge.lineDeclined' ? was.shown : null)
      if (about === null) throw notThere(pledge)
      if (event === 'pledge.lineAccepted') await requireThawed(core, was.waiting?.officeId ?? '')
      const line = await after(was, about, core.clock.now().toISOString())
      const act = { event, subject: pledge.id, ...(reason === undefined ? {} : { reason: reason() }) }
      const operations = [changeRecord(pledgeRecord, pledge, { line }), unask(pledge.id, 'LINE')]
      return commit(core, actor, act, operations, command)
    },
  )
}

/** Why the last one was not let through, in clear, for its office and for staff; null: none was declined. */
export async function openLineReason(core: Core, { id, data }: Stored<Pledge>): Promise<string | null> {
  const reason = data.line?.declined?.reason
  return reason === undefined ? null : core.sealer.open(reason, `${id}/line`)
}

const lineOf = ({ data }: Stored<Pledge>): OfficeLine => data.line ?? NONE

const notThere = ({ data }: Stored<Pledge>) =>
  new DomainError('pledge.notInState', { detail: { state: data.state, move: 'line' } })

function requirePublic(pledge: Stored<Pledge>): void {
  if (!STATES.has(pledge.data.state)) throw notThere(pledge)
}

/** What an impersonated office wrote waits until somebody has thawed it. */
async function requireThawed(core: Core, officeId: string): Promise<void> {
  if ((await findOffice(core, officeId))?.data.frozen === true) throw new DomainError('office.frozen')
}

async function ownAt(core: Core, actor: Actor, input: Input): Promise<Stored<Pledge>> {
  const pledge = await getOwnPledge(core, actor, input.id)
  return pledge.version === input.expectedVersion ? pledge : getPledgeAt(core, input.id, input.expectedVersion)
}
