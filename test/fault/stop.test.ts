import type { SESv2Client } from '@aws-sdk/client-sesv2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import { acceptPledge } from '@patronat/core/pledge/pledge.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { dropHeldMail, endStop, findCurrentStop, listHeldMail, pullStop } from '@patronat/core/stop/stop.ts'
import { postOffice } from '@patronat/functions/mail/post-office.ts'
import type { StreamRecord } from '@patronat/functions/stream/stream-event.ts'
import { staffSignIn } from '@patronat/local/staff-sign-in.ts'
import { openHouse, REQUEST_CODE } from '../api/house.ts'
import { addInternalPrisoner, addPrisoner, publication } from '../support/people.ts'
import { at, because, open, pledgeIn } from '../support/pledges.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const { admin, anna, coordinator, editor, moderator, secondModerator, stranger } = world.actors
const because2 = { reason: 'letters that are not ours' }

const statement = {
  kind: 'MONTHLY_STATEMENT',
  on: '2026-11',
  url: 'https://x.com/one/status/2',
  title: 'Said',
  language: 'en',
} as const
const resumedBy = async (...people: (typeof admin)[]) => {
  for (const person of people) {
    const stop = await findCurrentStop(core)
    if (stop !== null) await endStop(core, person, { ...at(stop), reason: 'it is over' })
  }
}

describe('who pulls STOP and who ends it', () => {
  test('an administrator alone; to go on it takes two, and one of them twice is not two', async () => {
    const stop = await pullStop(core, admin, because2)
    expect(stop.data.state).toBe('ON')
    await expect(pullStop(core, admin, because2)).rejects.toThrow('stop.notInState')
    const asked = await endStop(core, admin, { ...at(stop), reason: 'it is over' })
    expect(asked.data.state).toBe('ON')
    await expect(endStop(core, admin, { ...at(asked), reason: 'again' })).rejects.toThrow('stop.secondPersonNeeded')
    expect((await endStop(core, moderator, { ...at(asked), reason: 'agreed' })).data.state).toBe('OVER')
    expect(await findCurrentStop(core)).toBeNull()
  })
  test('moderators in twos; nobody else', async () => {
    for (const nobody of [editor, coordinator, anna])
      await expect(pullStop(core, nobody, because2)).rejects.toThrow('actor.notAllowed')
    const asked = await pullStop(core, moderator, because2)
    expect(asked.data.state).toBe('PROPOSED')
    await expect(pullStop(core, moderator, because2)).rejects.toThrow('stop.secondPersonNeeded')
    expect((await pullStop(core, secondModerator, because2)).data).toMatchObject({
      state: 'ON',
      pulledAt: expect.any(String),
    })
    await resumedBy(secondModerator, admin)
    expect(await findCurrentStop(core)).toBeNull()
  })
})

describe('while STOP is on', () => {
  let waiting: Awaited<ReturnType<typeof pledgeIn>>
  let active: Awaited<ReturnType<typeof pledgeIn>>
  const people: Awaited<ReturnType<typeof addPrisoner>>[] = []
  beforeAll(async () => {
    for (const name of ['One', 'Two', 'Three']) people.push(await addPrisoner(world, `Person Held ${name}`))
    waiting = await pledgeIn(world, 'SUBMITTED')
    active = await pledgeIn(world, 'ACTIVE')
    await house.catchUp()
    await pullStop(core, admin, because2)
  })

  test('nothing becomes public, and the sentence says so; what protects goes on', async () => {
    const opened = await open(world, waiting.pledge)
    await expect(acceptPledge(core, moderator, because(opened))).rejects.toThrow('stop.on')
    const activity = await reportActivity(core, active.actor, { pledgeId: active.pledge.id, ...statement })
    await expect(verifyActivity(core, moderator, because(activity))).rejects.toThrow('stop.on')
    const record = await addInternalPrisoner(world, 'Person At Stop')
    const proposed = await publishPrisoner(core, editor, publication(record.id, record.version))
    await expect(publishPrisoner(core, admin, publication(record.id, proposed.version))).rejects.toThrow('stop.on')
    await expect(
      changePrisoner(core, editor, { ...because(active.prisoner), change: { sentenceMonths: 5 } }),
    ).rejects.toThrow('stop.on')
    await changePrisoner(core, editor, { ...because(proposed), change: { sentenceMonths: 5 } })
    const feed = await house.visitor('public').ask('{ activities(first: 5) { edges { node { id } } } }')
    await house.catchUp()
    expect(await house.visitor('public').ask('{ activities(first: 5) { edges { node { id } } } }')).toMatchObject({
      data: feed.data,
    })
    await hidePrisoner(core, moderator, because(active.prisoner))

    const staff = await house.staffVisitor(moderator)
    const { data } = await staff.ask(
      'mutation ($input: DecisionInput!) { acceptPledge(input: $input) { __typename ... on Failure { code message } } }',
      { input: { ...because(opened), commandId: 'at stop' } },
    )
    expect(data.acceptPledge).toMatchObject({ code: 'stop.on', message: expect.stringContaining('paused') })
    const asked = await house
      .visitor('office')
      .ask(REQUEST_CODE, { input: { mailbox: 'anna.beispiel@parliament.example', language: 'de' } })
    expect(asked.data.requestCode.code).toBe('stop.on')
  })

  test('staff of a machine without passkeys still get their code: somebody must be able to end it', async () => {
    let sent = 0
    const ses = { send: () => Promise.resolve((sent += 1)) } as unknown as SESv2Client
    const post = postOffice(core, ses, 'no-reply@patronat.example', () => Promise.resolve(false))
    const signIn = staffSignIn(core, house.staffAuth, post)
    const person = await signIn.find(admin.kind === 'staff' ? admin.id : '')
    if (person === null) throw new Error('There is no administrator')
    await signIn.ask(person, { language: 'en', cookieHeader: '', address: '127.0.0.1' })
    expect(sent).toBe(1)
  })

  test('mail waits, is lost by no crash, can be dropped one by one, and goes out once when two persons say so', async () => {
    const before = (await house.allMails()).length
    const offices: Awaited<ReturnType<typeof pledgeIn>>[] = []
    for (const prisoner of people) offices.push(await pledgeIn(world, 'SUBMITTED', { prisoner }))
    await house.catchUp()
    // Delivered again, as after a crash: kept once.
    const relay = house.consumers.find(({ name }) => name === 'relay')
    const again = house.stream
      .filter(({ dynamodb }: StreamRecord) => dynamodb.NewImage?.['kind']?.S === 'outbox')
      .slice(-9)
    await relay?.handler({ Records: again })
    const held = async () => (await listHeldMail(core, { first: 100 })).items.map(({ item }) => item)
    const about = offices.map(({ pledge }) => pledge.id)
    const waits = (await held()).map(({ subject }) => subject).filter((id) => about.includes(id))
    expect(waits.sort()).toEqual(about.toSorted())
    expect((await house.allMails()).length).toBe(before)

    const dropped = (await held()).find(({ subject }) => subject === about[1])
    const drop = { stopId: (await findCurrentStop(core))?.id ?? '', id: dropped?.id ?? '' }
    // It is the letters of those who pulled it; nobody else's staff loses them.
    await expect(dropHeldMail(core, stranger, { ...drop, reason: 'no' })).rejects.toThrow('stop.notInState')
    await dropHeldMail(core, moderator, { ...drop, reason: 'asked by telephone' })
    await expect(dropHeldMail(core, moderator, { ...drop, reason: 'twice' })).rejects.toThrow('record.changed')
    await expect(dropHeldMail(core, editor, { ...drop, reason: 'no' })).rejects.toThrow('actor.notAllowed')

    await resumedBy(admin)
    await house.catchUp()
    expect((await house.allMails()).length).toBe(before)
    await resumedBy(moderator)
    await house.catchUp()
    const end = house.stream
      .filter(({ dynamodb }: StreamRecord) => dynamodb.NewImage?.['event']?.S === 'stop.ended')
      .slice(-1)
    await relay?.handler({ Records: end })
    await relay?.handler({ Records: again })
    expect(await held()).toEqual([])
    const sent = (await house.allMails()).slice(before)
    const to = (place: number) => `${offices[place]?.member.data.mailboxes[0]?.address}`
    expect(sent.filter(({ destination }) => destination.to.includes(to(0)))).toHaveLength(1)
    expect(sent.filter(({ destination }) => destination.to.includes(to(2)))).toHaveLength(1)
    const opened = await open(world, offices[0]?.pledge ?? { id: '' })
    expect((await acceptPledge(core, moderator, because(opened))).data.state).toBe('ACTIVE')
  })
})
