import { z } from 'zod'
import { STAFF_ROLES } from '../actor/actor.ts'
import type { Sealed } from '../seal/seal.ts'

export const staffInput = z.object({
  organisationId: z.string(),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  roles: z.array(z.enum(STAFF_ROLES)).min(1),
})

export type StaffInput = z.infer<typeof staffInput>

/** Somebody who works in the console, for one organisation. */
export type Staff = {
  organisationId: string
  name: string
  /** Sealed under `<id>/email`. */
  email: Sealed
  roles: StaffInput['roles']
  active: boolean
}
