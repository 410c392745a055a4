import { randomUUID } from 'node:crypto'
import { reportActivity } from '@patronat/core/activity/activity.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import { PAGE_LIMIT } from '@patronat/core/table/page.ts'
import { because, open, pledgeIn } from '../support/pledges.ts'
import { documentsOf } from './document.ts'
import { type Action, PAGE, reads, SEARCH, TYPED, writes } from './action.ts'
import { reportOf, statement } from './fill.ts'
import type { Scene } from './scene.ts'

/** A moderator, an editor and a coordinator. */
export function consoleActions({ world, known, patron, moderator, editor, coordinator }: Scene): Action[] {
  const { core, actors } = world
  const app = documentsOf('console')
  const [decide, edit, write] = [moderator, editor, coordinator].map((who) => writes('console', who)) as [
    ReturnType<typeof writes>,
    ReturnType<typeof writes>,
    ReturnType<typeof writes>,
  ]
  const decision = async (record: { id: string; version: number }) => because(record)
  const reported = () => submitReport(core, randomUUID(), reportOf(known.id))
  /** Somebody who has a patron, and whom nothing has happened to yet. */
  const another = async () => (await pledgeIn(world, 'ACTIVE')).prisoner
  const source = { url: null, title: 'a call of the lawyer' }
  const released = {
    type: 'RELEASED' as const,
    dates: [{ date: '2026-11-20', source }],
    place: null,
    facility: null,
    sources: [source],
  }

  return [
    ...reads('console', () => moderator, [
      ['open the queue', app('Queue'), { first: PAGE }],
      ['queue of pledges', app('Queue'), { first: PAGE, kind: 'PLEDGE' }],
      ['queue of reports', app('Queue'), { first: PAGE, kind: 'REPORT' }],
      // Counts one page of each kind, and says "100 and more" beyond.
      ['sizes of the queue', app('QueueSizes'), {}, { upTo: PAGE_LIMIT }],
      ['reports that wait', app('Reports'), { first: PAGE, state: 'WAITING' }],
      ['list of prisoners', app('Prisoners'), { first: PAGE }],
      ['record of a prisoner', app('Prisoner'), { id: known.id }],
      ['history of a prisoner', app('Audit'), { record: known.id, first: PAGE }],
      ['list of members', app('Parliamentarians'), { first: PAGE }],
      ['record of a member', app('Parliamentarian'), { id: patron.member.id }],
      ['houses', app('Legislatures')],
      ['cases', app('Cases')],
      ['search', SEARCH, { text: TYPED }],
      ['pledges', app('Pledges'), { first: PAGE }],
      ['a pledge', app('Pledge'), { id: patron.pledge.id }],
      ['history of a pledge', app('Audit'), { record: patron.pledge.id, first: PAGE }],
      ['contacts with a member', app('Contacts'), { first: PAGE, parliamentarian: patron.member.id }],
    ]),
    decide('accept', app('AcceptPledge'), async () =>
      decision(await open(world, (await pledgeIn(world, 'SUBMITTED', { prisoner: known })).pledge)),
    ),
    decide('verify', app('VerifyActivity'), async () =>
      decision(await reportActivity(core, patron.actor, statement(patron.pledge.id))),
    ),
    decide('answer a report', app('AnswerReport'), async () => {
      const { report } = await reported()
      return { id: report.id, expectedVersion: report.version, words: 'We have done what you ask for.' }
    }),
    decide('quiet', app('QuietPrisoner'), async () => decision(await another())),
    edit('change a record', app('ChangePrisoner'), async () => ({
      ...(await decision(await another())),
      sentenceMonths: 144,
      correction: [{ language: 'en', text: 'The sentence is twelve years.' }],
    })),
    edit('record a consent', app('RecordConsent'), async () => {
      const { id, version } = await another()
      const said = {
        about: 'PATRON',
        by: 'RELATIVE',
        state: 'GIVEN',
        on: '2026-11-20',
        who: 'Her sister',
        how: 'A call',
      }
      return { id, expectedVersion: version, ...said, excludes: [patron.member.id] }
    }),
    edit('confirm the end of a detention', app('ConfirmClosure'), async () => {
      const held = await another()
      const change = { history: [...held.data.history, released] }
      return decision(await changePrisoner(core, actors.editor, { ...because(held), change }))
    }),
    write('log a contact', app('LogContact'), async () => ({
      parliamentarian: patron.member.id,
      kind: 'CALL',
      on: '2026-11-20',
      summary: 'They will think about it.',
    })),
  ]
}
