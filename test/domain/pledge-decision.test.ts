import { afterAll, describe, expect, test } from 'vitest'
import { matchOffice } from '@patronat/core/office/office.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { recordConsent } from '@patronat/core/prisoner/consent.ts'
import { hidePrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { startDatabase } from '../support/database.ts'
import { acceptedSet, at, because, declaredBy, draftWith, open, pledgeIn, refusalOf } from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world
const { moderator, secondModerator } = actors

const accept = (pledge: { id: string; version: number }, by = moderator) =>
  pledges.acceptPledge(core, by, because(pledge))

/** Who must say yes, by whether the roster publishes the mailbox and lists the channel. */
describe.each([
  { published: true, listed: true, persons: 1, marks: [] },
  { published: true, listed: false, persons: 2, marks: ['CHANNEL_NOT_LISTED'] },
  { published: false, listed: true, persons: 2, marks: ['MAILBOX_NOT_PUBLISHED'] },
  { published: false, listed: false, persons: 2, marks: ['MAILBOX_NOT_PUBLISHED', 'CHANNEL_NOT_LISTED'] },
])('mailbox published: $published, channel listed: $listed', ({ published, listed, persons, marks }) => {
  test(`a pledge is accepted by ${persons}`, async () => {
    const { pledge } = await pledgeIn(world, 'SUBMITTED', { published, listed })
    expect(pledges.secondPersonReasons(await pledges.readMarks(core, pledge)).sort()).toEqual([...marks].sort())
    const first = await accept(await open(world, pledge))
    if (persons === 1) {
      expect(first.data).toMatchObject({ state: 'ACTIVE', activeSince: world.clock.now().toISOString() })
      return
    }
    expect(first.data).toMatchObject({ state: 'SUBMITTED', approvedOnceBy: expect.stringMatching(/^stf_/) })
    await expect(accept(first)).rejects.toMatchObject({ code: 'pledge.secondPersonNeeded' })
    // The second one looks for themselves: the first one's opening does not count for them.
    await expect(accept(first, secondModerator)).rejects.toThrow('pledge.declarationNotOpened')
    const last = await accept(await open(world, first, secondModerator), secondModerator)
    expect(last.data.state).toBe('ACTIVE')
    expect(last.data.decisions.map(({ kind }) => kind)).toEqual(['APPROVED_ONCE', 'ACCEPTED'])
    expect(new Set(last.data.decisions.map(({ by }) => by)).size).toBe(2)
  })
})

test('a transcript alone is on no listed channel: it takes two', async () => {
  const declaration = { on: '2026-11', url: null, channel: 'PARLIAMENT', transcript: 'Protocol 20/12' } as const
  const { pledge } = await pledgeIn(world, 'SUBMITTED', { declaration })
  expect((await accept(await open(world, pledge))).data.state).toBe('SUBMITTED')
})

test('a moderator cannot accept what they have not opened', async () => {
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  await expect(accept(pledge)).rejects.toMatchObject({ code: 'pledge.declarationNotOpened', field: 'declaration' })
  const opened = await open(world, pledge, secondModerator)
  await expect(accept(opened)).rejects.toThrow('pledge.declarationNotOpened')
  expect((await accept(await open(world, opened))).data.state).toBe('ACTIVE')
})

test('opening twice is one opening', async () => {
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  const once = await open(world, pledge)
  expect(await open(world, pledge)).toEqual(once)
})

test('what was opened before changes were asked for must be opened again, the first yes given again', async () => {
  const subject = await pledgeIn(world, 'SUBMITTED', { listed: false })
  const once = await accept(await open(world, subject.pledge))
  const asked = await pledges.requestPledgeChanges(core, secondModerator, refusalOf(once))
  const saved = await pledges.savePledge(core, subject.actor, { ...at(asked), declaration: declaredBy(subject, false) })
  const again = await pledges.submitPledge(core, subject.actor, acceptedSet(world, saved))
  expect(again.data).toMatchObject({ approvedOnceBy: null, openings: [] })
  await expect(accept(again, secondModerator)).rejects.toThrow('pledge.declarationNotOpened')
  const first = await accept(await open(world, again, secondModerator), secondModerator)
  expect(first.data.state).toBe('SUBMITTED')
})

test('a mailbox that nobody matched waits, whoever opened what, until a moderator matches it', async () => {
  const { pledge, office } = await pledgeIn(world, 'SUBMITTED', { published: false, matched: false })
  const opened = await open(world, pledge)
  await expect(accept(opened)).rejects.toThrow('pledge.officeUnmatched')
  await matchOffice(core, moderator, { id: office.id, reason: 'the house said so by telephone' })
  expect((await accept(opened)).data).toMatchObject({ state: 'SUBMITTED', approvedOnceBy: expect.any(String) })
})

test('a pledge for a hidden prisoner is not accepted', async () => {
  const { pledge, prisoner } = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, pledge)
  await hidePrisoner(core, actors.admin, because(prisoner))
  await expect(accept(opened)).rejects.toMatchObject({ code: 'prisoner.unavailable', field: 'prisoner' })
  expect((await pledges.getPledge(core, pledge.id)).data.state).toBe('SUBMITTED')
})

/** Between the moderator's last look at the records and the write, which begins by sealing their reason. */
const inBetween = (act: () => Promise<unknown>) => {
  let once: (() => Promise<unknown>) | null = act
  const seal: typeof core.sealer.seal = async (text, about) => {
    const now = once
    once = null
    await now?.()
    return core.sealer.seal(text, about)
  }
  return { ...core, sealer: { ...core.sealer, seal } }
}

test.each([
  ['the prisoner is hidden', ({ prisoner }: Submitted) => hidePrisoner(core, actors.admin, because(prisoner))],
  [
    'the family says that it does not want this patron',
    ({ prisoner, member }: Submitted) =>
      recordConsent(core, actors.editor, {
        id: prisoner.id,
        expectedVersion: prisoner.version,
        consent: {
          about: 'PATRON',
          by: 'RELATIVE',
          state: 'REFUSED',
          on: '2026-11-20',
          how: 'by telephone',
          who: 'the wife',
          contact: '',
          excludes: [member.id],
        },
      }),
  ],
  ['the office withdraws', ({ actor, opened }: Submitted) => pledges.withdrawPledge(core, actor, at(opened))],
])('a moderator’s yes is refused if in the same instant %s', async (_, act) => {
  const submitted = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, submitted.pledge)
  const late = inBetween(() => act({ ...submitted, opened }))
  await expect(pledges.acceptPledge(late, moderator, because(opened))).rejects.toMatchObject({ code: 'record.changed' })
  expect((await pledges.getPledge(core, opened.id)).data.state).not.toBe('ACTIVE')
})

type Submitted = Awaited<ReturnType<typeof pledgeIn>> & { opened: Awaited<ReturnType<typeof open>> }

test('a spelling corrected meanwhile makes the moderator look again, and nothing is lost', async () => {
  const { pledge, prisoner } = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, pledge)
  await changePrisoner(core, actors.editor, { ...because(prisoner), change: { sentenceMonths: 12 } })
  expect((await accept(opened)).data.state).toBe('ACTIVE')
})

type Decide = (pledge: { id: string; version: number }, by: typeof moderator) => Promise<unknown>
const DECISIONS: Record<string, Decide> = {
  accept,
  decline: (pledge, by) => pledges.declinePledge(core, by, refusalOf(pledge)),
  'ask for changes': (pledge, by) => pledges.requestPledgeChanges(core, by, refusalOf(pledge)),
}

test.each(Object.keys(DECISIONS).flatMap((one) => Object.keys(DECISIONS).map((other) => [one, other] as const)))(
  'of two moderators at once, one to %s and one to %s, one decides and the other is told',
  async (one, other) => {
    const { pledge } = await pledgeIn(world, 'SUBMITTED')
    const opened = await open(world, await open(world, pledge), secondModerator)
    const outcomes = await Promise.allSettled([
      DECISIONS[one]?.(opened, moderator),
      DECISIONS[other]?.(opened, secondModerator),
    ])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject({ code: 'record.changed' })
    expect((await pledges.getPledge(core, pledge.id)).data.decisions).toHaveLength(1)
  },
)

test.each(Object.entries(DECISIONS))('a moderator cannot %s what somebody else has just decided', async (_, decide) => {
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  const opened = await open(world, pledge)
  await pledges.declinePledge(core, secondModerator, refusalOf(opened))
  await expect(decide(opened, moderator)).rejects.toMatchObject({ code: 'record.changed' })
})

test('a refusal has a reason code and a text, neither about money', async () => {
  const { pledge } = await pledgeIn(world, 'SUBMITTED')
  const decline = (change: object) => pledges.declinePledge(core, moderator, { ...refusalOf(pledge), ...change })
  await expect(decline({ text: ' ' })).rejects.toMatchObject({ code: 'pledge.reasonMissing', field: 'text' })
  await expect(decline({ reasonCode: 'BECAUSE' })).rejects.toMatchObject({ code: 'input.invalid', field: 'reasonCode' })
  await expect(decline({ text: 'x'.repeat(4001) })).rejects.toMatchObject({ code: 'input.tooLong', field: 'text' })
  await expect(decline({ text: 'pay to EE382200221020145685' })).rejects.toMatchObject({
    code: 'input.financial',
    field: 'text',
  })
})

/** What is written with a yes reaches the office just as a no does. */
test('no decision carries an account to an office, whichever way it goes', async () => {
  const money = { reason: 'thank you, pay to EE382200221020145685' }
  const long = { reason: 'x'.repeat(4001) }
  const submitted = await open(world, (await pledgeIn(world, 'SUBMITTED')).pledge)
  const declined = (await pledgeIn(world, 'DECLINED')).pledge
  const active = (await pledgeIn(world, 'ACTIVE')).pledge
  for (const [wrong, code] of [
    [money, 'input.financial'],
    [long, 'input.tooLong'],
  ] as const) {
    const refusal = { code, field: 'reason' }
    await expect(pledges.acceptPledge(core, moderator, { ...at(submitted), ...wrong })).rejects.toMatchObject(refusal)
    await expect(pledges.reopenPledge(core, moderator, { ...at(declined), ...wrong })).rejects.toMatchObject(refusal)
    await expect(pledges.revokePledge(core, moderator, { ...at(active), ...wrong })).rejects.toMatchObject(refusal)
  }
})

test('an office reads what was decided, and the text opens only for its own pledge', async () => {
  const { pledge } = await pledgeIn(world, 'DECLINED')
  const [decision] = pledge.data.decisions
  if (decision === undefined) throw new Error('no decision')
  expect(decision.text).not.toContain('link')
  expect(await pledges.openDecision(core, pledge.id, decision)).toBe('The link shows nothing.')
  await expect(pledges.openDecision(core, 'plg_another', decision)).rejects.toThrow()
})

test('a declined pledge is reopened by another moderator, then accepted; all of it stays on record', async () => {
  const { pledge } = await pledgeIn(world, 'DECLINED')
  const reopened = await pledges.reopenPledge(core, secondModerator, because(pledge))
  expect(reopened.data).toMatchObject({ state: 'SUBMITTED', submittedAt: pledge.data.submittedAt })
  const active = await accept(await open(world, reopened, secondModerator), secondModerator)
  expect(active.data.decisions.map(({ kind }) => kind)).toEqual(['DECLINED', 'REOPENED', 'ACCEPTED'])
})

test('a declined pledge is not reopened beside a newer one for the same prisoner', async () => {
  const declined = await pledgeIn(world, 'DECLINED')
  const office = { office: declined.office, actor: declined.actor, member: declined.member }
  const newer = await draftWith(world, { office, prisoner: declined.prisoner })
  const submitted = await pledges.submitPledge(core, newer.actor, acceptedSet(world, newer.pledge))
  await expect(pledges.reopenPledge(core, secondModerator, because(declined.pledge))).rejects.toThrow('pledge.exists')
  await pledges.withdrawPledge(core, newer.actor, at(submitted))
  const reopened = await pledges.reopenPledge(core, secondModerator, because(declined.pledge))
  expect(reopened.data.state).toBe('SUBMITTED')
})

test('an end says when and by whom it came, in public and in the console', async () => {
  const withdrawn = await pledgeIn(world, 'ENDED')
  expect(withdrawn.pledge.data).toMatchObject({ endReason: 'WITHDRAWN', endedAt: world.clock.now().toISOString() })
  const { pledge } = await pledgeIn(world, 'ACTIVE')
  await expect(pledges.revokePledge(core, moderator, { ...at(pledge), reason: '' })).rejects.toThrow(
    'pledge.reasonMissing',
  )
  const revoked = await pledges.revokePledge(core, moderator, because(pledge))
  expect(revoked.data).toMatchObject({ state: 'ENDED', endReason: 'REVOKED' })
})

test.each([
  ['2026-12-20', false],
  ['2026-12-21', true],
  ['2026-12', false],
  ['2027', true],
  ['2026', false],
])('a declaration of %s is late: %s', (on, late) => {
  const declaration = { on, url: null, channel: 'PRESS', transcript: 'x' } as const
  expect(pledges.isLate({ declaration }, world.campaign.data)).toBe(late)
})
