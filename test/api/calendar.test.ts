import { afterAll, beforeAll, expect, test } from 'vitest'
import { freezeOffice } from '@patronat/core/office/freeze-office.ts'
import { getOffice } from '@patronat/core/office/office.ts'
import { quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { serveCalendar } from '@patronat/functions/surface/calendar.ts'
import { addOffice, because, draftWith, pledgeIn, type TestOffice } from '../support/pledges.ts'
import { eventFor, type House, openHouse, type Visitor } from './house.ts'

const ORIGIN = 'https://patronat.example'
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const SET = `mutation ($input: SetCalendarInput!) {
  setCalendar(input: $input) { ... on Office { version calendarUrl } ... on Failure { code } }
}`
let calls = 0
async function setCalendar(visitor: Visitor, office: TestOffice, on: boolean): Promise<string | null> {
  const { version } = await getOffice(house.core, office.office.id)
  const input = { commandId: `calendar-${(calls += 1)}`, office: office.office.id, expectedVersion: version, on }
  const { data } = await visitor.ask(SET, { input })
  return data.setCalendar.calendarUrl as string | null
}

const ask = (url: string | null) =>
  serveCalendar(house.core, () => undefined, ORIGIN)(eventFor(new URL(url ?? ORIGIN).pathname, { method: 'GET' }))

/** The events of a calendar, as a reader unfolds and unescapes them (RFC 5545, 3.1 and 3.3.11). */
function eventsIn(ics: string): Record<string, string>[] {
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(ics.trimEnd()).toMatch(/END:VCALENDAR$/)
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  return ics
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .slice(0, event.indexOf('END:VEVENT'))
          .trim()
          .split('\r\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).replaceAll('\\,', ',')]),
      ),
    )
}
const events = async (url: string | null) => eventsIn((await ask(url)).body)

test('an office subscribes to its deadlines: one day a month for all its prisoners, the same day in every time zone, and none for whom silence is asked', async () => {
  const { world } = house
  world.clock.set('2026-11-24T09:00:00Z')
  const office = await addOffice(world)
  const one = await pledgeIn(world, 'ACTIVE', { office })
  const two = await pledgeIn(world, 'ACTIVE', { office })
  const draft = await draftWith(world, { office })
  const url = await setCalendar(await house.officeVisitor(office.actor.mailbox), office, true)

  // Nothing is owed in the month of the declaration; the draft has the campaign's day.
  expect(await events(url)).toMatchObject([
    { UID: `${draft.pledge.id}-declaration@patronat`, 'DTSTART;VALUE=DATE': '20261220' },
  ])

  // In March the clocks change between the day it is asked and the day that is due.
  world.clock.set('2027-03-20T09:00:00Z')
  const due = (await events(url)).at(-1)
  expect(due).toMatchObject({ UID: `${office.office.id}-2027-03-due@patronat`, 'DTSTART;VALUE=DATE': '20270331' })
  for (const { prisoner } of [one, two]) expect(due?.['SUMMARY']).toContain(prisoner.data.names[0]?.text)

  world.clock.set('2027-04-03T09:00:00Z')
  expect((await events(url)).map(({ UID }) => UID)).toEqual(
    expect.arrayContaining([`${office.office.id}-2027-03-closes@patronat`, `${office.office.id}-2027-04-due@patronat`]),
  )

  await quietPrisoner(house.core, world.actors.moderator, because(one.prisoner))
  const { body } = await ask(url)
  expect(body).not.toContain(one.prisoner.data.names[0]?.text)
  expect(body).toContain(two.prisoner.data.names[0]?.text)
  expect(body).not.toContain(office.actor.mailbox)
})

test('an address that was made anew, stopped, guessed, or is of a frozen office answers nothing', async () => {
  const { world } = house
  const office = await addOffice(world)
  const visitor = await house.officeVisitor(office.actor.mailbox)
  const first = await setCalendar(visitor, office, true)
  expect((await ask(first)).headers).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
  const second = await setCalendar(visitor, office, true)
  expect(second).not.toBe(first)
  expect((await ask(first)).statusCode).toBe(404)
  expect((await ask(second)).statusCode).toBe(200)
  expect((await ask(second?.replace(/.\.ics$/, '_.ics') ?? null)).statusCode).toBe(404)
  expect(await setCalendar(visitor, office, false)).toBeNull()
  expect((await ask(second)).statusCode).toBe(404)
  const third = await setCalendar(visitor, office, true)
  await freezeOffice(house.core, world.actors.moderator, because(await getOffice(house.core, office.office.id)))
  expect((await ask(third)).statusCode).toBe(404)
})
