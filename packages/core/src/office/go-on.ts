import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getLegislature, todayIn } from '../legislature/legislature.ts'
import { mandateOf } from '../parliamentarian/mandate.ts'
import type { Parliamentarian } from '../parliamentarian/parliamentarian.model.ts'
import { changeMember, getParliamentarian, lastHouseOf } from '../parliamentarian/parliamentarian.ts'
import type { Stored } from '../table/record.ts'
import { requireReason } from '../text/input.ts'
import { isMatched } from './office.model.ts'
import { requireOfficeFor } from './office.ts'

/**
 * The patron goes on without a mandate, as a FORMER_MEMBER: said by their own matched office, or by staff, with a reason.
 * One fact on the member; all their pledges follow it. It asks for a mailbox of their own before the house's dies.
 * @throws mandate.notOver while they sit, or where nobody can go on | pledge.officeUnmatched | record.changed
 */
export async function goOnWithoutSeat(
  core: Core,
  actor: Actor,
  input: { id: string; reason: string },
  command?: Command,
): Promise<Stored<Parliamentarian>> {
  if (actor.kind === 'office') {
    const office = await requireOfficeFor(core, actor, input.id)
    if (!isMatched(office.data)) throw new DomainError('pledge.officeUnmatched')
  } else {
    permit(actor, 'mandate:end')
    requireReason(input.reason)
  }
  return once(
    core,
    actor,
    'parliamentarian.goesOn',
    command,
    (id) => getParliamentarian(core, id),
    async () => {
      const was = await getParliamentarian(core, input.id)
      const house = await getLegislature(core, was.data.mandateEnd?.legislatureId ?? lastHouseOf(was.data) ?? '')
      const today = todayIn(core, house)
      const { state } = mandateOf(was, house, today)
      if (state !== 'SUCCESSOR_ASKED') throw new DomainError('mandate.notOver')
      const act = { event: 'parliamentarian.goesOn', subject: was.id, reason: input.reason } as const
      return commit(core, actor, act, [changeMember(was, { goesOnSince: today })], command)
    },
  )
}
