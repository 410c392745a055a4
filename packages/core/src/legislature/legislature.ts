import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import { newId } from '../base/id.ts'
import type { Core } from '../core.ts'
import { dayIn } from '../date/partial-date.ts'
import { beginMonthWalk } from '../month/month-walk.item.ts'
import { changeRecord, createRecord, requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireEnglish, requireReason } from '../text/input.ts'
import { groupCodeKey, legislatureCodeKey, legislatureRecord, politicalGroupRecord } from './legislature.item.ts'
import { type Legislature, legislature, type PoliticalGroup, politicalGroup } from './legislature.model.ts'
import { refuseUnsafeDomains } from './official-domain.ts'

export const getLegislature = (core: Core, id: string) => legislatureRecord.get(core.tables, id)
/** At most 100, in the order asked. */
export const findLegislatures = (core: Core, ids: readonly string[]) => legislatureRecord.findMany(core.tables, ids)
/** For what was decided by a house as it was read. */
export const requireHouseUnchanged = (house: Stored<Legislature>) => requireUnchanged(legislatureRecord, house)
export const getGroup = (core: Core, id: string) => politicalGroupRecord.get(core.tables, id)

/** All houses, by code; never more than a hundred in one registry. */
export async function listLegislatures(core: Core): Promise<Stored<Legislature>[]> {
  const page = await legislatureRecord.list(core.tables, 'gsi1', 'LEGISLATURES', { first: 100 })
  return page.items.map(({ item }) => item)
}

export async function findLegislature(core: Core, code: string): Promise<Stored<Legislature> | null> {
  const page = await legislatureRecord.list(core.tables, 'gsi1', 'LEGISLATURES', { first: 1 }, `${code}#`)
  return page.items[0]?.item ?? null
}

/** The groups of a house, at most 100. */
export async function listGroups(core: Core, legislatureId: string): Promise<Stored<PoliticalGroup>[]> {
  const page = await politicalGroupRecord.list(core.tables, 'gsi1', `${legislatureId}#GROUPS`, { first: 100 })
  return page.items.map(({ item }) => item)
}

export async function createLegislature(core: Core, actor: Actor, input: Legislature, command?: Command) {
  permit(actor, 'legislature:write')
  const data = readInput(legislature, input)
  requireEnglish({ name: data.name, ...authorityTexts(data) })
  refuseUnsafeDomains(data)
  return once(
    core,
    actor,
    'legislature.created',
    command,
    (id) => getLegislature(core, id),
    () => {
      const id = newId('legislature', core.clock.now())
      const key = legislatureCodeKey(data.code)
      const claim = { do: 'claim', key, holder: id, onTaken: 'legislature.codeTaken', field: 'code' } as const
      const act = { event: 'legislature.created', subject: id } as const
      return commit(core, actor, act, [createRecord(legislatureRecord, id, data), claim], command)
    },
  )
}

/** The day that it is in the house now; a house that nobody has completed goes by UTC. */
export const todayIn = (core: Core, { data }: Pick<Stored<Legislature>, 'data'>): string =>
  dayIn(data.timeZone ?? 'UTC', core.clock.now())

/** The code is not among it. */
export type LegislatureChange = Partial<Omit<Legislature, 'code'>>

/**
 * Completes or corrects a house. Its code stays: partners' pages are built on it.
 * @throws record.changed | input.* | legislature.*
 */
export async function changeLegislature(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; change: LegislatureChange; reason: string },
  command?: Command,
): Promise<Stored<Legislature>> {
  permit(actor, 'legislature:write')
  requireReason(input.reason)
  const house = await getLegislature(core, input.id)
  return once(
    core,
    actor,
    'legislature.changed',
    command,
    (id) => getLegislature(core, id),
    () => {
      if (house.version !== input.expectedVersion) throw new DomainError('record.changed')
      const data = readInput(legislature, { ...house.data, ...input.change, code: house.data.code })
      requireEnglish({ name: data.name, ...authorityTexts(data) })
      refuseUnsafeDomains(data)
      const act = { event: 'legislature.changed', subject: house.id, reason: input.reason } as const
      // The months of all its members' pledges are told anew, a part at a time.
      const isOther = !isDeepStrictEqual(data.calendar ?? [], house.data.calendar ?? [])
      const walk = isOther ? [beginMonthWalk(house.id)] : []
      return commit(core, actor, act, [changeRecord(legislatureRecord, house, data), ...walk], command)
    },
  )
}

const authorityTexts = ({ authorities = [] }: Legislature) =>
  Object.fromEntries(
    authorities.flatMap(({ name, can }, at) => [
      [`authorities.${at}.name`, name],
      [`authorities.${at}.can`, can],
    ]),
  )

export async function createGroup(core: Core, actor: Actor, input: PoliticalGroup, command?: Command) {
  permit(actor, 'parliamentarian:import')
  const data = readInput(politicalGroup, input)
  return once(
    core,
    actor,
    'politicalGroup.imported',
    command,
    (id) => getGroup(core, id),
    () => {
      const id = newId('politicalGroup', core.clock.now())
      const key = groupCodeKey(data.legislatureId, data.code)
      const claim = { do: 'claim', key, holder: id, onTaken: 'record.changed' } as const
      const act = { event: 'politicalGroup.imported', subject: id } as const
      return commit(core, actor, act, [createRecord(politicalGroupRecord, id, data), claim], command)
    },
  )
}
