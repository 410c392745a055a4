import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportActivity } from '@patronat/core/activity/activity.ts'
import { quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { remindOffices } from '@patronat/core/reminder/remind-offices.ts'
import { setReminders } from '@patronat/core/office/set-reminders.ts'
import { addOffice, because, pledgeIn, type TestOffice } from '../support/pledges.ts'
import { type House, openHouse } from './house.ts'

/** A Monday in the week of the first round of December; ten in the morning in Brussels. */
const ROUND = '2026-12-21T09:00:00Z'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A patron of two people who declared in November, so that December is owed. */
async function patronOfTwo() {
  const { world } = house
  world.clock.set('2026-11-24T09:00:00Z')
  const office = await addOffice(world)
  const first = await pledgeIn(world, 'ACTIVE', { office })
  const second = await pledgeIn(world, 'ACTIVE', { office })
  return { office, first, second }
}

const mailsTo = async (office: TestOffice) =>
  (await house.mailsTo(office.actor.mailbox)).filter(({ body }) => body.text?.includes('No statement yet') === true)

async function remindAt(iso: string): Promise<number> {
  house.world.clock.set(iso)
  const reminded = await remindOffices(house.core)
  await house.catchUp()
  return reminded
}

describe('an office is reminded', () => {
  test('by one mail a round for all its prisoners, however often the clock runs', async () => {
    const { office, first, second } = await patronOfTwo()
    await remindAt(ROUND)
    await remindAt(ROUND)
    await remindAt('2026-12-22T10:00:00Z')
    const mails = await mailsTo(office)
    expect(mails).toHaveLength(1)
    const text = mails[0]?.body.text ?? ''
    for (const { prisoner } of [first, second]) expect(text).toContain(prisoner.data.names[0]?.text)
    expect(text).toContain('December 2026: no statement yet, 10 days left')

    await remindAt('2026-12-28T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(2)
    await remindAt('2027-01-11T09:00:00Z')
    const last = (await mailsTo(office)).at(-1)?.body.text ?? ''
    expect(last).toContain('December 2026 is over: no statement yet')
    expect(last).toContain('15 January 2027')
  })

  test('in the working hours of its house, never at night and never on a weekend', async () => {
    const { office } = await patronOfTwo()
    await remindAt('2026-12-21T06:30:00Z')
    await remindAt('2026-12-21T21:00:00Z')
    await remindAt('2026-12-26T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(0)
    await remindAt('2026-12-25T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(1)
  })

  test('on the weekday that it chose, and not at all once it has said so', async () => {
    const { core, world } = house
    const { office } = await patronOfTwo()
    const wish = (weekday: number, stopped: boolean, expectedVersion: number) =>
      setReminders(core, office.actor, { officeId: office.office.id, expectedVersion, wish: { weekday, stopped } })
    const chosen = await wish(4, false, office.office.version)
    await remindAt('2026-12-23T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(0)
    await remindAt('2026-12-24T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(1)
    world.clock.set('2026-12-24T10:00:00Z')
    await wish(1, true, chosen.version)
    await remindAt('2026-12-28T09:00:00Z')
    expect(await mailsTo(office)).toHaveLength(1)
  })

  test('not of what it has reported, though nobody has checked it yet', async () => {
    const { core, world } = house
    const { office, first, second } = await patronOfTwo()
    world.clock.set('2026-12-20T09:00:00Z')
    for (const { pledge } of [first, second])
      await reportActivity(core, office.actor, {
        pledgeId: pledge.id,
        kind: 'MONTHLY_STATEMENT',
        on: '2026-12-03',
        url: 'https://news.example/speech',
        title: null,
        language: 'en',
      })
    await remindAt(ROUND)
    expect(await mailsTo(office)).toHaveLength(0)
  })

  test('not of somebody whose family asked for quiet, even if that was a moment before the mail', async () => {
    const { core, world } = house
    const { office, first, second } = await patronOfTwo()
    world.clock.set(ROUND)
    await remindOffices(core)
    for (const { prisoner } of [first, second])
      await quietPrisoner(core, world.actors.moderator, { ...because(prisoner), until: null })
    await house.catchUp()
    expect(await mailsTo(office)).toHaveLength(0)
  })
})
