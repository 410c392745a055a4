import type { Actor, StaffRole } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import type { Organisation } from '@patronat/core/organisation/organisation.model.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'
import { staffMailboxKey } from '@patronat/core/staff/staff.item.ts'
import { readItem } from '@patronat/core/table/client.ts'
import type { DemoSignIn } from '../page/start-page.ts'

/** Who fills the registry. */
export const SEED: Actor = { kind: 'system', name: 'seed' }

export const ORGANISATION: Organisation = {
  slug: 'demo-campaign',
  name: { en: 'The demo campaign', uk: 'Демонстраційна кампанія', de: 'Die Demo-Kampagne' },
  callsThem: { en: 'prisoners of the Kremlin', uk: 'в’язні Кремля', de: 'Gefangene des Kremls' },
  contact: 'office@campaign.example',
  families: {
    answerHours: 24,
    weekend: {
      en: 'the moderator on duty answers, from 9 to 21 by Kyiv time.',
      uk: 'відповідає чергова модерація, з 9 до 21 за київським часом.',
      de: 'die Moderation im Dienst antwortet, von 9 bis 21 Uhr Kyjiwer Zeit.',
    },
  },
}

type DemoStaff = { name: string; email: string; role: StaffRole; kind: DemoSignIn['kind'] }

const person = (name: string, email: string, role: StaffRole, kind: DemoSignIn['kind']): DemoStaff => ({
  name,
  role,
  kind,
  email: `${email}@campaign.example`,
})

export const STAFF = {
  moderator: person('Daryna Svitlohora', 'daryna', 'MODERATOR', 'moderator'),
  secondModerator: person('Mattis Brunnsfors', 'mattis', 'MODERATOR', 'moderator'),
  editor: person('Elmaz Fenerdağ', 'elmaz', 'EDITOR', 'editor'),
  coordinator: person('Orest Dalekohliad', 'orest', 'COORDINATOR', 'coordinator'),
  admin: person('Leonie Wiesenquell', 'leonie', 'ADMIN', 'admin'),
} as const satisfies Record<string, DemoStaff>

export const createDemoOrganisation = (core: Core) => createOrganisation(core, SEED, ORGANISATION)

/** Somebody of the staff, and how they act. */
export async function createDemoStaff(core: Core, organisationId: string, { name, email, role }: DemoStaff) {
  const input = { organisationId, name, email, roles: [role] }
  const { id } = await createStaff(core, SEED, input)
  const actor: Actor = { kind: 'staff', id, organisationId, roles: [role], method: 'local-code' }
  return actor
}

/** The id of a demo person of the staff, or null while there is none. */
export async function findDemoStaff(core: Core, { email }: DemoStaff): Promise<string | null> {
  const key = staffMailboxKey(core.sealer.index('mailbox', email))
  return (await readItem<{ holder: string }>(core.tables, 'registry', key))?.holder ?? null
}
