import { getStaff, openStaffEmail, recordStaffInvitation } from '@patronat/core/staff/staff.ts'
import type { Staff } from '@patronat/core/staff/staff.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import type { Context } from '../context.ts'
import { StaffView } from '../source/view.ts'

/** A new invitation, which takes the place of any earlier one, is mailed. */
export async function inviteNow(
  { core, actor, signIn }: Pick<Context, 'core' | 'actor' | 'signIn'>,
  staff: Stored<Staff>,
) {
  const email = await openStaffEmail(core, staff)
  const token = await signIn.invite({ staffId: staff.id, email, name: staff.data.name })
  await recordStaffInvitation(core, actor, staff.id, token)
  return new StaffView({ id: staff.id }, await getStaff(core, staff.id))
}
