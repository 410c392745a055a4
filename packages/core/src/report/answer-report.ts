import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Act, type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getPrisoner } from '../prisoner/prisoner.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { reportRecord } from './report.item.ts'
import { MESSAGES_AT_MOST, type Report, reportWords } from './report.model.ts'
import { getReport } from './report.store.ts'

type Asked = { id: string; expectedVersion: number }

/** Answers under the code: whoever wrote reads it when they come back. Nothing is mailed: a contact may be watched. */
export const answerReport = (core: Core, actor: Actor, input: Asked & { words: string }, command?: Command) =>
  change(core, actor, input, 'report.answered', command, async (report) => {
    const words = readInput(reportWords, input.words, 'words')
    if (report.data.messages.length >= MESSAGES_AT_MOST) throw new DomainError('report.tooLong')
    const text = await core.sealer.seal(words, `${report.id}/words`)
    const by = actor.kind === 'staff' ? actor.id : null
    const at = core.clock.now().toISOString()
    return { state: 'ANSWERED', messages: [...report.data.messages, { from: 'STAFF', at, by, text }] }
  })

/** Says which record it is about. @throws record.notFound for another organisation's person */
export const linkReport = (core: Core, actor: Actor, input: Asked & { prisonerId: string }, command?: Command) =>
  change(core, actor, input, 'report.linked', command, async (report) => {
    const prisoner = await getPrisoner(core, input.prisonerId)
    if (prisoner.data.organisationId !== report.data.organisationId) throw new DomainError('record.notFound')
    return { prisonerId: prisoner.id }
  })

/** Done with, and why. How they can be reached is forgotten; the code still opens the conversation. */
export const closeReport = (core: Core, actor: Actor, input: Asked & { reason: string }, command?: Command) =>
  change(core, actor, input, 'report.closed', command, async (report) => {
    if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
    if (report.data.state === 'CLOSED') throw new DomainError('record.changed')
    return { state: 'CLOSED', contact: null }
  })

/**
 * How the writer can be reached. Reading it is an act with a purpose, on record.
 * @returns null if nothing was left, or the report is closed
 */
export async function revealReportContact(
  core: Core,
  actor: Actor,
  input: { id: string; purpose: string },
  command?: Command,
): Promise<string | null> {
  const report = await getReport(core, input.id)
  permitWithin(actor, 'report:reveal', report.data.organisationId)
  if (input.purpose.trim() === '') throw new DomainError('input.missing', { field: 'purpose' })
  const act: Act = { event: 'report.contactRevealed', subject: report.id, reason: input.purpose }
  // A change of nothing: the entry stands in the report's own trail.
  await commit(core, actor, act, [changeRecord(reportRecord, report, {})], command)
  return report.data.contact === null ? null : core.sealer.open(report.data.contact, `${report.id}/contact`)
}

async function change(
  core: Core,
  actor: Actor,
  input: Asked & { reason?: string },
  event: 'report.answered' | 'report.linked' | 'report.closed',
  command: Command | undefined,
  changeOf: (report: Stored<Report>) => Promise<Partial<Report>>,
): Promise<Stored<Report>> {
  const before = await getReport(core, input.id)
  permitWithin(actor, 'report:answer', before.data.organisationId)
  return once(
    core,
    actor,
    event,
    command,
    (id) => getReport(core, id),
    async () => {
      const report = await getReport(core, input.id)
      if (report.version !== input.expectedVersion) throw new DomainError('record.changed')
      const act = { event, subject: report.id, ...(input.reason === undefined ? {} : { reason: input.reason }) }
      return commit(core, actor, act, [changeRecord(reportRecord, report, await changeOf(report))], command)
    },
  )
}
