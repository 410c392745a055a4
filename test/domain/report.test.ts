import { afterAll, expect, test } from 'vitest'
import { answerReport, closeReport, linkReport, revealReportContact } from '@patronat/core/report/answer-report.ts'
import {
  addToReport,
  findReportByCode,
  getReport,
  listReportsInState,
  openAbout,
  openMessages,
  submitReport,
} from '@patronat/core/report/report.ts'
import type { ReportInput } from '@patronat/core/report/report.model.ts'
import { startDatabase } from '../support/database.ts'
import { allItems } from '../support/raw.ts'
import { makeWorld, staffActor } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors, clock } = world
const { emil } = world.prisoners
const organisationId = world.organisation.id

const INPUT: ReportInput = {
  wish: 'QUIET',
  prisonerId: null,
  about: 'Еміль Прикладов',
  relation: 'FAMILY',
  words: 'Please say nothing for two weeks.',
  contact: 'Signal, after ten, ask for the neighbour',
  language: 'uk',
}

let form = 0
const submit = (change: Partial<ReportInput> = {}) => submitReport(core, `form-${(form += 1)}`, { ...INPUT, ...change })

test('a wife who writes gets a code of sixteen digits and a time, and stands in the queue of the campaign', async () => {
  const { report, code } = await submit()
  expect(code).toMatch(/^(\d{4} ){3}\d{4}$/)
  expect(report.data).toMatchObject({ state: 'WAITING', organisationId, prisonerId: null })
  expect(report.data.answerBy).toBe(new Date(clock.now().getTime() + 48 * 3_600_000).toISOString())
  const waiting = await listReportsInState(core, organisationId, 'WAITING', { first: 100 })
  expect(waiting.items.map(({ item }) => item.id)).toContain(report.id)
})

test('a form that was sent twice is one report with one code; with other words under the same form nothing is given away', async () => {
  const first = await submitReport(core, 'twice', INPUT)
  expect(await submitReport(core, 'twice', INPUT)).toMatchObject({ code: first.code, report: { id: first.report.id } })
  await expect(submitReport(core, 'twice', { ...INPUT, words: 'other' })).rejects.toThrow('command.reused')
})

test.each([
  [{ prisonerId: null, about: '', words: '' }, 'input.invalid'],
  [{ words: 'x'.repeat(4001) }, 'input.tooLong'],
  [{ contact: 'x'.repeat(501) }, 'input.tooLong'],
  [{ wish: 'PAY' as never }, 'input.invalid'],
])('a writer who sends %j is told what to mend', async (change, code) => {
  await expect(submit(change)).rejects.toMatchObject({ code })
})

test('a writer who leaves only a wish and a name is taken as seriously', async () => {
  const { report } = await submit({ words: '', contact: '', relation: null, wish: 'HIDE' })
  expect(report.data).toMatchObject({ messages: [], contact: null })
})

test('a thief of the disk finds no name, no word, no contact and no code in clear', async () => {
  const { code } = await submit({
    words: 'unmistakable words',
    about: 'unmistakable name',
    contact: 'unmistakable place',
  })
  const lying = JSON.stringify(await allItems(tables))
  expect(lying).not.toMatch(/unmistakable/)
  expect(lying).not.toContain(code)
  expect(lying).not.toContain(code.replaceAll(' ', ''))
})

test('the writer comes back with the code, spaces or not, and reads what staff answered; nobody else finds it', async () => {
  const { report, code } = await submit()
  const answered = await answerReport(core, actors.moderator, {
    id: report.id,
    expectedVersion: report.version,
    words: 'It is quiet now.',
  })
  expect(answered.data.state).toBe('ANSWERED')
  const found = await findReportByCode(core, code.replaceAll(' ', ''))
  expect(found?.id).toBe(report.id)
  expect((await openMessages(core, answered)).map(({ from, text }) => [from, text])).toEqual([
    ['REPORTER', INPUT.words],
    ['STAFF', 'It is quiet now.'],
  ])
  expect(await findReportByCode(core, '0000 0000 0000 0000')).toBeNull()
  expect(await findReportByCode(core, '')).toBeNull()
})

test('a writer who adds something waits again, with a new time; one who waits already does not lose their place', async () => {
  const { report, code } = await submit()
  clock.addDays(1)
  const still = await addToReport(core, 'add-1', { code, words: 'More.' })
  expect(still.data).toMatchObject({ waitingSince: report.data.waitingSince, answerBy: report.data.answerBy })
  await answerReport(core, actors.editor, { id: report.id, expectedVersion: still.version, words: 'Done.' })
  clock.addDays(1)
  const again = await addToReport(core, 'add-2', { code, words: 'One thing more.' })
  expect(again.data).toMatchObject({ state: 'WAITING', waitingSince: clock.now().toISOString() })
  expect(await addToReport(core, 'add-2', { code, words: 'One thing more.' })).toMatchObject({ version: again.version })
  await expect(addToReport(core, 'add-3', { code: '1111 1111 1111 1111', words: 'x' })).rejects.toThrow(
    'record.notFound',
  )
  await expect(addToReport(core, 'add-4', { code, words: '  ' })).rejects.toThrow('input.missing')
})

test('staff says which record it is about; a person of another organisation is as if nobody', async () => {
  const { report } = await submit()
  const linked = await linkReport(core, actors.moderator, {
    id: report.id,
    expectedVersion: report.version,
    prisonerId: emil.id,
  })
  expect(linked.data.prisonerId).toBe(emil.id)
  await expect(
    linkReport(core, actors.stranger, { id: report.id, expectedVersion: linked.version, prisonerId: emil.id }),
  ).rejects.toThrow('record.notFound')
})

test('reading how a writer can be reached needs a purpose and leaves a trace; closed, it is forgotten', async () => {
  const { report } = await submit()
  await expect(revealReportContact(core, actors.moderator, { id: report.id, purpose: ' ' })).rejects.toThrow(
    'input.missing',
  )
  expect(await revealReportContact(core, actors.moderator, { id: report.id, purpose: 'to call back' })).toBe(
    INPUT.contact,
  )
  const revealed = await getReport(core, report.id)
  expect(revealed.version).toBe(report.version + 1)
  const closed = await closeReport(core, actors.moderator, {
    id: report.id,
    expectedVersion: revealed.version,
    reason: 'quiet until the family writes again',
  })
  expect(closed.data).toMatchObject({ state: 'CLOSED', contact: null })
  expect(await revealReportContact(core, actors.moderator, { id: report.id, purpose: 'again' })).toBeNull()
  expect(await openAbout(core, closed)).toBe(INPUT.about)
})

test('a coordinator, an office, a partner and the public can neither answer nor reveal', async () => {
  const { report } = await submit()
  const coordinator = staffActor('stf_c', organisationId, ['COORDINATOR'])
  for (const actor of [coordinator, actors.anna, actors.partner, actors.public]) {
    const refused = { code: actor === actors.public ? 'actor.notSignedIn' : 'actor.notAllowed' }
    await expect(
      answerReport(core, actor, { id: report.id, expectedVersion: report.version, words: 'x' }),
    ).rejects.toMatchObject(refused)
    await expect(revealReportContact(core, actor, { id: report.id, purpose: 'x' })).rejects.toMatchObject(refused)
  }
  expect((await getReport(core, report.id)).version).toBe(report.version)
})
