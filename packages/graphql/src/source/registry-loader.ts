import DataLoader from 'dataloader'
import { campaignRecord, undertakingSetRecord } from '@patronat/core/campaign/campaign.item.ts'
import { caseRecord } from '@patronat/core/case/case.item.ts'
import type { Core } from '@patronat/core/core.ts'
import { legislatureRecord, politicalGroupRecord } from '@patronat/core/legislature/legislature.item.ts'
import { officeRecord } from '@patronat/core/office/office.item.ts'
import { parliamentarianRecord } from '@patronat/core/parliamentarian/parliamentarian.item.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { findPledges } from '@patronat/core/pledge/pledge.ts'
import type { PrisonerCard } from '@patronat/core/prisoner/prisoner.card.ts'
import { prisonerRecord } from '@patronat/core/prisoner/prisoner.item.ts'
import { type CardItem, cardKey, cardOf } from '@patronat/core/projection/card-item.ts'
import { staffRecord } from '@patronat/core/staff/staff.item.ts'
import { readItems } from '@patronat/core/table/client.ts'
import type { RecordType, Stored } from '@patronat/core/table/record.ts'

const loaderOf = <T>(core: Core, type: RecordType<T>) =>
  new DataLoader<string, Stored<T> | null>((ids) => type.findMany(core.tables, ids), { maxBatchSize: 100 })

/** One request's reads of records by id: what is asked for in one tick is read in one batch, and once. */
export const registryLoaders = (core: Core) => ({
  prisoner: loaderOf(core, prisonerRecord),
  pledge: new DataLoader<string, Stored<Pledge> | null>((ids) => findPledges(core, ids), { maxBatchSize: 100 }),
  parliamentarian: loaderOf(core, parliamentarianRecord),
  legislature: loaderOf(core, legislatureRecord),
  group: loaderOf(core, politicalGroupRecord),
  campaign: loaderOf(core, campaignRecord),
  undertakingSet: loaderOf(core, undertakingSetRecord),
  case: loaderOf(core, caseRecord),
  office: loaderOf(core, officeRecord),
  staff: loaderOf(core, staffRecord),
  card: new DataLoader<string, PrisonerCard | null>(
    async (ids) => {
      const items = await readItems<CardItem>(core.tables, 'public', ids.map(cardKey))
      return items.map((item) => (item === null ? null : cardOf<PrisonerCard>(item)))
    },
    { maxBatchSize: 100 },
  ),
})
