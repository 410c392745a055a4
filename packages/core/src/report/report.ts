import { type Actor, PUBLIC_ACTOR } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { answerHoursOf } from '../organisation/organisation.model.ts'
import { getOrganisation, listOrganisations } from '../organisation/organisation.ts'
import { findPrisoner } from '../prisoner/prisoner.ts'
import { changeRecord, createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { reportCodeFor, reportCodeIndex } from './report-code.ts'
import { reportCodeKey, reportRecord } from './report.item.ts'
import { MESSAGES_AT_MOST, type Report, type ReportInput, reportInput, reportWords } from './report.model.ts'
import { findReportByCode, getReport } from './report.store.ts'

export * from './report.store.ts'

/**
 * Takes what a family or a lawyer writes. `nonce` belongs to the form that was shown: sent twice, it is one report
 * with one code.
 *
 * @returns the report and the code to return with; the code is kept nowhere
 * @throws input.*; record.notFound while no organisation is there to read it
 */
export async function submitReport(
  core: Core,
  nonce: string,
  input: ReportInput,
): Promise<{ report: Stored<Report>; code: string }> {
  const actor: Actor = PUBLIC_ACTOR
  permit(actor, 'report:submit')
  const given = readInput(reportInput, input)
  const code = reportCodeFor(core.sealer, nonce)
  const report = await once(
    core,
    actor,
    'report.submitted',
    { id: nonce, input: given },
    (id) => getReport(core, id),
    async () => {
      const now = core.clock.now()
      const id = newId('report', now)
      const prisoner = given.prisonerId === null ? null : await findPrisoner(core, given.prisonerId)
      const organisation =
        prisoner === null
          ? (await listOrganisations(core))[0]
          : await getOrganisation(core, prisoner.data.organisationId)
      if (organisation === undefined) throw new DomainError('record.notFound')
      const at = now.toISOString()
      const data: Report = {
        organisationId: organisation.id,
        wish: given.wish,
        prisonerId: prisoner?.id ?? null,
        about: await core.sealer.seal(given.about, `${id}/about`),
        relation: given.relation,
        contact: given.contact === '' ? null : await core.sealer.seal(given.contact, `${id}/contact`),
        language: given.language,
        state: 'WAITING',
        reportedAt: at,
        waitingSince: at,
        answerBy: hoursAfter(now, answerHoursOf(organisation.data)),
        messages:
          given.words === ''
            ? []
            : [{ from: 'REPORTER', at, by: null, text: await core.sealer.seal(given.words, `${id}/words`) }],
      }
      const index = reportCodeIndex(core.sealer, code) as string
      const claim = { do: 'claim', key: reportCodeKey(index), holder: id, onTaken: 'record.changed' } as const
      const act = { event: 'report.submitted', subject: id } as const
      return commit(core, actor, act, [createRecord(reportRecord, id, data), claim], { id: nonce, input: given })
    },
  )
  return { report, code }
}

/**
 * Adds to a report that its writer came back to; it waits again, with a new time by which somebody answers.
 * @throws record.notFound for a code that opens nothing; report.tooLong after 50 turns
 */
export async function addToReport(core: Core, nonce: string, input: { code: string; words: string }) {
  permit(PUBLIC_ACTOR, 'report:submit')
  const words = readInput(reportWords, input.words, 'words')
  const found = await findReportByCode(core, input.code)
  if (found === null) throw new DomainError('record.notFound')
  const command = { id: nonce, input: { id: found.id, words } }
  return once(
    core,
    PUBLIC_ACTOR,
    'report.added',
    command,
    (id) => getReport(core, id),
    async () => {
      const report = await getReport(core, found.id)
      if (report.data.messages.length >= MESSAGES_AT_MOST) throw new DomainError('report.tooLong')
      const organisation = await getOrganisation(core, report.data.organisationId)
      const now = core.clock.now()
      const at = now.toISOString()
      const text = await core.sealer.seal(words, `${report.id}/words`)
      const change = changeRecord(reportRecord, report, {
        state: 'WAITING',
        waitingSince: report.data.state === 'WAITING' ? report.data.waitingSince : at,
        answerBy:
          report.data.state === 'WAITING' ? report.data.answerBy : hoursAfter(now, answerHoursOf(organisation.data)),
        messages: [...report.data.messages, { from: 'REPORTER', at, by: null, text }],
      })
      return commit(core, PUBLIC_ACTOR, { event: 'report.added', subject: report.id }, [change], command)
    },
  )
}

const hoursAfter = (now: Date, hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString()
