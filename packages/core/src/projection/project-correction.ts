import type { Core } from '../core.ts'
import { correctionCardKeys, makeCorrectionCard } from '../correction/correction.card.ts'
import { correctionRecord } from '../correction/correction.item.ts'
import { listCorrections } from '../correction/correction.ts'
import { withheldOf } from '../prisoner/field-group.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import { isPublic } from '../prisoner/prisoner.model.ts'
import type { Key } from '../table/client.ts'
import { requireUnchanged } from '../table/operation.ts'
import { cardItem, cardKey } from './card-item.ts'
import { putCard, writeProjection } from './write-projection.ts'

/** A correction is told while its person is public and not quiet, and its field is published. */
export async function projectCorrection(core: Core, id: string): Promise<boolean> {
  const correction = await correctionRecord.find(core.tables, id)
  if (correction === null) return true
  const prisoner = await prisonerRecord.find(core.tables, correction.data.prisonerId)
  if (prisoner === null || !isPublic(prisoner.data) || prisoner.data.visibility.state === 'QUIET') return true
  const card = makeCorrectionCard(correction)
  if (card.group !== null && withheldOf(prisoner.data).includes(card.group)) return true
  return writeProjection(core, [
    putCard(cardItem(cardKey(id), correction.version, card, correctionCardKeys(card))),
    requireUnchanged(prisonerRecord, prisoner),
  ])
}

/** The newest hundred; older ones stay where they were put. */
const idsOf = async (core: Core, prisonerId: string): Promise<string[]> =>
  (await listCorrections(core, prisonerId, { first: 100, backwards: true })).items.map(({ item }) => item.id)

/** What was corrected while the person was quiet or hidden. */
export async function catchUpCorrections(core: Core, prisonerId: string): Promise<void> {
  for (const id of await idsOf(core, prisonerId)) await projectCorrection(core, id)
}

export const correctionKeys = async (core: Core, prisonerId: string): Promise<Key[]> =>
  (await idsOf(core, prisonerId)).map(cardKey)
