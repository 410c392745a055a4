import { makeCampaignCard, makeUndertakingSetCard } from '../campaign/campaign.card.ts'
import { campaignRecord, undertakingSetRecord } from '../campaign/campaign.item.ts'
import type { IdKind } from '../base/id.ts'
import { makeCaseCard } from '../case/case.card.ts'
import { caseRecord } from '../case/case.item.ts'
import type { Core } from '../core.ts'
import { makeGroupCard, makeLegislatureCard } from '../legislature/legislature.card.ts'
import { legislatureRecord, politicalGroupRecord } from '../legislature/legislature.item.ts'
import { officeRecord } from '../office/office.item.ts'
import { makeParliamentarianCard, parliamentarianCardKeys } from '../parliamentarian/parliamentarian.card.ts'
import { parliamentarianRecord } from '../parliamentarian/parliamentarian.item.ts'
import { listPledgesOfParliamentarian } from '../pledge/pledge.store.ts'
import { makeReportedCard, reportedCardKeys } from '../reported/reported.card.ts'
import { reportedRecord } from '../reported/reported.item.ts'
import { requireUnchanged } from '../table/operation.ts'
import { pagesOf } from '../table/page.ts'
import { cardItem, cardKey, slugKey } from './card-item.ts'
import { patronOperations } from './patron-share.ts'
import { caseInPublic, caseInRegistry, memberInPublic, memberInRegistry } from './posted-names.ts'
import { projectNames } from './project-names.ts'
import { projectCorrection } from './project-correction.ts'
import { projectActivity, projectPledge, writePledge } from './project-pledge.ts'
import { projectPatronPast } from './project-past.ts'
import { projectPrisoner } from './project-prisoner.ts'
import { putCard, removeCard, writeProjection } from './write-projection.ts'

/** How a record of each kind becomes what everybody may read, or changes it. Of a kind that is not here nothing is public. */
const PROJECTOR: Partial<Record<IdKind, (core: Core, id: string) => Promise<boolean>>> = {
  prisoner: projectPrisoner,
  correction: projectCorrection,
  case: async (core, id) => {
    const record = await caseRecord.find(core.tables, id)
    if (record === null) return true
    const unchanged = requireUnchanged(caseRecord, record)
    if (!(await projectNames(core, 'registry', id, caseInRegistry(record.data), unchanged))) return false
    if (!(await projectNames(core, 'public', id, caseInPublic(record.data), unchanged))) return false
    return writeProjection(core, [
      putCard(cardItem(cardKey(id), record.version, makeCaseCard(record))),
      putCard(cardItem(slugKey('CASE', record.data.slug), record.version, id)),
      unchanged,
    ])
  },
  pledge: projectPledge,
  activity: projectActivity,
  /** Nothing of it but what follows for its member's months from a leave, or from mail that came back. */
  office: async (core, id) => {
    const office = await officeRecord.find(core.tables, id)
    if (office === null || (office.data.leaves === undefined && office.data.unreached === undefined)) return true
    const { parliamentarianId } = office.data
    for await (const pledges of pagesOf((page) => listPledgesOfParliamentarian(core, parliamentarianId, page)))
      for (const pledge of pledges) await project(core, 'pledge', pledge.id)
    return true
  },
  parliamentarian: async (core, id) => {
    const record = await parliamentarianRecord.find(core.tables, id)
    if (record === null) return true
    const card = makeParliamentarianCard(record)
    const unchanged = requireUnchanged(parliamentarianRecord, record)
    if (!(await projectNames(core, 'registry', id, memberInRegistry(record.data), unchanged))) return false
    if (!(await projectNames(core, 'public', id, memberInPublic(card), unchanged))) return false
    const written = await writeProjection(core, [
      putCard(cardItem(cardKey(id), record.version, card, parliamentarianCardKeys(card))),
      putCard(cardItem(slugKey('PARLIAMENTARIAN', card.slug), record.version, id)),
      ...(await patronOperations(core, id)),
      unchanged,
    ])
    return written && projectPatronPast(core, id)
  },
  reportedCount: async (core, id) => {
    const record = await reportedRecord.find(core.tables, id)
    if (record === null) return true
    const card = makeReportedCard(record)
    const shown = cardItem(cardKey(id), record.version, card, reportedCardKeys(card))
    const unchanged = requireUnchanged(reportedRecord, record)
    return writeProjection(core, [
      record.data.withdrawnAt === null ? putCard(shown) : removeCard(cardKey(id)),
      unchanged,
    ])
  },
  legislature: async (core, id) => {
    const record = await legislatureRecord.find(core.tables, id)
    if (record === null) return true
    const keys = { gsi1: { pk: 'LEGISLATURES', sk: `${record.data.code}#` } }
    return writeProjection(core, [putCard(cardItem(cardKey(id), record.version, makeLegislatureCard(record), keys))])
  },
  politicalGroup: async (core, id) => {
    const record = await politicalGroupRecord.find(core.tables, id)
    if (record === null) return true
    const keys = { gsi1: { pk: `${record.data.legislatureId}#GROUPS`, sk: `${record.data.code}#${id}` } }
    return writeProjection(core, [putCard(cardItem(cardKey(id), record.version, makeGroupCard(record), keys))])
  },
  campaign: async (core, id) => {
    const record = await campaignRecord.find(core.tables, id)
    if (record === null) return true
    const keys = { gsi1: { pk: 'CAMPAIGNS', sk: `${record.data.slug}#` } }
    return writeProjection(core, [putCard(cardItem(cardKey(id), record.version, makeCampaignCard(record), keys))])
  },
  undertakingSet: async (core, id) => {
    const record = await undertakingSetRecord.find(core.tables, id)
    if (record === null) return true
    return writeProjection(core, [putCard(cardItem(cardKey(id), record.version, makeUndertakingSetCard(record)))])
  },
}

const ATTEMPTS = 5

/** Brings the read models of one record up to date with the registry. Doing it twice, or late, changes nothing. */
export async function project(core: Core, kind: IdKind, id: string): Promise<void> {
  const projector = PROJECTOR[kind]
  if (projector === undefined) return
  await untilWritten(id, () => projector(core, id))
}

/**
 * A pledge without the prisoner's card: with many of one person's pledges at hand that one is written once, after all of
 * them (`project` of the prisoner).
 */
export const projectPledgeAlone = (core: Core, id: string): Promise<void> =>
  untilWritten(id, async () => (await writePledge(core, id)) !== 'OVERTAKEN')

/** Reads and writes again while the record changes in between. */
async function untilWritten(id: string, write: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) if (await write()) return
  throw new Error(`The read model of ${id} could not be written: its record kept changing`)
}
