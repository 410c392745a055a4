import type { Actor } from '../actor/actor.ts'
import { permit, permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireReason } from '../text/input.ts'
import { reportedRecord } from './reported.item.ts'
import { type ReportedCount, reportedCount, type ReportedInput } from './reported.model.ts'

export const getReportedCount = (core: Core, id: string) => reportedRecord.get(core.tables, id)

/** The newest hundred that an organisation has entered. */
export async function listReportedCounts(
  core: Core,
  actor: Actor,
  organisationId: string,
): Promise<Stored<ReportedCount>[]> {
  permitWithin(actor, 'campaign:read', organisationId)
  const request = { first: 100, backwards: true }
  const page = await reportedRecord.list(core.tables, 'gsi1', `${organisationId}#REPORTED-COUNTS`, request)
  return page.items.map(({ item }) => item)
}

/** Enters what a body reports, with its source; everybody reads it at once. @throws input.* */
export async function recordReportedCount(
  core: Core,
  actor: Actor,
  input: ReportedInput & { organisationId: string },
  command?: Command,
): Promise<Stored<ReportedCount>> {
  permitWithin(actor, 'reported:write', input.organisationId)
  const data = readInput(reportedCount, input)
  return once(
    core,
    actor,
    'reported.recorded',
    command,
    (id) => getReportedCount(core, id),
    () => {
      const id = newId('reportedCount', core.clock.now())
      const record = { ...data, organisationId: input.organisationId, withdrawnAt: null }
      const act = { event: 'reported.recorded', subject: id } as const
      return commit(core, actor, act, [createRecord(reportedRecord, id, record)], command)
    },
  )
}

/** Entered by mistake: it stands in no answer any more. @throws record.changed */
export async function withdrawReportedCount(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<ReportedCount>> {
  permit(actor, 'reported:write')
  const was = await getReportedCount(core, input.id)
  permitWithin(actor, 'reported:write', was.data.organisationId)
  requireReason(input.reason)
  return once(
    core,
    actor,
    'reported.withdrawn',
    command,
    (id) => getReportedCount(core, id),
    () => {
      if (was.version !== input.expectedVersion || was.data.withdrawnAt !== null)
        throw new DomainError('record.changed')
      const act = { event: 'reported.withdrawn', subject: was.id, reason: input.reason } as const
      const change = changeRecord(reportedRecord, was, { withdrawnAt: core.clock.now().toISOString() })
      return commit(core, actor, act, [change], command)
    },
  )
}
