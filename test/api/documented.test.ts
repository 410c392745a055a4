import { afterAll, expect, test } from 'vitest'
import { documentPledge } from '@patronat/core/pledge/pledge.ts'
import { addPrisoner } from '../support/people.ts'
import { openHouse } from './house.ts'

const house = await openHouse()
afterAll(() => house.close())
const { core, world } = house
const ANNA = 'anna.beispiel@parliament.example'

const record = async (name: string) => {
  const prisoner = await addPrisoner(world, name)
  return documentPledge(core, world.actors.moderator, {
    parliamentarianId: world.members.anna.id,
    legislatureId: world.parliament.id,
    prisonerId: prisoner.id,
    campaignId: world.campaign.id,
    declaration: { on: '2026-06-20', url: 'https://news.example/declared', channel: 'PRESS', transcript: null },
    jointId: null,
  })
}
const OWN = `{ officeViewer { offices { id pledges { id version state confirmed objectUntil reporting { standing months { state } } } } } }`
const CONFIRM = `mutation ($input: ConfirmPledgeInput!) { confirmPledge(input: $input) { ... on Pledge { id confirmed } ... on Failure { code } } }`
const OBJECT = `mutation ($input: ObjectToPledgeInput!) { objectToPledge(input: $input) { ... on Pledge { id state } ... on Failure { code } } }`

test('an office hears of what was recorded for it, sees it among its own, confirms one and says that the other never was', async () => {
  const [one, other] = [await record('Recorded One'), await record('Recorded Two')]
  await house.catchUp()
  const mails = (await house.mailsTo(ANNA)).filter(({ subject }) => /recorded|festgehalten|записано/i.test(subject))
  expect(mails.length).toBe(2)

  const anna = await house.officeVisitor(ANNA)
  const office = world.offices.anna.id
  type Own = {
    id: string
    version: number
    confirmed: boolean
    objectUntil: string | null
    reporting: { standing: string }
  }
  const own = async () => {
    const { data } = await anna.ask(OWN)
    return (data as { officeViewer: { offices: { pledges: Own[] }[] } }).officeViewer.offices.flatMap(
      ({ pledges }) => pledges,
    )
  }
  const before = await own()
  expect(before.find(({ id }) => id === one.id)).toMatchObject({
    confirmed: false,
    objectUntil: '2026-12-08',
    reporting: { standing: 'GOOD' },
  })
  const given = { office, expectedVersion: one.version, undertakingSet: world.undertakingSet.id }
  const yes = await anna.ask(CONFIRM, { input: { ...given, id: one.id, commandId: 'yes' } })
  expect(yes.data?.['confirmPledge']).toMatchObject({ confirmed: true })
  const no = { office, id: other.id, expectedVersion: other.version, commandId: 'no', reason: 'never said' }
  expect((await anna.ask(OBJECT, { input: no })).data?.['objectToPledge']).toMatchObject({ state: 'ANNULLED' })
  // Five months without a statement, now that it counts by month.
  expect((await own()).find(({ id }) => id === one.id)).toMatchObject({
    confirmed: true,
    reporting: { standing: 'SILENT' },
  })

  const clara = await house.officeVisitor('clara.muster@council.example')
  const foreign = { ...given, id: other.id, office: world.offices.clara.id, commandId: 'x' }
  expect((await clara.ask(CONFIRM, { input: foreign })).data?.['confirmPledge']).toMatchObject({
    code: 'record.notFound',
  })
})
