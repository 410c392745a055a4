import { afterAll, expect, test } from 'vitest'
import { registerOffice } from '@patronat/core/office/office.ts'
import { acceptPledge, submitPledge } from '@patronat/core/pledge/pledge.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { addInternalPrisoner, addPrisoner } from '../support/people.ts'
import { acceptedSet, because, draftWith, open } from '../support/pledges.ts'
import { officeActor } from '../support/world.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const ANNA = 'anna.beispiel@parliament.example'
const VIEWER = '{ officeViewer { mailbox offices { id version mailboxes { id version mailbox isYou canRemove } } } }'

test('the published address signs another mailbox out of every browser by removing it, and hears of each that registers', async () => {
  const { parliamentarianId } = world.offices.anna.data
  const impostor = 'posing.as.anna@parliament.example'
  await registerOffice(core, officeActor(world.sealer, impostor), { parliamentarianId, language: 'en' })
  await house.catchUp()
  expect((await house.mailsTo(ANNA)).length).toBeGreaterThan(0)

  const anna = await house.officeVisitor(ANNA)
  const other = await house.officeVisitor(impostor)
  const [office] = (await anna.ask(VIEWER)).data.officeViewer.offices
  const theirs = office.mailboxes.find(({ isYou }: { isYou: boolean }) => !isYou)
  expect(theirs).toMatchObject({ mailbox: impostor, canRemove: true })
  const seen = (await other.ask(VIEWER)).data.officeViewer.offices[0]
  expect(seen.mailboxes).toMatchObject([{ mailbox: impostor, isYou: true, canRemove: false }])

  const remove = 'mutation ($input: RemoveMailboxInput!) { removeMailbox(input: $input) { __typename } }'
  const input = { commandId: 'gone', office: office.id, mailbox: theirs.id, expectedVersion: theirs.version }
  for (const _ of ['asked', 'asked again'])
    expect((await anna.ask(remove, { input })).data.removeMailbox.__typename).toBe('Office')
  expect((await other.ask('{ officeViewer { mailbox } }')).data).toEqual({ officeViewer: null })
  expect((await anna.ask(VIEWER)).data.officeViewer.offices[0].mailboxes).toHaveLength(1)
})

test('what an office is shown before it hands in is what everybody reads once it is accepted', async () => {
  const FIELDS = 'declaration { on url channel transcript late } confirmed prisoner { name(language: "en") }'
  const drafted = await draftWith(world)
  const visitor = await house.officeVisitor(drafted.actor.mailbox)
  const shown = await visitor.ask(
    `query ($id: ID!) { pledge(id: $id) { becomesPublic { ${FIELDS} member { name(language: "en") } } } }`,
    { id: drafted.pledge.id },
  )
  const submitted = await submitPledge(core, drafted.actor, acceptedSet(world, drafted.pledge))
  await acceptPledge(core, world.actors.moderator, because(await open(world, submitted)))
  await house.catchUp()
  const { data } = await house
    .visitor('public')
    .ask(`{ pledges(first: 1) { edges { node { ${FIELDS} member: parliamentarian { name(language: "en") } } } } }`)
  expect(shown.data.pledge.becomesPublic).toEqual(data.pledges.edges[0].node)
})

test('an office finds a person by the beginning of any name in another script, and nobody who is hidden or unpublished', async () => {
  const names = [
    { language: 'uk', text: 'Гедда Прихована', kind: 'PREFERRED' as const, source: null },
    { language: 'en', text: 'Hedda Prykhovana', kind: 'ALIAS' as const, source: null },
  ]
  const person = await addPrisoner(world, 'Hedda Prykhovana', { names })
  await addInternalPrisoner(world, 'Hedda Internova')
  await house.catchUp()
  const visitor = house.visitor('office')
  const find = async (name: string) =>
    (await visitor.ask('query ($name: String!) { people(name: $name) { id } }', { name })).data.people
  for (const typed of ['Прих', 'prykh', 'hedda prykh', 'ГЕДДА']) expect(await find(typed)).toEqual([{ id: person.id }])
  expect(await find('h')).toEqual([])
  await hidePrisoner(core, world.actors.moderator, because(person))
  expect(await find('prykh')).toEqual([])
})

test("what is due today goes by the server's clock, in the time zone of the house", async () => {
  const { data } = await house.visitor('office').ask('{ legislatures { today } }')
  const today = data.legislatures[0].today
  world.clock.addDays(40)
  const later = (await house.visitor('office').ask('{ legislatures { today } }')).data.legislatures[0].today
  expect(Date.parse(later) - Date.parse(today)).toBe(40 * 86_400_000)
})
