import type { Actor } from '../actor/actor.ts'
import { mayDo, permit, type Permission, permitWithin } from '../actor/permission.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { HouseSettings } from '../roster/plan-house.ts'
import { planRoster, type RosterPlan } from '../roster/plan-roster.ts'
import { readRoster } from '../roster/read-roster.ts'
import type { CsvMap } from './csv-map.ts'
import type { CsvSettings } from './csv-plan.ts'
import { type Encoding, fileText } from './file-text.ts'
import { CSV, CSV_KINDS, type CsvFile, type CsvKind, digestOf, planCsv, readCsv } from './import-csv.ts'
import { findOpenJob, type Job, listOpenJobs } from './job.ts'
import type { ImportPlan } from './run-import.ts'

export const IMPORT_KINDS = ['ROSTER', ...CSV_KINDS] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A file with all that is said about it, whatever it holds. */
export type ImportFile = {
  kind: ImportKind
  bytes: Uint8Array
  map: CsvMap
  settings: CsvSettings
  /** Of rosters. */
  house: Partial<HouseSettings>
}

export type PlannedFile = {
  digest: string
  encoding: Encoding
  /** `popolo`, `congress-legislators` or `csv`. */
  format: string
  plan: ImportPlan
  /** Of CSV: its columns and what they mean. */
  file: CsvFile | null
  /** Of rosters: the houses as they will be. */
  houses: RosterPlan['houses']
  /** The import of the same file that was broken off. */
  job: Job | null
}

const PERMISSIONS: Readonly<Record<ImportKind, readonly Permission[]>> = {
  ROSTER: ['legislature:write', 'parliamentarian:import'],
  PRISONERS: CSV.PRISONERS.permissions,
  PLEDGES: CSV.PLEDGES.permissions,
  ACTIVITIES: CSV.ACTIVITIES.permissions,
  CONTACTS: CSV.CONTACTS.permissions,
}

export const mayImport = (actor: Actor, kind: ImportKind): boolean =>
  PERMISSIONS[kind].every((permission) => mayDo(actor, permission))

/** @throws actor.notAllowed */
export function requireImport(actor: Actor, kind: ImportKind): void {
  for (const permission of PERMISSIONS[kind]) permit(actor, permission)
}

/**
 * Reads a file and compares it with the registry; writes nothing. A CSV file of which a needed column is not known
 * yet has no rows, and says which.
 * @throws actor.notAllowed before anything is read; import.* | roster.*
 */
export async function planFile(
  core: Core,
  actor: Actor,
  organisationId: string,
  input: ImportFile,
): Promise<PlannedFile> {
  for (const permission of PERMISSIONS[input.kind]) permitWithin(actor, permission, organisationId)
  const { text, encoding } = fileText(input.bytes)
  const digest = digestOf(input.bytes, input.map, input.settings)
  if (input.kind === 'ROSTER') {
    const { roster, format } = readRoster(text)
    const plan = await planRoster(core, actor, { roster, houses: [input.house] })
    const job = await findOpenJob(core, plan.scope, digest)
    return { digest, encoding, format, plan, file: null, houses: plan.houses, job }
  }
  const file = readCsv(text, input.kind, input.map, input.settings)
  const plan =
    file.missing.length > 0
      ? nothing(organisationId, file.kind)
      : await planCsv(core, actor, { file, organisationId, settings: input.settings })
  const job = await findOpenJob(core, plan.scope, digest)
  return { digest, encoding, format: 'csv', plan, file, houses: [], job }
}

const nothing = (organisationId: string, kind: CsvKind): ImportPlan => ({
  scope: `${organisationId}#${kind}`,
  organisationId,
  rows: [],
  unchanged: 0,
  sitting: null,
  refused: [],
})

/** Imports that were begun and not ended, of the kinds that this actor may bring in; at most 40. */
export async function listUnfinished(core: Core, actor: Actor): Promise<Job[]> {
  permit(actor, 'import:read')
  if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
  const own = await listOpenJobs(core, actor.organisationId)
  const shared = mayImport(actor, 'ROSTER') ? await listOpenJobs(core, null) : []
  const isMine = ({ scope }: Job) => CSV_KINDS.some((kind) => scope.endsWith(`#${kind}`) && mayImport(actor, kind))
  return [...own.filter(isMine), ...shared]
}

/** What a job fills. */
export const kindOfJob = ({ scope }: Pick<Job, 'scope'>): ImportKind =>
  CSV_KINDS.find((kind) => scope.endsWith(`#${kind}`)) ?? 'ROSTER'
