import type { Actor, StaffRole } from '@patronat/core/actor/actor.ts'
import { PUBLIC_ACTOR } from '@patronat/core/actor/actor.ts'
import type { Clock } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { createCampaign, createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import { createGroup, createLegislature } from '@patronat/core/legislature/legislature.ts'
import { registerOffice } from '@patronat/core/office/office.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { createStaff } from '@patronat/core/staff/staff.ts'
import { type Sealer, sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import type { Tables } from '@patronat/core/table/client.ts'
import { houseInput, memberInput, setInput } from './input.ts'
import { addMember, addPrisoner } from './people.ts'

/** The moment at which every world begins, unless told otherwise. */
export const NOW = '2026-11-24T09:00:00Z'

/** The system as it acts when it seeds. */
export const SEED: Actor = { kind: 'system', name: 'seed' }

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & { set(iso: string): void; addDays(days: number): void }

export function testClock(iso: string): TestClock {
  let at = new Date(iso)
  return {
    now: () => new Date(at),
    set: (to) => void (at = new Date(to)),
    addDays: (days) => void (at = new Date(at.getTime() + days * 86_400_000)),
  }
}

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)

/** Seals with keys that every test knows. */
export const testSealer = (current = 'one'): Sealer =>
  sealWithKeyRing({ current, keys: { one: key(1), two: key(2) }, index: key(3) })

/** Somebody signed in with this mailbox. */
export const officeActor = (sealer: Sealer, mailbox: string): Actor & { kind: 'office' } => ({
  kind: 'office',
  mailbox,
  mailboxIndex: sealer.index('mailbox', mailbox),
})

export const staffActor = (id: string, organisationId: string, roles: readonly StaffRole[]): Actor => ({
  kind: 'staff',
  id,
  organisationId,
  roles,
  method: 'passkey',
})

export type World = Awaited<ReturnType<typeof makeWorld>>

/**
 * A small invented world, made through the verbs alone. Houses are real institutions, so that their real
 * domains can be imitated; every person is invented, and real mailboxes are in `.example` domains.
 *
 * Anna sits in the parliament: published mailbox, listed channel. Boris sits there too: neither. Clara sits
 * in the council. Emil and Ferat are published prisoners. Anna's and Clara's offices are registered.
 */
export async function makeWorld(tables: Tables, options: { now?: string } = {}) {
  const clock = testClock(options.now ?? NOW)
  const sealer = testSealer()
  const core: Core = { tables, clock, sealer, files: filesInMemory() }

  const organisation = await createOrganisation(core, SEED, organisationInput('campaign'))
  const otherOrganisation = await createOrganisation(core, SEED, organisationInput('other-campaign'))
  const staff = async (name: string, roles: StaffRole[], of = organisation.id) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@campaign.example`
    const member = await createStaff(core, SEED, { organisationId: of, name, email, roles })
    return staffActor(member.id, of, roles)
  }
  const actors = {
    public: PUBLIC_ACTOR,
    partner: { kind: 'partner', id: 'newsroom', level: 'PUBLIC' } as Actor,
    system: SEED,
    moderator: await staff('Mila Moderator', ['MODERATOR']),
    secondModerator: await staff('Max Moderator', ['MODERATOR']),
    editor: await staff('Edda Editor', ['EDITOR']),
    coordinator: await staff('Cora Coordinator', ['COORDINATOR']),
    admin: await staff('Ada Admin', ['ADMIN']),
    /** May everything, in another organisation. */
    stranger: await staff('Stan Stranger', ['MODERATOR', 'EDITOR', 'COORDINATOR', 'ADMIN'], otherOrganisation.id),
  }

  const parliament = await createLegislature(
    core,
    SEED,
    houseInput('eu-ep', ['europarl.europa.eu', 'parliament.example']),
  )
  const council = await createLegislature(core, SEED, houseInput('de-bundestag', ['bundestag.de', 'council.example']))
  const group = await createGroup(core, SEED, {
    legislatureId: parliament.id,
    code: 'GREEN',
    name: { en: 'The Greens of the test' },
  })
  const people = { core, organisation, parliament, council }
  const anna = await addMember(people, memberInput('Anna Beispiel', parliament.id, { groupId: group.id }))
  const boris = await addMember(people, memberInput('Boris Primer', parliament.id, { mailboxes: [], channels: [] }))
  const clara = await addMember(people, memberInput('Clara Muster', council.id))

  const undertakingSet = await createUndertakingSet(core, SEED, setInput(1))
  const campaign = await createCampaign(core, SEED, {
    organisationId: organisation.id,
    slug: 'winter',
    title: { en: 'Winter' },
    legislatureIds: [parliament.id, council.id],
    undertakingSetId: undertakingSet.id,
    startsOn: '2026-01-01',
    declarationDeadline: '2026-12-20',
    reportingOn: '2026-12-22',
    endsOn: null,
    monthsPublic: 'FULL',
  })
  const emil = await addPrisoner({ ...people, actors }, 'Emil Testov')
  const ferat = await addPrisoner({ ...people, actors }, 'Ferat Probiev')

  const annaActor = officeActor(sealer, 'anna.beispiel@parliament.example')
  const claraActor = officeActor(sealer, 'clara.muster@council.example')
  const annaOffice = await registerOffice(core, annaActor, { parliamentarianId: anna.id, language: 'en' })
  const claraOffice = await registerOffice(core, claraActor, { parliamentarianId: clara.id, language: 'de' })

  return {
    ...people,
    clock,
    sealer,
    otherOrganisation,
    group,
    members: { anna, boris, clara },
    undertakingSet,
    campaign,
    prisoners: { emil, ferat },
    offices: { anna: annaOffice, clara: claraOffice },
    actors: { ...actors, anna: annaActor, clara: claraActor },
  }
}

const organisationInput = (slug: string) => ({
  slug,
  name: { en: `The ${slug}` },
  callsThem: { en: 'prisoners of the test' },
  contact: `office@${slug}.example`,
})
