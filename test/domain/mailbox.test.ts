import { afterAll, describe, expect, test } from 'vitest'
import { createLegislature } from '@patronat/core/legislature/legislature.ts'
import { checkMailbox, listOwnOffices, openOfficeMailbox, registerOffice } from '@patronat/core/office/office.ts'
import { startDatabase } from '../support/database.ts'
import { houseInput, memberInput } from '../support/input.ts'
import { addMember } from '../support/people.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, officeActor, SEED } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, members, sealer } = world

const register = (typed: string, parliamentarianId: string) =>
  registerOffice(core, officeActor(sealer, typed), { parliamentarianId, language: 'en' })

test.each([
  ['boris.primer@europarl.europa.eu', 'boris.primer@europarl.europa.eu'],
  ['Boris.Primer@EUROPARL.Europa.EU', 'boris.primer@europarl.europa.eu'],
  ['  boris@parliament.example \n', 'boris@parliament.example'],
  ['boris@europarl.europa.eu.', 'boris@europarl.europa.eu'],
  ["boris.o'primer@parliament.example", "boris.o'primer@parliament.example"],
])('an office may ask for a code to %j', async (typed, address) => {
  expect(await checkMailbox(core, typed, members.boris.id)).toMatchObject({ address })
})

const REFUSED: Record<string, readonly string[]> = {
  'office.domainForeign': [
    'boris@gmail.example',
    'boris@europa.eu',
    'boris@europarl.eu',
    'boris@europarl-europa.eu',
    'boris@europarI.europa.eu',
  ],
  'office.domainLookalike': [
    'boris@europarl.europa.eu.evil.example',
    'boris@europarl-europa-eu.example',
    'boris@xeuroparl.europa.eu',
    'boris@mail.europarl.europa.eu',
    'boris@parliament.example.com',
    'boris@europаrl.europa.eu',
    'boris@еuroparl.еuropa.eu',
    'boris@ｅuroparl.europa.eu',
    'boris@europarl。europa.eu',
    'boris@xn--europrl-2fg.europa.eu',
    'boris@europarl.europa.eu.xn--p1ai',
    'boris@euro\u200Bparl.europa.eu',
    'boris@europarl\u00AD.europa.eu',
  ],
  'office.mailboxPlusAddress': ['boris+two@europarl.europa.eu', '+@europarl.europa.eu'],
  'office.memberForeign': ['boris@bundestag.de', 'boris@council.example'],
}
const INVALID = [
  '',
  'boris',
  '@europarl.europa.eu',
  'boris@',
  'boris@eu',
  'boris @europarl.europa.eu',
  'boris@euro parl.europa.eu',
  '"boris"@europarl.europa.eu',
  '"boris@evil.example"@europarl.europa.eu',
  'boris@evil.example@europarl.europa.eu',
  'boris@evil.example,boris@europarl.europa.eu',
  'Boris <boris@europarl.europa.eu>',
  'boris@europarl.europa.eu\r\nBcc: all@evil.example',
  'boris\u0000@europarl.europa.eu',
  'borís@europarl.europa.eu',
  'бorис@europarl.europa.eu',
  `${'b'.repeat(65)}@europarl.europa.eu`,
]

describe.each(Object.entries(REFUSED))('%s', (code, addresses) => {
  test.each(addresses)(
    'refuses %j when a code is asked for, and when somebody signed in with it registers',
    async (typed) => {
      const refusal = { code, field: 'mailbox' }
      await expect(checkMailbox(core, typed, members.boris.id)).rejects.toMatchObject(refusal)
      await expect(register(typed, members.boris.id)).rejects.toMatchObject(refusal)
    },
  )
})

test.each(INVALID)('nobody gets a code to %j: it is no mailbox, and the field says so', async (typed) => {
  const refusal = { code: 'office.mailboxInvalid', field: 'mailbox' }
  await expect(checkMailbox(core, typed, members.boris.id)).rejects.toMatchObject(refusal)
  await expect(register(typed, members.boris.id)).rejects.toMatchObject(refusal)
})

/** What says where the letter goes is never taken for a name, whatever it is called in the error. */
test.each([
  'boris@[192.0.2.1]',
  'boris@192.0.2.1',
  'boris@europarl.europa.eu:25',
  'boris@europarl.europa.eu/evil.example',
  'boris@europarl.europa.eu#evil.example',
  'boris@europarl.europa.eu?evil.example',
  'boris@europarl.europa.eu\\evil.example',
  'boris@europarl.europa.eu..',
  'boris@%65uroparl.europa.eu',
  'boris@localhost',
])('nobody gets a code to %j', async (typed) => {
  await expect(checkMailbox(core, typed, members.boris.id)).rejects.toMatchObject({
    code: expect.stringMatching(/^office\./),
    field: 'mailbox',
  })
})

test('the refusal of a foreign domain names the domains that work, and of a foreign house its code', async () => {
  await expect(checkMailbox(core, 'boris@gmail.example', members.boris.id)).rejects.toMatchObject({
    detail: { domains: ['europarl.europa.eu', 'parliament.example'] },
  })
  await expect(checkMailbox(core, 'boris@bundestag.de', members.boris.id)).rejects.toMatchObject({
    detail: { code: 'de-bundestag' },
  })
})

test('somebody who comes back may use any house that is known, and nothing else', async () => {
  expect(await checkMailbox(core, 'Anyone@bundestag.de', null)).toEqual({
    address: 'anyone@bundestag.de',
    domain: 'bundestag.de',
  })
  await expect(checkMailbox(core, 'anyone@gmail.example', null)).rejects.toThrow('office.domainForeign')
})

test.each([
  ['languages', { languages: [] }],
  ['timeZone', { timeZone: null }],
  ['domains', { domains: [] }],
])('an office of a house without %s cannot register itself, and hears what is missing', async (missing, lacking) => {
  const house = await createLegislature(
    core,
    SEED,
    houseInput(`xx-no-${missing.toLowerCase()}`, ['unready.example'], { ...lacking }),
  )
  const member = await addMember(world, memberInput(`No ${missing}`, house.id))
  await expect(checkMailbox(core, 'a@unready.example', member.id)).rejects.toMatchObject({
    code: 'office.legislatureIncomplete',
    detail: { missing: [missing] },
  })
})

test('a published address outside the domain registers and is matched; its neighbour is not', async () => {
  const address = 'Party.Office@party.example'
  const member = await addMember(
    world,
    memberInput('Petra Party', world.parliament.id, {
      mailboxes: [{ address, source: 'roster', checkedOn: '2026-11-01' }],
    }),
  )
  const office = await register('party.office@party.example', member.id)
  expect(office.data.match.state).toBe('ROSTER')
  expect(await openOfficeMailbox(core, office)).toBe('party.office@party.example')
  await expect(register('other@party.example', member.id)).rejects.toThrow('office.domainForeign')
})

test('a mailbox of the house that is not published registers, and waits to be matched', async () => {
  const office = await register('staff.one@parliament.example', members.boris.id)
  expect(office.data).toMatchObject({ match: { state: 'NONE', by: null }, domain: 'parliament.example' })
})

test.each([
  ['ended long ago', '2019-07-02', '2024-07-15', 'office.memberForeign'],
  ['ends today', '2019-07-02', '2026-11-24', null],
  ['ends some day this year, nobody says when', '2019-07-02', '2026', null],
  ['ended some day last year', '2019-07-02', '2025', 'office.memberForeign'],
  ['begins next month', '2026-12-01', undefined, 'office.memberForeign'],
])('a member whose seat %s is asked accordingly', async (what, from, to, code) => {
  const person = memberInput(`Seat ${what.replaceAll(/[^a-z ]/g, '')}`, world.parliament.id, {
    from,
    ...(to === undefined ? {} : { to }),
  })
  const member = await addMember(world, person)
  const asked = checkMailbox(core, person.mailboxes[0]?.address ?? '', member.id)
  if (code === null) await expect(asked).resolves.toMatchObject({ domain: 'parliament.example' })
  else await expect(asked).rejects.toMatchObject({ code })
})

test('an office that registers twice, also at once, has one account', async () => {
  const person = memberInput('Twice Registered', world.parliament.id)
  const member = await addMember(world, person)
  const address = person.mailboxes[0]?.address ?? ''
  const actor = officeActor(sealer, address)
  const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => register(address, member.id)))
  expect(attempts.some(({ status }) => status === 'fulfilled')).toBe(true)
  await register(address, member.id)
  expect(await listOwnOffices(core, actor)).toHaveLength(1)
  const items = await allItems(tables)
  expect(items.filter(({ pk }) => pk === `OFFICE#${member.id}#${actor.mailboxIndex}`)).toHaveLength(1)
})
