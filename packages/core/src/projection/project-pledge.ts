import { activityRecord } from '../activity/activity.item.ts'
import { type ActivityCard, makeActivityCard } from '../activity/activity.card.ts'
import { isStatement } from '../activity/activity.model.ts'
import { campaignRecord } from '../campaign/campaign.item.ts'
import type { Core } from '../core.ts'
import { makePledgeCard, pledgeCardKeys } from '../pledge/pledge.card.ts'
import { pledgeRecord } from '../pledge/pledge.item.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { activityOfPledgeKey, cardItem, cardKey, pledgeOfPrisonerKey } from './card-item.ts'
import { lastStatementOf } from './contribution.ts'
import { refreshPrisonerCard } from './refresh-prisoner.ts'
import { putCard, removeCard, writeProjection } from './write-projection.ts'

/** While a prisoner is QUIET nothing about them changes in public; hidden or unpublished, there is nothing. */
const takesChanges = (prisoner: Stored<Prisoner> | null): prisoner is Stored<Prisoner> =>
  prisoner !== null && prisoner.data.publication.level === 'PUBLIC' && prisoner.data.visibility.state === 'SHOWN'

export async function projectPledge(core: Core, id: string): Promise<boolean> {
  const pledge = await pledgeRecord.find(core.tables, id)
  if (pledge === null) return true
  const prisoner = await prisonerRecord.find(core.tables, pledge.data.prisonerId)
  if (!takesChanges(prisoner)) return true
  const campaign = await campaignRecord.get(core.tables, pledge.data.campaignId)
  const card = makePledgeCard(pledge, campaign.data, await lastStatementOf(core.tables, id))
  const of = pledgeOfPrisonerKey(prisoner.id, id)
  const written = await writeProjection(core, [
    ...(card === null
      ? [removeCard(cardKey(id)), removeCard(of)]
      : [
          putCard(cardItem(cardKey(id), pledge.version, card, pledgeCardKeys(card))),
          putCard(cardItem(of, pledge.version, card)),
        ]),
    requireUnchanged(pledgeRecord, pledge),
    requireUnchanged(prisonerRecord, prisoner),
  ])
  return written && refreshPrisonerCard(core, prisoner)
}

export async function projectActivity(core: Core, id: string): Promise<boolean> {
  const activity = await activityRecord.find(core.tables, id)
  if (activity === null) return true
  const prisoner = await prisonerRecord.find(core.tables, activity.data.prisonerId)
  if (!takesChanges(prisoner)) return true
  const { pledgeId, state, on } = activity.data
  const card: ActivityCard = makeActivityCard(activity)
  const of = activityOfPledgeKey(pledgeId, id)
  const written = await writeProjection(core, [
    ...(state === 'VERIFIED'
      ? [
          putCard(
            cardItem(cardKey(id), activity.version, card, {
              gsi1: { pk: 'ACTIVITIES', sk: `${on}#${id}` },
              gsi2: { pk: `${card.parliamentarianId}#ACTIVITIES`, sk: `${on}#${id}` },
              gsi3: { pk: `${card.prisonerId}#ACTIVITIES`, sk: `${on}#${id}` },
            }),
          ),
          putCard(cardItem(of, activity.version, { ...card, isStatement: isStatement(activity.data) })),
        ]
      : [removeCard(cardKey(id)), removeCard(of)]),
    requireUnchanged(activityRecord, activity),
    requireUnchanged(prisonerRecord, prisoner),
  ])
  return written && projectPledge(core, pledgeId)
}
