import { randomUUID } from 'node:crypto'
import { reportActivity } from '@patronat/core/activity/activity.ts'
import { addPrisoner } from '../support/people.ts'
import { addOffice, open, pledgeIn } from '../support/pledges.ts'
import type { House, Visitor } from '../api/house.ts'
import { documentsOf } from './document.ts'
import { statement } from './fill.ts'

/** One thing that people do every day. `prepare` is not measured; it answers what is. */
export type Action = {
  surface: 'public' | 'office' | 'console'
  name: string
  prepare: () => Promise<() => Promise<void>>
}

/** The app's own operation, answered without an error and without a refusal. */
async function ask(visitor: Visitor, document: string, variables: Record<string, unknown>): Promise<void> {
  const { data, errors, text } = await visitor.ask(document, { language: 'en', ...variables })
  if (data === null || errors.length > 0 || text.includes('"Failure"')) throw new Error(text.slice(0, 500))
}

/** Every everyday action, by the operations that the apps send, about one person who has a patron. */
export async function everydayActions(house: House): Promise<Action[]> {
  const { world, core } = house
  const [site, embed, office, console] = (['site', 'embed', 'office', 'console'] as const).map(documentsOf) as [
    ReturnType<typeof documentsOf>, ReturnType<typeof documentsOf>, ReturnType<typeof documentsOf>, ReturnType<typeof documentsOf>,
  ] // prettier-ignore
  const known = await addPrisoner(world, 'Xenia Zubrytska')
  const patron = await pledgeIn(world, 'ACTIVE', { prisoner: known })
  await house.catchUp()
  const slug = known.data.slug
  const mailbox = patron.actor.mailbox
  const staff = await house.staffVisitor(world.actors.moderator)
  const assistant = await house.officeVisitor(mailbox)

  const read = (surface: Action['surface'], name: string, visitor: () => Visitor, document: string, variables = {}): Action => ({
    surface,
    name,
    prepare: async () => () => ask(visitor(), document, variables),
  }) // prettier-ignore
  const anybody = () => house.visitor('public')
  const inHouse = () => assistant
  const atDesk = () => staff
  const command = () => ({ commandId: randomUUID() })
  const decision = ({ id, version }: { id: string; version: number }) => ({
    input: { id, expectedVersion: version, reason: 'I saw it', ...command() },
  })
  const submitted = () => pledgeIn(world, 'SUBMITTED', { prisoner: known })

  return [
    read('public', 'first page', anybody, site('Home')),
    read('public', 'list of people', anybody, site('PrisonerList'), { first: 10 }),
    read('public', 'page of a person', anybody, site('Person'), { slug }),
    read('public', 'page of a patron', anybody, site('Member'), { slug: patron.member.data.slug }),
    read('public', 'coverage', anybody, site('Coverage')),
    read('public', 'search', anybody, SEARCH, { text: 'Зубрицька Ксеня' }),
    read('public', 'dashboard: coverage', anybody, embed('Coverage')),
    read('public', 'dashboard: rows of months', anybody, embed('MonthRows')),
    read('public', 'dashboard: latest activities', anybody, embed('LatestActivities')),
    read('office', 'choose among prisoners', inHouse, office('Choose')),
    read('office', 'look for a prisoner', inHouse, office('People'), { name: 'Zubritzka' }),
    read('office', 'look for the member', inHouse, office('Members'), { legislature: 'eu-ep', name: 'Beispeil' }),
    read('office', 'my pledges', inHouse, office('Viewer')),
    read('office', 'my pledge', inHouse, office('PledgePage'), { id: patron.pledge.id }),
    {
      surface: 'office',
      name: 'submit',
      prepare: async () => {
        const own = await addOffice(world)
        const { pledge } = await pledgeIn(world, 'DRAFT', { prisoner: known, office: own })
        const visitor = await house.officeVisitor(own.actor.mailbox)
        const input = { id: pledge.id, expectedVersion: pledge.version, undertakingSet: world.undertakingSet.id }
        return () => ask(visitor, office('SubmitPledge'), { input: { ...input, ...command() } })
      },
    },
    {
      surface: 'office',
      name: 'report',
      prepare: async () => () => {
        const { pledgeId, kind, on, url, language } = statement(patron.pledge.id)
        return ask(assistant, office('ReportActivity'), {
          input: { pledge: pledgeId, kind, on, url, language, ...command() },
        })
      },
    },
    read('console', 'open the queue', atDesk, console('Queue'), { first: 10 }),
    read('console', 'queue of one kind', atDesk, console('Queue'), { first: 10, kind: 'PLEDGE' }),
    read('console', 'sizes of the queue', atDesk, console('QueueSizes')),
    read('console', 'list of prisoners', atDesk, console('Prisoners'), { first: 10 }),
    read('console', 'record of a prisoner', atDesk, console('Prisoner'), { id: known.id }),
    read('console', 'list of members', atDesk, console('Parliamentarians'), { first: 10 }),
    read('console', 'search', atDesk, SEARCH, { text: 'Зубрицька Ксеня' }),
    read('console', 'a pledge', atDesk, console('Pledge'), { id: patron.pledge.id }),
    read('console', 'history of a pledge', atDesk, console('Audit'), { record: patron.pledge.id, first: 10 }),
    {
      surface: 'console',
      name: 'accept',
      prepare: async () => {
        const opened = await open(world, (await submitted()).pledge)
        return () => ask(staff, console('AcceptPledge'), decision(opened))
      },
    },
    {
      surface: 'console',
      name: 'verify',
      prepare: async () => {
        const reported = await reportActivity(core, patron.actor, statement(patron.pledge.id))
        return () => ask(staff, console('VerifyActivity'), decision(reported))
      },
    },
  ]
}

const SEARCH = `query Search($text: String!, $language: LanguageTag!) {
  search(text: $text, first: 8) {
    edges { matched node { __typename ... on Prisoner { id name(language: $language) } ... on Parliamentarian { id name(language: $language) } } }
  }
}`
