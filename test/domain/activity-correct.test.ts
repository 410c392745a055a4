import { afterAll, expect, test } from 'vitest'
import {
  correctActivity,
  declineActivity,
  openDeclineReason,
  reportActivity,
  reverseActivity,
  verifyActivity,
} from '@patronat/core/activity/activity.ts'
import type { ActivityInput } from '@patronat/core/activity/activity.model.ts'
import { startDatabase } from '../support/database.ts'
import { at, because, pledgeIn } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { pledge, actor } = await pledgeIn(world, 'ACTIVE')

const statement: ActivityInput = {
  pledgeId: pledge.id,
  kind: 'MONTHLY_STATEMENT',
  on: '2026-11',
  url: 'https://news.example/statement',
  title: null,
  language: 'en',
}
const { pledgeId: _, ...given } = statement

test('an office reports with a kept copy and a month only, and a payment link is refused wherever it stands', async () => {
  const kept = { keptUrl: 'https://archive.example/1', capturedOn: '2026-11-22', channel: 'PRESS' } as const
  const { data } = await reportActivity(core, actor, { ...statement, ...kept })
  expect(data).toMatchObject({ on: '2026-11', ...kept, state: 'REPORTED' })
  const financial = { ...statement, keptUrl: 'https://www.paypal.com/donate/1' }
  await expect(reportActivity(core, actor, financial)).rejects.toMatchObject({
    code: 'input.financial',
    field: 'keptUrl',
  })
  const later = { ...statement, capturedOn: '2027-01-01' }
  await expect(reportActivity(core, actor, later)).rejects.toMatchObject({
    code: 'input.dateInFuture',
    field: 'capturedOn',
  })
})

test('an office reads why its activity was declined, corrects it, and it waits for a check again; another office cannot', async () => {
  const reported = await reportActivity(core, actor, statement)
  await expect(correctActivity(core, actor, { ...at(reported), activity: given })).rejects.toThrow(
    'activity.notInState',
  )
  const declined = await declineActivity(core, actors.moderator, { ...at(reported), reason: 'A repost only.' })
  expect(await openDeclineReason(core, declined)).toBe('A repost only.')
  expect(JSON.stringify(declined.data)).not.toContain('repost')
  const corrected = { ...at(declined), activity: { ...given, url: 'https://news.example/own-words' } }
  await expect(correctActivity(core, actors.anna, corrected)).rejects.toThrow('record.notFound')
  const command = { id: 'correct-once', input: corrected }
  const again = await correctActivity(core, actor, corrected, command)
  expect(again.data).toMatchObject({ state: 'REPORTED', url: 'https://news.example/own-words', reason: null })
  expect(await correctActivity(core, actor, corrected, command)).toEqual(again)
  expect((await verifyActivity(core, actors.moderator, because(again))).data.state).toBe('VERIFIED')
})

test('a moderator takes a decision back with a reason: it waits as before, says why no longer, and can be decided again', async () => {
  const reported = await reportActivity(core, actor, statement)
  await expect(reverseActivity(core, actors.moderator, because(reported))).rejects.toThrow('activity.notInState')
  const declined = await declineActivity(core, actors.moderator, { ...at(reported), reason: 'A repost only.' })
  await expect(reverseActivity(core, actors.moderator, { ...at(declined), reason: ' ' })).rejects.toThrow(
    'input.missing',
  )
  const open = await reverseActivity(core, actors.moderator, because(declined))
  expect(open.data).toEqual(reported.data.reason === undefined ? { ...reported.data, reason: null } : reported.data)
  const verified = await verifyActivity(core, actors.moderator, because(open))
  expect((await reverseActivity(core, actors.moderator, because(verified))).data.state).toBe('REPORTED')
})
