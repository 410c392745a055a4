import type { Actor } from '@patronat/core/actor/actor.ts'
import { logContact } from '@patronat/core/contact/contact.ts'
import type { Core } from '@patronat/core/core.ts'
import { recordConsent } from '@patronat/core/prisoner/consent.ts'
import { changePrisoner, getPrisoner, type PrisonerChange } from '@patronat/core/prisoner/prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { publishFieldGroup } from '@patronat/core/prisoner/publish-group.ts'
import { CONTACTS } from './data/contacts.ts'
import { CONSENTS, CORRECTIONS, HEALTH } from './data/edits.ts'
import type { DemoMember } from './house.ts'
import { SEED } from './organisation.ts'
import type { SeededPrisoner } from './prisoners.ts'
import { dayAgo, daysAgo } from './when.ts'

type Wards = readonly SeededPrisoner[]
type Members = readonly (DemoMember & { id: string; groupId: string })[]

/** Nothing is done to a record before it is there, whatever day the demo begins on. */
const since = ({ knownDaysAgo }: SeededPrisoner, days: number): number => Math.min(days, knownDaysAgo - 1)

/** What families and lawyers agreed to, and whom one of them does not want. */
export async function recordDemoConsents(core: Core, editor: Actor, wards: Wards, members: Members): Promise<void> {
  // Who has no office, so that nobody excluded is a patron already.
  const unwanted = members.find(({ house, n }) => house.house.code === 'ua-rada' && n === 7)
  for (const { ward, daysAgo: days, excludes, ...consent } of CONSENTS) {
    const prisoner = wards[ward]
    if (prisoner === undefined) continue
    const ago = since(prisoner, days)
    const excluded = { member: unwanted?.id, group: unwanted?.groupId }[excludes ?? 'member']
    await recordConsent(daysAgo(core, ago), editor, {
      id: prisoner.id,
      expectedVersion: (await getPrisoner(core, prisoner.id)).version,
      consent: {
        ...consent,
        on: dayAgo(core, ago),
        excludes: excludes === undefined || excluded === undefined ? [] : [excluded],
      },
    })
  }
}

/** What was wrong and was put right in public, and what is known of somebody's health. */
export async function editDemoRecords(core: Core, editor: Actor, wards: Wards): Promise<void> {
  for (const { ward, daysAgo: days, note, ...fact } of CORRECTIONS) {
    const prisoner = wards[ward]
    if (prisoner === undefined) continue
    const was = await getPrisoner(core, prisoner.id)
    await changePrisoner(daysAgo(core, since(prisoner, days)), editor, {
      id: was.id,
      expectedVersion: was.version,
      change: corrected(was.data, fact),
      reason: 'A reader wrote to us; the document is in the file.',
      correction: note,
    })
  }
  for (const { ward, daysAgo: days, isPublic, text } of HEALTH) {
    const prisoner = wards[ward]
    if (prisoner === undefined) continue
    const then = daysAgo(core, since(prisoner, days))
    const { id, version } = await getPrisoner(core, prisoner.id)
    const reason = 'Letter of the family'
    const changed = await changePrisoner(then, editor, {
      id,
      expectedVersion: version,
      change: { health: text },
      reason,
    })
    if (!isPublic) continue
    const group = { group: 'HEALTH', level: 'PUBLIC', basis: 'PERSON', reviewOn: dayAgo(then, -80) } as const
    await publishFieldGroup(then, SEED, { id, expectedVersion: changed.version, ...group })
  }
}

type Fact = Pick<(typeof CORRECTIONS)[number], 'sentenceBy' | 'accusation' | 'recognisedOn'>

function corrected(was: Prisoner, { sentenceBy, accusation, recognisedOn }: Fact): PrisonerChange {
  if (sentenceBy !== undefined) return { sentenceMonths: (was.sentenceMonths ?? 0) + sentenceBy }
  if (accusation !== undefined) return { charges: was.charges.map((charge) => ({ ...charge, accusation })) }
  return { recognitions: was.recognitions.map((one) => ({ ...one, date: recognisedOn ?? one.date })) }
}

/** What the coordinator noted: letters, calls, meetings, and who asked not to be written to. */
export async function logDemoContacts(core: Core, coordinator: Actor, members: Members): Promise<void> {
  const [ownerId, organisationId] =
    coordinator.kind === 'staff' ? [coordinator.id, coordinator.organisationId] : [null, '']
  for (const { house, n, daysAgo: days, kind, summary, next } of CONTACTS) {
    const member = members.find((one) => one.house.house.code === house && one.n === n)
    if (member === undefined) continue
    await logContact(daysAgo(core, days), coordinator, {
      organisationId,
      parliamentarianId: member.id,
      kind,
      on: dayAgo(core, days),
      summary,
      nextStep: next?.[0] ?? null,
      nextStepOn: next === undefined ? null : dayAgo(core, next[1]),
      ownerId: next === undefined ? null : ownerId,
    })
  }
}
