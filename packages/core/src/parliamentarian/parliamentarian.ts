import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { findNames, type Found } from '../search/find-names.ts'
import { ALL_MEMBER_NAMES, memberNames } from '../search/list.ts'
import { readItem } from '../table/client.ts'
import { changeRecord, createRecord, type Operation, requireUnchanged } from '../table/operation.ts'
import type { PageRequest } from '../table/page.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { listedIn, memberNameOperations, parliamentarianRecord, rosterKey } from './parliamentarian.item.ts'
import { type Parliamentarian, parliamentarian } from './parliamentarian.model.ts'

export const getParliamentarian = (core: Core, id: string) => parliamentarianRecord.get(core.tables, id)
export const findParliamentarian = (core: Core, id: string) => parliamentarianRecord.find(core.tables, id)

/** At most 100, in the order asked. */
export const findParliamentarians = (core: Core, ids: readonly string[]) =>
  parliamentarianRecord.findMany(core.tables, ids)

/** What was decided by a member as they were read is written only while they are so. */
export const requireMemberUnchanged = (read: Stored<Parliamentarian>): Operation =>
  requireUnchanged(parliamentarianRecord, read)

/** A change of what no roster knows of a member. */
export const changeMember = (
  was: Stored<Parliamentarian>,
  change: Pick<Partial<Parliamentarian>, 'goesOnSince' | 'successorAskedFor'>,
): Operation => changeRecord(parliamentarianRecord, was, change)

/** The house somebody sits in, or sat in last. */
export const lastHouseOf = listedIn

export const listMembers = (core: Core, legislatureId: string, page: PageRequest) =>
  parliamentarianRecord.list(core.tables, 'gsi1', `${legislatureId}#MEMBERS`, page)

export const listParliamentarians = (core: Core, page: PageRequest) =>
  parliamentarianRecord.list(core.tables, 'gsi3', 'PARLIAMENTARIANS', page)

/** Somebody by the public slug. */
export async function findParliamentarianBySlug(core: Core, slug: string): Promise<Stored<Parliamentarian> | null> {
  const page = await parliamentarianRecord.list(core.tables, 'gsi2', `SLUG#PARLIAMENTARIAN#${slug}`, { first: 1 })
  return page.items[0]?.item ?? null
}

/** Somebody by the roster's own id. */
export async function findByRosterId(core: Core, legislatureId: string, rosterId: string) {
  const claim = await readItem<{ holder: string }>(core.tables, 'registry', rosterKey(legislatureId, rosterId))
  return claim === null ? null : findParliamentarian(core, claim.holder)
}

/** Members of a house, or of all (`null`), by any form of a name, nearest first, with a slip or two; at most 50. */
export const searchMembers = (
  core: Core,
  legislatureId: string | null,
  typed: string,
): Promise<Found<Stored<Parliamentarian>>[]> =>
  findNames(
    core.tables,
    legislatureId === null ? ALL_MEMBER_NAMES : memberNames(legislatureId),
    typed,
    (ids) => parliamentarianRecord.findMany(core.tables, ids),
    ({ data }) => data.names,
  )

/** The same of a house, without how well each is meant. */
export const findMembers = async (core: Core, legislatureId: string, typed: string) =>
  (await searchMembers(core, legislatureId, typed)).map(({ item }) => item)

/** One person out of a roster: new, or changed under the version that was read. One transaction. */
export async function importParliamentarian(
  core: Core,
  actor: Actor,
  input: { legislatureId: string; rosterId: string; was: Stored<Parliamentarian> | null; person: Parliamentarian },
  command?: Command,
): Promise<Stored<Parliamentarian>> {
  permit(actor, 'parliamentarian:import')
  const data = readInput(parliamentarian, input.person)
  return once(
    core,
    actor,
    'parliamentarian.imported',
    command,
    (id) => getParliamentarian(core, id),
    () => {
      const { was } = input
      const id = was?.id ?? newId('parliamentarian', core.clock.now())
      const record =
        was === null ? createRecord(parliamentarianRecord, id, data) : changeRecord(parliamentarianRecord, was, data)
      const key = rosterKey(input.legislatureId, input.rosterId)
      const claim = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
      const act = { event: 'parliamentarian.imported', subject: id } as const
      return commit(core, actor, act, [record, claim, ...memberNameOperations(id, was, data)], command)
    },
  )
}
