import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '@patronat/core/core.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { startDatabase, type TestDatabase } from '../support/database.ts'
import { type FaultyTables, withFaults } from '../support/faults.ts'
import { addInternalPrisoner, addPrisoner, publication } from '../support/people.ts'
import { acceptedSet, addOffice, at, because, draftWith, open, pledgeIn, refusalOf } from '../support/pledges.ts'
import { makeWorld, type World } from '../support/world.ts'

let database: TestDatabase
let world: World
let tables: FaultyTables
let slow: Core

beforeAll(async () => {
  database = await startDatabase()
  world = await makeWorld(database.tables)
  tables = withFaults(database.tables, () => null)
  slow = { ...world.core, tables }
})
afterAll(async () => {
  tables.client.destroy()
  await database.stop()
})

/** Before the call of this number (0: the first) that `slow` makes to the database, all of `act` happens. */
function before(number: number, act: () => Promise<unknown>): void {
  let calls = 0
  tables.setPlan(async () => {
    if (calls++ === number) await act()
    return null
  })
}

/** No verb makes more calls than this until it has written. */
const CALLS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

type Press = (core: Core, command: { id: string; input: unknown }) => Promise<{ id: string }>

/** Each prepares what is needed and gives the button. */
const BUTTONS: Record<string, () => Promise<Press>> = {
  draft: async () => {
    const { actor, office } = await addOffice(world)
    const prisoner = await addPrisoner(world, `Drafted For ${office.id.slice(-12)}`)
    const input = { officeId: office.id, prisonerId: prisoner.id, campaignId: world.campaign.id }
    return (core, command) => pledges.draftPledge(core, actor, input, command)
  },
  submit: async () => {
    const { actor, pledge } = await draftWith(world)
    return (core, command) => pledges.submitPledge(core, actor, acceptedSet(world, pledge), command)
  },
  discard: async () => {
    const { actor, pledge } = await draftWith(world)
    return (core, command) => pledges.withdrawPledge(core, actor, at(pledge), command)
  },
  accept: async () => {
    const opened = await open(world, (await pledgeIn(world, 'SUBMITTED')).pledge)
    return (core, command) => pledges.acceptPledge(core, world.actors.moderator, because(opened), command)
  },
  'give the first yes': async () => {
    const opened = await open(world, (await pledgeIn(world, 'SUBMITTED', { listed: false })).pledge)
    return (core, command) => pledges.acceptPledge(core, world.actors.moderator, because(opened), command)
  },
  decline: async () => {
    const { pledge } = await pledgeIn(world, 'SUBMITTED')
    return (core, command) => pledges.declinePledge(core, world.actors.moderator, refusalOf(pledge), command)
  },
  publish: async () => {
    const record = await addInternalPrisoner(world, `Published ${Math.random().toString(36).slice(2)}`)
    const input = publication(record.id, record.version)
    return (core, command) => publishPrisoner(core, world.actors.editor, input, command)
  },
}

describe.each(Object.entries(BUTTONS))('who presses %s twice', (name, prepare) => {
  test.each(CALLS)(
    'does it once and hears yes twice, if the second comes before call %i of the first',
    async (number) => {
      const press = await prepare()
      const command = { id: `${name}-${number}`, input: number }
      let second: { id: string } | null = null
      before(number, async () => {
        second = await press(world.core, command)
      })
      const first = await press(slow, command)
      tables.setPlan(() => null)
      second ??= await press(world.core, command)
      expect(second).toEqual(first)
    },
  )
})

describe('a HIDE', () => {
  test.each(CALLS.slice(0, 6))(
    'succeeds if an editor saves before its call %i, and nothing of it is lost',
    async (number) => {
      const record = await addPrisoner(world, `Hidden Before Call ${number}`)
      const moderator = number % 2 === 0 ? world.actors.moderator : world.actors.secondModerator
      const save = { ...because(record), change: { sentenceMonths: 7 } }
      let saved = false
      before(number, () =>
        changePrisoner(world.core, world.actors.editor, save).then(
          () => (saved = true),
          () => null,
        ),
      )
      await hidePrisoner(slow, moderator, because(record))
      tables.setPlan(() => null)
      const now = await getPrisoner(world.core, record.id)
      expect(now.data.visibility.state).toBe('HIDDEN')
      expect(now.data.sentenceMonths).toBe(saved ? 7 : record.data.sentenceMonths)
      expect(now.version).toBe(record.version + (saved ? 2 : 1))
    },
  )
})
