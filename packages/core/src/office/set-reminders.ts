import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeOffice } from './office.item.ts'
import type { Office } from './office.model.ts'
import { getOffice, requireOwnOffice } from './office.ts'
import type { Stored } from '../table/record.ts'
import { readInput } from '../text/input.ts'
import { reminderWish, type ReminderWish } from '../reminder/reminder.model.ts'

/** On which weekday the office is reminded, or that it is not. @throws office.notRegistered | office.frozen | record.changed */
export async function setReminders(
  core: Core,
  actor: Actor,
  input: { officeId: string; expectedVersion: number; wish: ReminderWish },
  command?: Command,
): Promise<Stored<Office>> {
  permit(actor, 'office:register')
  const reminders = readInput(reminderWish, input.wish)
  return once(
    core,
    actor,
    'office.remindersSet',
    command,
    (id) => getOffice(core, id),
    async () => {
      const office = await requireOwnOffice(core, actor, input.officeId)
      if (office.version !== input.expectedVersion) throw new DomainError('record.changed')
      const act = { event: 'office.remindersSet', subject: office.id } as const
      return commit(core, actor, act, changeOffice(office, { reminders }), command)
    },
  )
}
