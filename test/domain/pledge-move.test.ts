import { afterAll, describe, expect, test } from 'vitest'
import { PLEDGE_MOVES, PLEDGE_STATES, type PledgeState, requireMove } from '@patronat/core/pledge/pledge.model.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { startDatabase } from '../support/database.ts'
import {
  acceptedSet,
  at,
  because,
  declaredBy,
  open,
  pledgeIn,
  REACHABLE_STATES,
  type ReachableState,
  refusalOf,
} from '../support/pledges.ts'
import { makeWorld } from '../support/world.ts'

const { tables, stop } = await startDatabase()
afterAll(stop)
const world = await makeWorld(tables)
const { core, actors } = world

/** Written by hand from the life of a pledge in the domain's words; `=` is "stays". Everything else is refused. */
const LIFE: Record<string, Partial<Record<PledgeState, PledgeState | '='>>> = {
  save: { DRAFT: '=', CHANGES_REQUESTED: '=' },
  submit: { DRAFT: 'SUBMITTED', CHANGES_REQUESTED: 'SUBMITTED' },
  discard: { DRAFT: 'ENDED' },
  withdraw: { SUBMITTED: 'ENDED', CHANGES_REQUESTED: 'ENDED', ACTIVE: 'ENDED' },
  approveOnce: { SUBMITTED: '=' },
  accept: { SUBMITTED: 'ACTIVE' },
  requestChanges: { SUBMITTED: 'CHANGES_REQUESTED' },
  decline: { SUBMITTED: 'DECLINED' },
  reopen: { DECLINED: 'SUBMITTED' },
  revoke: { ACTIVE: 'ENDED' },
  lapse: { ACTIVE: 'ENDED' },
  free: { ACTIVE: 'ENDED' },
  die: { ACTIVE: 'ENDED' },
  endMandate: { ACTIVE: 'ENDED' },
  beginTransition: { ACTIVE: '=' },
  endTransition: { ACTIVE: '=' },
  moveHouse: { ACTIVE: '=' },
  proposeHandOver: { ACTIVE: '=' },
  answerHandOver: { ACTIVE: '=' },
  handOver: { ACTIVE: 'ENDED' },
  restore: { ENDED: 'ACTIVE' },
  annul: { ACTIVE: 'ANNULLED', ENDED: 'ANNULLED' },
}

test('there is no move that the table written by hand does not know', () => {
  expect([...PLEDGE_MOVES].sort()).toEqual(Object.keys(LIFE).sort())
})

test.each(PLEDGE_MOVES.flatMap((move) => PLEDGE_STATES.map((state) => [move, state] as const)))(
  'the rule for %s out of %s is the one written by hand',
  (move, state) => {
    const allowed = LIFE[move]?.[state] !== undefined
    if (allowed) expect(() => requireMove(move, state)).not.toThrow()
    else expect(() => requireMove(move, state)).toThrow('pledge.notInState')
  },
)

type Subject = Awaited<ReturnType<typeof pledgeIn>>

/** Each verb there is today, as its rightful actor does it. */
const VERB: Record<string, (of: Subject) => Promise<{ data: { state: PledgeState } }>> = {
  save: (of) => pledges.savePledge(core, of.actor, { ...at(of.pledge), declaration: declaredBy(of) }),
  submit: ({ actor, pledge }) => pledges.submitPledge(core, actor, acceptedSet(world, pledge)),
  accept: ({ pledge }) => pledges.acceptPledge(core, actors.moderator, because(pledge)),
  requestChanges: ({ pledge }) => pledges.requestPledgeChanges(core, actors.moderator, refusalOf(pledge)),
  decline: ({ pledge }) => pledges.declinePledge(core, actors.moderator, refusalOf(pledge)),
  reopen: ({ pledge }) => pledges.reopenPledge(core, actors.moderator, because(pledge)),
  revoke: ({ pledge }) => pledges.revokePledge(core, actors.moderator, because(pledge)),
}
/** One verb of the office for both: a draft is discarded, all else withdrawn. */
const WITHDRAW = { ...LIFE['withdraw'], ...LIFE['discard'] }
VERB['withdraw'] = ({ actor, pledge }) => pledges.withdrawPledge(core, actor, at(pledge))

describe.each(Object.entries(VERB))('%s', (verb, run) => {
  const life = verb === 'withdraw' ? WITHDRAW : (LIFE[verb] ?? {})
  test.each(REACHABLE_STATES)('of a pledge that is %s does what its life says, and nothing else', async (state) => {
    const subject = await prepared(state, verb)
    const to = life[state]
    if (to === undefined) {
      await expect(run(subject)).rejects.toMatchObject({ code: 'pledge.notInState' })
      expect(await pledges.getPledge(core, subject.pledge.id)).toEqual(subject.pledge)
      return
    }
    expect((await run(subject)).data.state).toBe(to === '=' ? state : to)
    expect(await verifyTrail(core, subject.pledge.id)).toEqual([])
    expect(await claimOf(subject)).toBe(HOLDS[to === '=' ? state : to] ? subject.pledge.id : null)
  })
})

/** While open, the pair is taken; else it is free for another pledge. */
const HOLDS: Record<PledgeState, boolean> = {
  DRAFT: false,
  SUBMITTED: true,
  CHANGES_REQUESTED: true,
  ACTIVE: true,
  DECLINED: false,
  ENDED: false,
  ANNULLED: false,
}

const claimOf = ({ member, prisoner }: Subject) => pledges.findOpenPledge(core, member.id, prisoner.id)

/** A moderator who is about to accept has opened the declaration. */
async function prepared(state: ReachableState, verb: string): Promise<Subject> {
  const subject = await pledgeIn(world, state)
  return verb === 'accept' && state === 'SUBMITTED'
    ? { ...subject, pledge: await open(world, subject.pledge) }
    : subject
}
