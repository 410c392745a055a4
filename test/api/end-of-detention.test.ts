import { afterAll, expect, test } from 'vitest'
import { rebuild } from '@patronat/core/maintenance/rebuild.ts'
import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import { getPledge } from '@patronat/core/pledge/pledge.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { addPrisoner } from '../support/people.ts'
import { at, because, pledgeIn } from '../support/pledges.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const { editor } = world.actors

const SEEN = `query Seen($slug: String!) {
  prisoner(slug: $slug) {
    status statusSince detainedSince daysInDetention { days } history { type } patronCount updatedAt
    patrons(first: 5) { edges { node { id endReason } } }
  }
  prisoners(first: 50, orderBy: LONGEST_WITHOUT_PATRON) { edges { node { slug status } } }
  coverage { prisoners withPatron activePledges patrons }
}`

test.each([
  ['RELEASED', 'PRISONER_FREED'],
  ['DIED', 'PRISONER_DIED'],
] as const)(
  'that an editor records %s, partners and offices learn when it is confirmed, and not before; then the pledges end',
  async (type, endReason) => {
    const who = await addPrisoner(world, `Person ${type}`)
    const { pledge } = await pledgeIn(world, 'ACTIVE', { prisoner: who })
    await house.catchUp()
    const { slug, history } = who.data
    const [partner, office] = [house.visitor('public'), house.visitor('office')]
    const seen = async () => {
      await house.catchUp()
      return [await partner.ask(SEEN, { slug }), await office.ask(SEEN.replace(/coverage.*/, ''), { slug })].map(
        ({ text }) => text,
      )
    }
    const before = await seen()
    expect(before.join()).toContain('PRETRIAL_DETENTION')
    const source = { url: null, title: 'a call of the lawyer' }
    const end = { type, dates: [{ date: '2026-11-20', source }], place: null, facility: null, sources: [source] }
    const told = await changePrisoner(core, editor, { ...because(who), change: { history: [...history, end] } })
    expect(await seen()).toEqual(before)
    expect((await getPledge(core, pledge.id)).data.state).toBe('ACTIVE')

    await confirmClosure(core, editor, because(told))
    expect((await getPledge(core, pledge.id)).data).toMatchObject({ state: 'ENDED', endReason })
    const after = await seen()
    for (const text of after) expect(text).toContain(`"status":"${type}"`)
    expect(after[0]).toContain('"patronCount":0')
  },
)

test('more pledges than one transaction holds all end, and are counted as if counted anew; a second confirmation finds nothing to confirm', async () => {
  const who = await addPrisoner(world, 'Person Of Many')
  const made = []
  for (let count = 0; count < 24; count += 1) made.push((await pledgeIn(world, 'ACTIVE', { prisoner: who })).pledge.id)
  const source = { url: null, title: 'a call of the lawyer' }
  const end = {
    type: 'EXCHANGED' as const,
    dates: [{ date: '2026-11-20', source }],
    place: null,
    facility: null,
    sources: [source],
  }
  const told = await changePrisoner(core, editor, { ...because(who), change: { history: [...who.data.history, end] } })
  const command = { id: 'confirmed-once', input: null }
  await house.catchUp()
  await confirmClosure(core, editor, because(told), command)
  const states = await Promise.all(made.map(async (id) => (await getPledge(core, id)).data.state))
  expect(new Set(states)).toEqual(new Set(['ENDED']))
  await confirmClosure(core, editor, because(told), command)
  await house.catchUp()
  const partner = house.visitor('public')
  const seen = async () => (await partner.ask(SEEN, { slug: who.data.slug })).data
  const counted = await seen()
  expect(counted.prisoner.patronCount).toBe(0)
  await rebuild(core)
  expect(await seen()).toEqual(counted)
  const again = { ...at(await getPrisoner(core, who.id)), reason: 'again' }
  await expect(confirmClosure(core, editor, again)).rejects.toThrow('record.changed')
})
