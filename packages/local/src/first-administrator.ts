import type { StaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import { STAFF_ROLES } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { createOrganisation, listOrganisations } from '@patronat/core/organisation/organisation.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'

const SEED = { kind: 'system', name: 'seed' } as const
const NAME = 'First administrator'
const EMAIL = 'administrator@patronat.example'
const EXPIRES_IN_HOURS = 72

/**
 * Where nobody is yet: an organisation, and an invitation for who runs it. It is printed once; lost, the
 * command line makes another (`pnpm patronat staff invite`).
 */
export async function inviteFirstAdministrator(core: Core, auth: StaffAuth, origin: string): Promise<string | null> {
  if ((await listOrganisations(core)).length > 0) return null
  const organisation = await createOrganisation(core, SEED, {
    slug: 'campaign',
    name: { en: 'Our campaign', uk: 'Наша кампанія', de: 'Unsere Kampagne' },
    callsThem: { en: 'prisoners of the Kremlin', uk: 'в’язні Кремля', de: 'Gefangene des Kreml' },
    contact: 'campaign@patronat.example',
  })
  const staff = await createStaff(core, SEED, {
    organisationId: organisation.id,
    name: NAME,
    email: EMAIL,
    roles: [...STAFF_ROLES],
  })
  const { token } = await auth.invite({ staffId: staff.id, email: EMAIL, name: NAME, expiresInHours: EXPIRES_IN_HOURS })
  return `${origin}/console/#/invitation?token=${token}`
}
