import { activityRecord } from '../activity/activity.item.ts'
import { listActivitiesOfPledge } from '../activity/activity.ts'
import type { Core } from '../core.ts'
import { listPledgesOfPrisoner } from '../pledge/pledge.store.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import { isPublic, type Prisoner } from '../prisoner/prisoner.model.ts'
import { type Key, queryItems } from '../table/client.ts'
import { PAGE_LIMIT, pagesOf, readAllPages } from '../table/page.ts'
import { type Operation, requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { PrisonerCard } from '../prisoner/prisoner.card.ts'
import { type CardItem, cardKey, cardOf, jointPledgeKey, slugKey } from './card-item.ts'
import { freezePrisoner } from './freeze-prisoner.ts'
import { patronOperations } from './patron-share.ts'
import { prisonerInPublic, prisonerInRegistry } from './posted-names.ts'
import { facetKeys } from './prisoner-facet.ts'
import { pastKey } from './past-item.ts'
import { projectNames } from './project-names.ts'
import { forgetWithdrawal, projectPatronPast, withdrawPrisonerPast } from './project-past.ts'
import { catchUpCorrections, correctionKeys } from './project-correction.ts'
import { writeActivity, writePledge } from './project-pledge.ts'
import { findPrisonerCard, refreshPrisonerCard } from './refresh-prisoner.ts'
import { countsKey, countsOperations, readCounts } from './write-counts.ts'
import { writeProjection } from './write-projection.ts'

/** A prisoner's card and page: written, left frozen, or taken away, as the record's visibility says. */
export async function projectPrisoner(core: Core, id: string): Promise<boolean> {
  const prisoner = await prisonerRecord.find(core.tables, id)
  if (prisoner === null) return true
  const unchanged = requireUnchanged(prisonerRecord, prisoner)
  if (!(await projectNames(core, 'registry', id, prisonerInRegistry(prisoner.data), unchanged))) return false
  if (!isPublic(prisoner.data)) return removePrisoner(core, prisoner)
  if (prisoner.data.visibility.state === 'QUIET') return freezePrisoner(core, prisoner)
  const shownSince = prisoner.data.visibility.since ?? ''
  const previous = await findPrisonerCard(core, id)
  const isShownAgain = previous?.shownSince !== shownSince
  if (isShownAgain && !((await catchUp(core, prisoner)) && (await forgetWithdrawal(core, id)))) return false
  if (!(await refreshPrisonerCard(core, prisoner, shownSince))) return false
  return projectNames(core, 'public', id, prisonerInPublic(prisoner.data), unchanged)
}

/** What was decided while the record was quiet, hidden or unpublished appears when it is shown. */
async function catchUp(core: Core, prisoner: Stored<Prisoner>): Promise<boolean> {
  await catchUpCorrections(core, prisoner.id)
  for await (const pledges of pagesOf((page) => listPledgesOfPrisoner(core, prisoner.id, page)))
    for (const { id } of pledges) {
      const activities = await listActivitiesOfPledge(core, id, { first: PAGE_LIMIT })
      for (const { item: listed } of activities.items) {
        const activity = await activityRecord.find(core.tables, listed.id)
        if (activity !== null) await writeActivity(core, activity)
      }
      if ((await writePledge(core, id)) === 'OVERTAKEN') return false
    }
  return true
}

/** Takes everything about a person out of the read models. The answers withhold it already. */
async function removePrisoner(core: Core, prisoner: Stored<Prisoner>): Promise<boolean> {
  if (!(await projectNames(core, 'public', prisoner.id, null, requireUnchanged(prisonerRecord, prisoner)))) return false
  const keys: Key[] = [slugKey('PRISONER', prisoner.data.slug), ...(await correctionKeys(core, prisoner.id))]
  for (const item of await itemsOf(core, prisoner.id)) {
    if (item.sk === countsKey('').sk || item.sk === pastKey('').sk) continue
    if (item.sk === cardKey('').sk) keys.push(...facetKeys(cardOf<PrisonerCard>(item)))
    if (item.sk.startsWith('PLEDGE#')) {
      const pledge = cardOf<PledgeCard>(item)
      const { id, parliamentarianId, jointId } = pledge
      const patron = await patronOperations(core, parliamentarianId, {
        pledgeId: id,
        version: item.version,
        share: null,
      })
      if (!(await writeProjection(core, [...patron, requireUnchanged(prisonerRecord, prisoner)]))) return false
      if (!(await projectPatronPast(core, parliamentarianId))) return false
      if (jointId != null) keys.push(jointPledgeKey(jointId, id))
      for (const own of await itemsOf(core, id)) {
        keys.push({ pk: own.pk, sk: own.sk })
        if (own.sk.startsWith('ACTIVITY#')) keys.push(cardKey(cardOf<{ id: string }>(own).id))
      }
    }
    keys.push({ pk: item.pk, sk: item.sk })
  }
  const counts = countsOperations(prisoner.id, await readCounts(core.tables, prisoner.id), {})
  if (!(await writeProjection(core, [...counts, requireUnchanged(prisonerRecord, prisoner)]))) return false
  if (!(await withdrawPrisonerPast(core, prisoner))) return false
  for (let at = 0; at < keys.length; at += 90) {
    const chunk = keys.slice(at, at + 90).map((key): Operation => ({ do: 'delete', table: 'public', key }))
    if (!(await writeProjection(core, [...chunk, requireUnchanged(prisonerRecord, prisoner)]))) return false
  }
  return true
}

const itemsOf = (core: Core, hash: string): Promise<CardItem[]> =>
  readAllPages((page) => queryItems<CardItem>(core.tables, { table: 'public', hash, page }))
