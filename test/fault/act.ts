import type { Actor } from '@patronat/core/actor/actor.ts'
import * as activities from '@patronat/core/activity/activity.ts'
import type { Command } from '@patronat/core/audit/commit.ts'
import type { Core } from '@patronat/core/core.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { changePrisoner } from '@patronat/core/prisoner/prisoner.ts'
import * as protect from '@patronat/core/prisoner/protect-prisoner.ts'
import { at, because, refusalOf } from '../support/pledges.ts'

type Seen = { id: string; version: number }

/** What somebody has before them when they act; by then it may have changed. */
export type Look = {
  pledge: Seen
  activity: Seen
  prisoner: Seen
  officeId: string
  campaignId: string
  undertakingSetId: string
}

export type Act = {
  by: 'office' | 'moderator' | 'editor' | 'admin'
  /** Where it makes sense: what stands before somebody (`standingOf`); null: anywhere. */
  when: readonly string[] | null
  /** How often it is chosen, beside the others that make sense. */
  weight: number
  /** Whether it takes a command: sent again, it must then be one act. */
  commanded: boolean
  run: (core: Core, actor: Actor, look: Look, command: Command) => Promise<Seen>
}

const LINK = 'https://x.com/anna_beispiel/status/1337000000000000001'
const declaration = { on: '2026-11-20', url: LINK, channel: 'SOCIAL_MEDIA', transcript: null } as const
const statement = { kind: 'MONTHLY_STATEMENT', on: '2026-11', url: LINK, title: null, language: 'en' } as const

const act = (by: Act['by'], weight: number, when: Act['when'], run: Act['run']): Act => ({
  by,
  weight,
  when,
  commanded: true,
  run,
})
/** Sent again, these find that the version has moved on. */
const uncommanded = (...given: Parameters<typeof act>): Act => ({ ...act(...given), commanded: false })

export const ACTS: Record<string, Act> = {
  draft: act('office', 2, null, (core, actor, { officeId, campaignId, prisoner }, command) =>
    pledges.draftPledge(core, actor, { officeId, campaignId, prisonerId: prisoner.id }, command),
  ),
  save: uncommanded('office', 3, ['EMPTY', 'CHANGES_REQUESTED'], (core, actor, { pledge }) =>
    pledges.savePledge(core, actor, { ...at(pledge), declaration }),
  ),
  submit: act('office', 5, ['DRAFT', 'CHANGES_REQUESTED'], (core, actor, { pledge, undertakingSetId }, command) =>
    pledges.submitPledge(core, actor, { ...at(pledge), undertakingSetId }, command),
  ),
  withdraw: act('office', 1, ['SUBMITTED', 'ACTIVE'], (core, actor, { pledge }, command) =>
    pledges.withdrawPledge(core, actor, at(pledge), command),
  ),
  open: uncommanded('moderator', 5, ['SUBMITTED'], (core, actor, { pledge }) =>
    pledges.openDeclaration(core, actor, pledge),
  ),
  accept: act('moderator', 6, ['OPENED'], (core, actor, { pledge }, command) =>
    pledges.acceptPledge(core, actor, because(pledge), command),
  ),
  requestChanges: act('moderator', 1, ['SUBMITTED', 'OPENED'], (core, actor, { pledge }, command) =>
    pledges.requestPledgeChanges(core, actor, refusalOf(pledge), command),
  ),
  decline: act('moderator', 1, ['SUBMITTED', 'OPENED'], (core, actor, { pledge }, command) =>
    pledges.declinePledge(core, actor, refusalOf(pledge), command),
  ),
  reopen: act('moderator', 5, ['DECLINED'], (core, actor, { pledge }, command) =>
    pledges.reopenPledge(core, actor, because(pledge), command),
  ),
  revoke: act('moderator', 1, ['ACTIVE'], (core, actor, { pledge }, command) =>
    pledges.revokePledge(core, actor, because(pledge), command),
  ),
  report: act('office', 5, ['ACTIVE'], (core, actor, { pledge }, command) =>
    activities.reportActivity(core, actor, { pledgeId: pledge.id, ...statement }, command),
  ),
  verifyActivity: act('moderator', 3, ['REPORTED'], (core, actor, { activity }, command) =>
    activities.verifyActivity(core, actor, because(activity), command),
  ),
  declineActivity: act('moderator', 3, ['REPORTED', 'VERIFIED'], (core, actor, { activity }, command) =>
    activities.declineActivity(core, actor, because(activity), command),
  ),
  reverseActivity: act('moderator', 3, ['VERIFIED', 'DECLINED'], (core, actor, { activity }, command) =>
    activities.reverseActivity(core, actor, because(activity), command),
  ),
  change: act('editor', 1, null, (core, actor, { prisoner }, command) =>
    changePrisoner(core, actor, { ...because(prisoner), change: { sentenceMonths: prisoner.version } }, command),
  ),
  hide: act('moderator', 1, ['SHOWN', 'QUIET'], (core, actor, { prisoner }, command) =>
    protect.hidePrisoner(core, actor, because(prisoner), command),
  ),
  quiet: act('moderator', 1, ['SHOWN'], (core, actor, { prisoner }, command) =>
    protect.quietPrisoner(core, actor, because(prisoner), command),
  ),
  show: act('admin', 5, ['HIDDEN', 'QUIET'], (core, actor, { prisoner }, command) =>
    protect.showPrisoner(core, actor, because(prisoner), command),
  ),
}
