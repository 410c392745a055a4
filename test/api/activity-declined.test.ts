import { afterAll, expect, test } from 'vitest'
import { pledgeIn } from '../support/pledges.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { world } = house

const REPORT = `mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { ... on Activity { id version } ... on Failure { code } } }`
const DECLINE = `mutation ($input: DecisionInput!) { declineActivity(input: $input) { ... on Activity { version state } ... on Failure { code field } } }`
const CORRECT = `mutation ($input: CorrectActivityInput!) { correctActivity(input: $input) { ... on Activity { version state url } ... on Failure { code } } }`
const OWN = `query ($id: ID!) { pledge(id: $id) { reported { id version state declinedBecause } } }`
const QUEUE = `{ queue(kind: ACTIVITY, first: 10) { edges { node { id activity { url } } } } }`

test('an office is told in its language why its report does not count, reads it on its site, corrects it, and it waits again', async () => {
  const { pledge, actor } = await pledgeIn(world, 'ACTIVE')
  const office = await house.officeVisitor(actor.mailbox)
  const moderator = await house.staffVisitor(world.actors.moderator)
  const statement = { kind: 'MONTHLY_STATEMENT', on: '2026-11', url: 'https://news.example/gone' }
  const reported = await office.ask(REPORT, { input: { ...statement, pledge: pledge.id, commandId: 'report' } })
  const { id, version } = reported.data.reportActivity

  const decline = (reason: string, commandId: string) =>
    moderator.ask(DECLINE, { input: { id, expectedVersion: version, reason, commandId } })
  const bank = await decline('Send us the money: DE89 3704 0044 0532 0130 00', 'bank')
  expect(bank.data.declineActivity).toEqual({ code: 'input.financial', field: 'reason' })
  await decline('The link shows us nothing.', 'decline')
  await house.catchUp()

  const letter = (await house.mailsTo(actor.mailbox)).at(-1)
  expect(letter?.body.text).toContain('> The link shows us nothing.')
  expect(letter?.body.text).toContain('November 2026')
  const own = await office.ask(OWN, { id: pledge.id })
  const [declined] = own.data.pledge.reported
  expect(declined).toMatchObject({ id, state: 'DECLINED', declinedBecause: 'The link shows us nothing.' })

  const again = { ...statement, url: 'https://news.example/here', id, expectedVersion: declined.version }
  const corrected = await office.ask(CORRECT, { input: { ...again, commandId: 'correct' } })
  expect(corrected.data.correctActivity).toMatchObject({ state: 'REPORTED', url: again.url })
  const queue = await moderator.ask(QUEUE)
  expect(queue.data.queue.edges).toEqual([{ node: { id, activity: { url: again.url } } }])
}, 30_000)

test('an office is not written to about what was taken back before the letter went', async () => {
  const { pledge, actor } = await pledgeIn(world, 'ACTIVE')
  const office = await house.officeVisitor(actor.mailbox)
  const moderator = await house.staffVisitor(world.actors.moderator)
  const input = { pledge: pledge.id, kind: 'MONTHLY_STATEMENT', on: '2026-11-20', url: 'https://news.example/1' }
  const reported = await office.ask(REPORT, { input: { ...input, commandId: 'report-2' } })
  const { id, version } = reported.data.reportActivity
  const said = { id, reason: 'A repost only.' }
  const declined = await moderator.ask(DECLINE, { input: { ...said, expectedVersion: version, commandId: 'd' } })
  const reverse = DECLINE.replaceAll('declineActivity', 'reverseActivity')
  const { version: at } = declined.data.declineActivity
  await moderator.ask(reverse, { input: { ...said, expectedVersion: at, commandId: 'r' } })
  const before = (await house.mailsTo(actor.mailbox)).length
  await house.catchUp()
  const since = (await house.mailsTo(actor.mailbox)).slice(before)
  expect(since.filter(({ body }) => body.text?.includes('A repost only.'))).toEqual([])
}, 30_000)
