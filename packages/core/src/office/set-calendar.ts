import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import type { Stored } from '../table/record.ts'
import { changeOffice } from './office.item.ts'
import type { Office } from './office.model.ts'
import { getOffice, requireOwnOffice } from './office.ts'

/**
 * Gives the office an address for its calendar, a new one each time, or takes it away; the old one answers nothing
 * from then on. @throws office.notRegistered | office.frozen | record.changed
 */
export async function setCalendar(
  core: Core,
  actor: Actor,
  input: { officeId: string; expectedVersion: number; isOn: boolean },
  command?: Command,
): Promise<Stored<Office>> {
  permit(actor, 'office:register')
  return once(
    core,
    actor,
    'office.calendarSet',
    command,
    (id) => getOffice(core, id),
    async () => {
      const office = await requireOwnOffice(core, actor, input.officeId)
      if (office.version !== input.expectedVersion) throw new DomainError('record.changed')
      const calendar = { isOn: input.isOn, serial: (office.data.calendar?.serial ?? 0) + 1 }
      const act = { event: 'office.calendarSet', subject: office.id } as const
      return commit(core, actor, act, changeOffice(office, { calendar }), command)
    },
  )
}
