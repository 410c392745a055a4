import { randomUUID } from 'node:crypto'
import { matchOffice } from '@patronat/core/office/office.ts'
import { acceptPledge, getPledge, openDeclaration } from '@patronat/core/pledge/pledge.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeIn, ENTER_CODE, openHouse, REQUEST_CODE, type House, type Visitor } from './house.ts'
import { addMember } from '../support/people.ts'
import { memberInput } from '../support/input.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.catchUp()
})
afterAll(() => house.close())

const RESULT = '__typename ... on Failure { code field message }'
const PLEDGE = `${RESULT} ... on Pledge { id version state }`
const mutation = (name: string, type: string, said: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${said} } }`
const REGISTER = mutation('registerOffice', 'RegisterOfficeInput', `${RESULT} ... on Office { id memberMatch }`)
const DRAFT = mutation('draftPledge', 'DraftPledgeInput', PLEDGE)
const SAVE = mutation('savePledge', 'SavePledgeInput', PLEDGE)
const SUBMIT = mutation('submitPledge', 'SubmitPledgeInput', PLEDGE)
const ACCEPT = mutation('acceptPledge', 'DecisionInput', PLEDGE)
const OPEN = `mutation ($pledge: ID!) { openDeclaration(pledge: $pledge) { ${PLEDGE} } }`

async function does(
  visitor: Visitor,
  query: string,
  input: Record<string, unknown>,
  more: Record<string, string> = {},
) {
  const { data, errors } = await visitor.ask(query, { input, ...more })
  if (data === null) throw new Error(errors[0]?.message)
  return Object.values(data as object)[0] as Record<string, string> & { version: number; id: string }
}

/** From the code in the mail to what waits for a moderator. */
async function pledgeFrom(mailbox: string, memberId: string, prisonerId: string, language: string, url: string) {
  const { world } = house
  const office = house.visitor('office')
  await office.ask(REQUEST_CODE, { input: { mailbox, language, parliamentarian: memberId } })
  await house.catchUp()
  await office.ask(ENTER_CODE, { input: { mailbox, code: codeIn((await house.mailsTo(mailbox)).at(-1)) } })
  const commandId = randomUUID()
  const registered = await does(office, REGISTER, { parliamentarian: memberId, language, commandId })
  const draft = await does(office, DRAFT, {
    office: registered.id,
    prisoner: prisonerId,
    campaign: world.campaign.id,
    commandId: randomUUID(),
  })
  const declaration = { on: '2026-11-20', url, channel: 'SOCIAL_MEDIA' }
  const saved = await does(office, SAVE, { id: draft.id, expectedVersion: draft.version, declaration })
  const input = { id: draft.id, expectedVersion: saved.version, undertakingSet: world.undertakingSet.id }
  const submitted = await does(office, SUBMIT, { ...input, commandId: randomUUID() })
  return { office, registered, draft, submitted }
}

const decision = (id: string, expectedVersion: number) => ({
  id,
  expectedVersion,
  reason: 'I saw the post',
  commandId: randomUUID(),
})

test('an office registers, pledges, is accepted, and a partner reads it; its mails are in its language', async () => {
  const { world } = house
  const dora = await addMember(world, memberInput('Dora Deutsch', world.parliament.id))
  await house.catchUp()
  const mailbox = 'dora.deutsch@parliament.example'
  const url = 'https://x.com/dora_deutsch/status/1337000000000000001'
  const { registered, submitted } = await pledgeFrom(mailbox, dora.id, world.prisoners.emil.id, 'de', url)
  expect(registered['memberMatch']).toBe('ROSTER')
  expect(submitted['state']).toBe('SUBMITTED')

  const shown = async () => (await house.visitor('public').ask('{ pledges(first: 10) { edges { node { id } } } }')).text
  await house.catchUp()
  expect(await shown()).not.toContain(submitted.id)

  // Two moderators, side by side: both have opened it, one of them decides.
  const [mila, max] = await Promise.all([
    house.staffVisitor(world.actors.moderator),
    house.staffVisitor(world.actors.secondModerator),
  ])
  const early = await does(mila, ACCEPT, decision(submitted.id, submitted.version))
  expect(early).toMatchObject({ code: 'pledge.declarationNotOpened' })
  await mila.ask(OPEN, { pledge: submitted.id })
  const { data } = await max.ask(OPEN, { pledge: submitted.id })
  const { version } = data.openDeclaration as { version: number }
  const both = await Promise.all([mila, max].map((one) => does(one, ACCEPT, decision(submitted.id, version))))
  expect(both.map((one) => one['state'] ?? one['code']).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    'ACTIVE',
    'record.changed',
  ])

  await house.catchUp()
  const { data: partner } = await house.visitor('public').ask(`{ prisoner(slug: "emil-testov") {
    patronCount patrons(first: 1) { edges { node { id status declaration { url } parliamentarian { slug } } } } } }`)
  expect(partner.prisoner).toMatchObject({
    patronCount: 1,
    patrons: {
      edges: [
        {
          node: { id: submitted.id, status: 'ACTIVE', declaration: { url }, parliamentarian: { slug: 'dora-deutsch' } },
        },
      ],
    },
  })
  const subjects = (await house.mailsTo(mailbox)).map(({ subject }) => subject)
  expect(subjects).toHaveLength(3)
  for (const { body } of await house.mailsTo(mailbox)) expect(body.html).toContain('lang="de"')
  expect((await house.mailsTo(mailbox)).at(-1)?.body.text).toContain('Emil Testov')
})

test('an office of another house is refused before any code is sent', async () => {
  const { world } = house
  const before = (await house.mailsTo('clara.muster@council.example')).length
  const input = { mailbox: 'clara.muster@council.example', language: 'en', parliamentarian: world.members.anna.id }
  const { data } = await house.visitor('office').ask(REQUEST_CODE, { input })
  expect(data.requestCode).toMatchObject({ __typename: 'Failure', code: 'office.memberForeign', field: 'mailbox' })
  await house.catchUp()
  expect(await house.mailsTo('clara.muster@council.example')).toHaveLength(before)
})

test('the published address hears when another mailbox of the house registers, and nothing is accepted unmatched', async () => {
  const { world } = house
  const ida = await addMember(world, memberInput('Ida Impersonated', world.parliament.id))
  await house.catchUp()
  const { submitted, registered } = await pledgeFrom(
    ...(['intern@parliament.example', ida.id, world.prisoners.ferat.id, 'uk', 'https://news.example/post'] as const),
  )
  expect(registered['memberMatch']).toBe('NONE')
  await house.catchUp()
  expect((await house.mailsTo('ida.impersonated@parliament.example')).length).toBe(1)

  const mila = await house.staffVisitor(world.actors.moderator)
  const { data } = await mila.ask(OPEN, { pledge: submitted.id })
  const accepted = await does(mila, ACCEPT, decision(submitted.id, data.openDeclaration.version as number))
  expect(accepted).toMatchObject({ code: 'pledge.officeUnmatched' })

  // Matched, and agreed to by two: the published address hears of that too, and can say that it was somebody else.
  const { officeId } = (await getPledge(house.core, submitted.id)).data
  await matchOffice(house.core, world.actors.moderator, { id: officeId ?? '', reason: 'called the house' })
  for (const moderator of [world.actors.moderator, world.actors.secondModerator]) {
    const opened = await openDeclaration(house.core, moderator, { id: submitted.id })
    await acceptPledge(house.core, moderator, { id: opened.id, expectedVersion: opened.version, reason: '' })
  }
  await house.catchUp()
  expect(await house.mailsTo('intern@parliament.example')).toHaveLength(3)
  expect(await house.mailsTo('ida.impersonated@parliament.example')).toHaveLength(2)
})

test('a second pledge for the same pair, an IBAN and a bare draft are refused with field and remedy', async () => {
  const { world } = house
  const anna = await house.officeVisitor('anna.beispiel@parliament.example')
  const begin = () =>
    does(anna, DRAFT, {
      office: world.offices.anna.id,
      prisoner: world.prisoners.ferat.id,
      campaign: world.campaign.id,
      commandId: randomUUID(),
    })
  const draft = await begin()
  expect(await begin()).toMatchObject({ code: 'pledge.exists', field: 'prisoner' })
  const save = (declaration: Record<string, string> | null) =>
    does(anna, SAVE, { id: draft.id, expectedVersion: draft.version, declaration })
  const said = { on: '2026-11-20', channel: 'PARLIAMENT' }
  expect(await save({ ...said, transcript: 'help via UA213223130000026007233566001' })).toMatchObject({
    code: 'input.financial',
    field: 'declaration.transcript',
  })
  expect(await save({ ...said, url: 'https://www.paypal.com/donate?x=1' })).toMatchObject({
    code: 'input.financial',
    field: 'declaration.url',
  })
  expect(await save({ ...said, url: 'ftp://x' })).toMatchObject({ code: 'input.linkInvalid', field: 'declaration.url' })
  const input = {
    id: draft.id,
    expectedVersion: draft.version,
    undertakingSet: world.undertakingSet.id,
    commandId: randomUUID(),
  }
  expect(await does(anna, SUBMIT, input)).toMatchObject({ code: 'pledge.declarationMissing', field: 'declaration.url' })
})
