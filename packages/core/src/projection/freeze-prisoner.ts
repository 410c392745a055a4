import type { Core } from '../core.ts'
import { prisonerCounts } from '../coverage/contribution.ts'
import { ALWAYS } from '../coverage/count.ts'
import { stepAt } from '../month/month.model.ts'
import { lastClosedMonth, type YearMonth } from '../month/year-month.ts'
import type { PledgeCard } from '../pledge/pledge.card.ts'
import type { PrisonerCard } from '../prisoner/prisoner.card.ts'
import { prisonerRecord } from '../prisoner/prisoner.item.ts'
import type { Prisoner } from '../prisoner/prisoner.model.ts'
import { requireUnchanged } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { cardOf } from './card-item.ts'
import { patronOperations, sharesOf } from './patron-share.ts'
import { pledgesOf } from './contribution.ts'
import { freezePast } from './project-past.ts'
import { pledgeItems } from './project-pledge.ts'
import { findPrisonerCard, prisonerShareOf } from './refresh-prisoner.ts'
import { countsOperations, readCounts } from './write-counts.ts'
import { putCard, writeProjection } from './write-projection.ts'

/**
 * QUIET: the page stays as it is. What would change by the clock alone, a patron who falls silent because patrons were
 * asked to be silent, stands still too, on the page and in every count.
 */
export async function freezePrisoner(core: Core, prisoner: Stored<Prisoner>): Promise<boolean> {
  const at = prisoner.data.visibility.since ?? core.clock.now().toISOString()
  const closed = lastClosedMonth(new Date(at))
  const pledges = await pledgesOf(core.tables, prisoner.id)
  for (const pledge of pledges)
    if ((pledge.frozenAt ?? null) === null && !(await freezePledge(core, prisoner, freeze(pledge, at, closed))))
      return false

  const item = await findPrisonerCard(core, prisoner.id)
  if (item === null) return true
  const was = cardOf<PrisonerCard>(item)
  const frozen = pledges.map((pledge) => freeze(pledge, at, closed))
  const byId = new Map(frozen.map((pledge) => [pledge.id, pledge]))
  const card = { ...was, patrons: was.patrons.map((patron) => byId.get(patron.id) ?? patron) }
  const counts = prisonerCounts(prisonerShareOf(card, prisoner.data.caseId ?? null, frozen))
  const written = await writeProjection(core, [
    putCard({ ...item, card: JSON.stringify(card), turn: item.turn + 1 }, { attribute: 'turn', is: item.turn }),
    ...countsOperations(prisoner.id, await readCounts(core.tables, prisoner.id), counts),
    requireUnchanged(prisonerRecord, prisoner),
  ])
  return written && freezePast(core, prisoner, card, frozen, at)
}

const freeze = (pledge: PledgeCard, at: string, closed: YearMonth): PledgeCard =>
  (pledge.frozenAt ?? null) === null
    ? { ...pledge, frozenAt: at, speaking: [{ from: ALWAYS, is: stepAt(pledge.speaking ?? UNTOLD, closed).is }] }
    : pledge

/** A card from before this was kept. */
const UNTOLD = [{ from: ALWAYS, is: null }]

async function freezePledge(core: Core, prisoner: Stored<Prisoner>, frozen: PledgeCard): Promise<boolean> {
  const share = (await sharesOf(core.tables, frozen.parliamentarianId)).find(({ pledgeId }) => pledgeId === frozen.id)
  const patron =
    share === undefined
      ? []
      : await patronOperations(core, frozen.parliamentarianId, {
          pledgeId: frozen.id,
          version: prisoner.version,
          share: { ...share, speaking: frozen.speaking },
        })
  return writeProjection(core, [
    ...pledgeItems(frozen, prisoner.version),
    ...patron,
    requireUnchanged(prisonerRecord, prisoner),
  ])
}
