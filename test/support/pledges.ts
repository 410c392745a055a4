import type { Declaration, Pledge, PledgeState } from '@patronat/core/pledge/pledge.model.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { memberInput } from './input.ts'
import { addMember, addPrisoner } from './people.ts'
import { officeActor, type World } from './world.ts'

export type OfficeOptions = {
  /** Whether the roster publishes the mailbox. Default: yes. */
  published?: boolean
  /** Whether a moderator matched a mailbox that is not published. Default: yes. */
  matched?: boolean
}

let count = 0
const nextName = (what: string): string => {
  count += 1
  return `${what} Invented ${count}`
}

/** A new member of the parliament with a registered office. */
export async function addOffice(world: World, options: OfficeOptions = {}) {
  const name = nextName('Member')
  const person = memberInput(name, world.parliament.id)
  const published = options.published ?? true
  const member = await addMember(world, published ? person : { ...person, mailboxes: [] })
  const actor = officeActor(world.sealer, person.mailboxes[0]?.address ?? '')
  let office = await registerOffice(world.core, actor, { parliamentarianId: member.id, language: 'en' })
  if (!published && options.matched !== false)
    office = await matchOffice(world.core, world.actors.moderator, { id: office.id, reason: 'asked the house' })
  return { member, actor, office }
}

export type TestOffice = Awaited<ReturnType<typeof addOffice>>

/** What the member said four days before the world begins: on the listed channel, unless told otherwise. */
export const declaredBy = (office: TestOffice, listed = true): Declaration => ({
  on: '2026-11-20',
  url: listed
    ? `${office.member.data.channels[0]?.url}/status/1337000000000000001`
    : 'https://news.example/they-said-it',
  channel: 'SOCIAL_MEDIA',
  transcript: null,
})

export type PledgeOptions = OfficeOptions & {
  listed?: boolean
  declaration?: Declaration | null
  office?: TestOffice
  prisoner?: Stored<Prisoner>
}

/** A draft with a declaration, by a new office and for a new prisoner unless these are given. */
export async function draftWith(world: World, options: PledgeOptions = {}) {
  const { core } = world
  const office = options.office ?? (await addOffice(world, options))
  const prisoner = options.prisoner ?? (await addPrisoner(world, nextName('Prisoner')))
  const input = { officeId: office.office.id, prisonerId: prisoner.id, campaignId: world.campaign.id }
  let pledge = await pledges.draftPledge(core, office.actor, input)
  const declaration = options.declaration === undefined ? declaredBy(office, options.listed) : options.declaration
  if (declaration !== null) pledge = await pledges.savePledge(core, office.actor, { ...at(pledge), declaration })
  return { ...office, prisoner, pledge }
}

/** The version that somebody looks at while deciding. */
export const at = (record: { id: string; version: number }) => ({ id: record.id, expectedVersion: record.version })
export const because = (record: { id: string; version: number }) => ({ ...at(record), reason: 'as the rules say' })
export const refusalOf = (record: { id: string; version: number }) => ({
  ...at(record),
  reasonCode: 'DECLARATION_NOT_FOUND' as const,
  text: 'The link shows nothing.',
})
export const acceptedSet = (world: World, record: { id: string; version: number }) => ({
  ...at(record),
  undertakingSetId: world.undertakingSet.id,
})

/** A moderator opens the declaration; the answer is the pledge as it stands then. */
export const open = (world: World, pledge: { id: string }, by = world.actors.moderator) =>
  pledges.openDeclaration(world.core, by, { id: pledge.id })

type Step = (world: World, pledge: Stored<Pledge>, office: TestOffice) => Promise<Stored<Pledge>>

const submit: Step = (world, pledge, { actor }) => pledges.submitPledge(world.core, actor, acceptedSet(world, pledge))
const accept: Step = async (world, pledge) =>
  pledges.acceptPledge(world.core, world.actors.moderator, because(await open(world, pledge)))

/** How a pledge gets into each state that a verb leads to. */
const WAY: Record<Exclude<PledgeState, 'ANNULLED'>, readonly Step[]> = {
  DRAFT: [],
  SUBMITTED: [submit],
  CHANGES_REQUESTED: [
    submit,
    (world, pledge) => pledges.requestPledgeChanges(world.core, world.actors.moderator, refusalOf(pledge)),
  ],
  DECLINED: [submit, (world, pledge) => pledges.declinePledge(world.core, world.actors.moderator, refusalOf(pledge))],
  ACTIVE: [submit, accept],
  ENDED: [submit, accept, (world, pledge, { actor }) => pledges.withdrawPledge(world.core, actor, at(pledge))],
}

export type ReachableState = keyof typeof WAY
export const REACHABLE_STATES = Object.keys(WAY) as ReachableState[]

/** A pledge in a state, brought there through the verbs. */
export async function pledgeIn(world: World, state: ReachableState, options: PledgeOptions = {}) {
  const drafted = await draftWith(world, options)
  let { pledge } = drafted
  for (const step of WAY[state]) pledge = await step(world, pledge, drafted)
  return { ...drafted, pledge }
}
