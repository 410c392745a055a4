import { randomUUID } from 'node:crypto'
import { logContact } from '@patronat/core/contact/contact.ts'
import type { House, Visitor } from '../api/house.ts'
import { addPrisoner } from '../support/people.ts'
import { pledgeIn } from '../support/pledges.ts'
import { consoleActions } from './actions-console.ts'
import { officeActions } from './actions-office.ts'
import { publicActions } from './actions-public.ts'

/** One thing that people do every day. `prepare` is not measured; it answers what is. */
export type Action = {
  surface: 'public' | 'office' | 'console'
  name: string
  prepare: () => Promise<() => Promise<void>>
  /** It reads more until there are so many, and never more than then. */
  upTo?: number
}

/** One person who has a patron, and who looks at them. */
export type Scene = Awaited<ReturnType<typeof setScene>>

async function setScene(house: House) {
  const known = await addPrisoner(house.world, 'Xenia Zubrytska')
  const patron = await pledgeIn(house.world, 'ACTIVE', { prisoner: known })
  const { coordinator } = house.world.actors
  const staffId = coordinator.kind === 'staff' ? coordinator.id : null
  // A page is full before anything is measured: what then grows, grows with the table.
  for (let at = 0; at < PAGE; at += 1)
    await logContact(house.core, coordinator, {
      organisationId: house.world.organisation.id,
      parliamentarianId: patron.member.id,
      kind: 'CALL',
      on: '2026-11-20',
      summary: 'They will call back.',
      nextStep: null,
      nextStepOn: null,
      ownerId: staffId,
    })
  await house.catchUp()
  const staffOf = (actor: keyof typeof house.world.actors) => house.staffVisitor(house.world.actors[actor])
  return {
    house,
    world: house.world,
    known,
    patron,
    assistant: await house.officeVisitor(patron.actor.mailbox),
    moderator: await staffOf('moderator'),
    editor: await staffOf('editor'),
    coordinator: await staffOf('coordinator'),
  }
}

/** Every everyday action, by the operations that the apps send. */
export async function everydayActions(house: House): Promise<Action[]> {
  const scene = await setScene(house)
  return [...publicActions(scene), ...officeActions(scene), ...consoleActions(scene)]
}

/** The app's own operation, answered without an error and without a refusal. */
export async function ask(visitor: Visitor, document: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { data, errors, text } = await visitor.ask(document, { language: 'en', ...variables })
  if (data === null || errors.length > 0 || text.includes('"Failure"')) throw new Error(text.slice(0, 500))
}

/** Reads of one surface: their name, the operation, what it is asked with. */
export const reads = (surface: Action['surface'], visitor: () => Visitor, all: readonly Read[]): Action[] =>
  all.map(([name, document, variables, bound]) => ({
    surface,
    name,
    prepare: async () => () => ask(visitor(), document, variables),
    ...bound,
  }))
type Read = [name: string, document: string, variables?: Record<string, unknown>, bound?: { upTo: number }]

/** A mutation: `prepare` answers its input, for the first thing it is done to and for the next one alike. */
export const writes =
  (surface: Action['surface'], visitor: Visitor) =>
  (name: string, document: string, prepare: () => Promise<Record<string, unknown>>): Action => ({
    surface,
    name,
    prepare: async () => {
      const input = { ...(await prepare()), commandId: randomUUID() }
      return () => ask(visitor, document, { input })
    },
  })

/** How much the lists that are measured show at once. */
export const PAGE = 10

/** What people type who look for Xenia Zubrytska. */
export const TYPED = 'Зубрицька Ксеня'

export const SEARCH = `query Search($text: String!, $language: LanguageTag!) {
  search(text: $text, first: 8) {
    edges { matched node { __typename ... on Prisoner { id name(language: $language) } ... on Parliamentarian { id name(language: $language) } } }
  }
}`
