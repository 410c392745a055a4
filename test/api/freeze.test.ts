import { afterAll, expect, test } from 'vitest'
import { getOffice, matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import { acceptPledge } from '@patronat/core/pledge/pledge.ts'
import { addOffice, because, draftWith, open, pledgeIn } from '../support/pledges.ts'
import { officeActor } from '../support/world.ts'
import { codeIn, ENTER_CODE, openHouse, REQUEST_CODE } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const { actors } = world

const FREEZE = `mutation ($input: DecisionInput!) { done: freezeOffice(input: $input) {
  __typename ... on Office { state access { sessions } } ... on Failure { code } } }`

test('a frozen office is signed out in the middle of a form, and whoever asks for a code is answered as ever and gets none', async () => {
  const office = await addOffice(world)
  const mailbox = office.actor.mailbox
  const { pledge } = await draftWith(world, { office })
  const visitor = await house.officeVisitor(mailbox)
  // Another browser has a code already and has not entered it.
  const late = house.visitor('office')
  await late.ask(REQUEST_CODE, { input: { mailbox, language: 'en' } })
  await house.catchUp()
  const code = codeIn((await house.mailsTo(mailbox)).at(-1))
  const asked = async (address: string) => {
    const { data, headers } = await house
      .visitor('office')
      .ask(REQUEST_CODE, { input: { mailbox: address, language: 'en' } })
    return { answer: { ...data.requestCode, mailbox: '' }, cookies: Object.keys(headers).sort() }
  }
  const before = await asked('nobody.ever@parliament.example')

  const moderator = await house.staffVisitor(actors.moderator)
  const { version } = await getOffice(core, office.office.id)
  const input = {
    id: office.office.id,
    expectedVersion: version,
    commandId: 'frozen',
    reason: 'the house says it was not they',
  }
  for (const _ of ['asked', 'asked again'])
    expect((await moderator.ask(FREEZE, { input })).data.done).toEqual({
      __typename: 'Office',
      state: 'FROZEN',
      access: { sessions: 0 },
    })

  const save =
    'mutation ($input: SavePledgeInput!) { savePledge(input: $input) { __typename ... on Failure { code } } }'
  const form = { id: pledge.id, expectedVersion: pledge.version, declaration: null }
  expect((await visitor.ask(save, { input: form })).data.savePledge.code).toBe('actor.notSignedIn')
  expect((await late.ask(ENTER_CODE, { input: { mailbox, code } })).data.enterCode).toMatchObject({
    code: 'office.codeExpired',
  })
  expect((await late.ask('{ officeViewer { mailbox } }')).data.officeViewer).toBeNull()

  const mails = (await house.mailsTo(mailbox)).length
  expect(await asked(mailbox)).toEqual(before)
  await house.catchUp()
  expect(await house.mailsTo(mailbox)).toHaveLength(mails)
})

test('a moderator finds a frozen office by its member’s name, sees what it caused, and takes it back in one act', async () => {
  const office = await addOffice(world)
  const { pledge } = await pledgeIn(world, 'ACTIVE', { office })
  await house.catchUp()
  const moderator = await house.staffVisitor(actors.moderator)
  const name = office.member.data.names[0]?.text ?? ''
  const found = await moderator.ask(
    'query ($name: String!) { offices(first: 5, filter: { name: $name }) { edges { node { id version } } } }',
    { name },
  )
  const { id, version } = found.data.offices.edges[0].node
  expect(id).toBe(office.office.id)
  const reason = 'the member never made it'
  await moderator.ask(FREEZE, { input: { id, expectedVersion: version, commandId: 'f', reason } })
  const page = 'query ($id: ID!) { office(id: $id) { version causedPledges { id } takeBack { total } } }'
  const shown = (await moderator.ask(page, { id })).data.office
  expect(shown).toMatchObject({ causedPledges: [{ id: pledge.id }], takeBack: null })
  const take = `mutation ($input: TakeBackInput!) { done: takeBackOffice(input: $input) { ... on Office {
    causedPledges { id } takeBack { total left results { item outcome pledge { state } } } } ... on Failure { code } } }`
  const taken = await moderator.ask(take, { input: { id, expectedVersion: shown.version, commandId: 't', reason } })
  expect(taken.data.done).toEqual({
    causedPledges: [],
    takeBack: { total: 1, left: 0, results: [{ item: pledge.id, outcome: 'ANNULLED', pledge: { state: 'ANNULLED' } }] },
  })
  const seen = () => house.visitor('public').ask('query ($id: ID!) { node(id: $id) { id } }', { id: pledge.id })
  expect((await seen()).data.node).toEqual({ id: pledge.id })
  await house.catchUp()
  expect((await seen()).data.node).toBeNull()
})

test('the published address hears of an acceptance that came through another mailbox', async () => {
  const anna = await addOffice(world)
  await house.catchUp()
  const published = anna.actor.mailbox
  const actor = officeActor(world.sealer, 'assistant.of.hers@parliament.example')
  const registered = await registerOffice(core, actor, { parliamentarianId: anna.member.id, language: 'en' })
  const office = await matchOffice(core, actors.moderator, { id: registered.id, reason: 'asked the house' })
  const { pledge } = await pledgeIn(world, 'SUBMITTED', { office: { actor, office, member: anna.member } })
  const once = await acceptPledge(core, actors.moderator, because(await open(world, pledge)))
  await acceptPledge(core, actors.secondModerator, because(await open(world, once, actors.secondModerator)))
  await house.catchUp()
  const heard = (await house.mailsTo(published)).map(({ subject }) => subject)
  expect(heard.join(' ')).toContain('Prisoner Invented')
})
