import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { findNames, type Found } from '../search/find-names.ts'
import { prisonerNames } from '../search/list.ts'
import { type Operation, requireUnchanged } from '../table/operation.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { prisonerRecord } from './prisoner.item.ts'
import type { Prisoner } from './prisoner.model.ts'

export const findPrisoner = (core: Core, id: string) => prisonerRecord.find(core.tables, id)
export const getPrisoner = (core: Core, id: string) => prisonerRecord.get(core.tables, id)

/** At most 100, in the order asked. */
export const findPrisoners = (core: Core, ids: readonly string[]) => prisonerRecord.findMany(core.tables, ids)

export const listPrisoners = (core: Core, organisationId: string, page: PageRequest) =>
  prisonerRecord.list(core.tables, 'gsi1', `${organisationId}#PRISONERS`, page)

export async function findPrisonerBySlug(core: Core, slug: string): Promise<Stored<Prisoner> | null> {
  const page = await prisonerRecord.list(core.tables, 'gsi2', `SLUG#PRISONER#${slug}`, { first: 1 })
  return page.items[0]?.item ?? null
}

/** Records of an organisation by any recorded form of a name, nearest first, with a slip or two; at most 50. */
export const searchPrisoners = (
  core: Core,
  organisationId: string,
  typed: string,
): Promise<Found<Stored<Prisoner>>[]> =>
  findNames(
    core.tables,
    prisonerNames(organisationId),
    typed,
    (ids) => prisonerRecord.findMany(core.tables, ids),
    ({ data }) => data.names,
  )

/** The same without how well each is meant. */
export const findPrisonersByName = async (core: Core, organisationId: string, typed: string) =>
  (await searchPrisoners(core, organisationId, typed)).map(({ item }) => item)

/** The record that somebody decides on, under the version they looked at. @throws record.notFound | record.changed */
export async function getPrisonerAt(core: Core, id: string, expectedVersion: number): Promise<Stored<Prisoner>> {
  const prisoner = await getPrisoner(core, id)
  if (prisoner.version !== expectedVersion) throw new DomainError('record.changed')
  return prisoner
}

/** Belongs into an act that was decided by this record as it was read, e.g. that it is public and has no closure. */
export const requirePrisonerUnchanged = (prisoner: Stored<Prisoner>): Operation =>
  requireUnchanged(prisonerRecord, prisoner)
