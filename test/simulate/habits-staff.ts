import { declineActivity, getActivity, reverseActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import { freezeOffice, thawOffice } from '@patronat/core/office/freeze-office.ts'
import { getOffice, matchOffice } from '@patronat/core/office/office.ts'
import { keepPledge, lapsePledge } from '@patronat/core/pledge/lapse-pledge.ts'
import * as pledges from '@patronat/core/pledge/pledge.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { listQueue } from '@patronat/core/queue/queue.ts'
import { pagesOf } from '@patronat/core/table/page.ts'
import { because, refusalOf } from '../support/pledges.ts'
import { between, happens, pick } from './chance.ts'
import { addDays } from './day.ts'
import { type Life, nameOf, press } from './life.ts'

/** What moderators do on one working day: the queue until it is empty, and now and then something on their own. */
export async function liveModeratorsDay(life: Life): Promise<void> {
  await documentDeclarations(life)
  for (const { kind, id } of await waiting(life)) {
    const key = nameOf(life, id)
    const by = happens(0.5, life.seed, key, life.today, 'who') ? 'moderator' : 'secondModerator'
    const actor = life.actors[by]
    if (kind === 'PLEDGE') await decidePledge(life, actor, id)
    if (kind === 'ACTIVITY') await decideActivity(life, actor, id)
    if (kind === 'LAPSE') await answerSilence(life, actor, id)
    if (kind === 'OFFICE')
      await press(life, 'match', key, (core, command) =>
        matchOffice(core, actor, { id, reason: 'asked the house by telephone' }, command),
      )
  }
  await suspectSomebody(life)
}

/** All that waits, in an order that has nothing to do with ids. */
async function waiting(life: Life): Promise<{ kind: string; id: string }[]> {
  const found: { kind: string; id: string }[] = []
  for await (const items of pagesOf((page) => listQueue(life.core, life.actors.moderator, { kind: null, ...page })))
    found.push(...items.map(({ kind, record }) => ({ kind, id: record.id })))
  return found.sort((one, other) => (nameOf(life, one.id) < nameOf(life, other.id) ? -1 : 1))
}

async function decidePledge(life: Life, actor: Actor, id: string): Promise<void> {
  const key = nameOf(life, id)
  const { seed, today } = life
  const seen = () => pledges.getPledge(life.core, id)
  if (happens(0.05, seed, key, today, 'changes')) {
    const returned = await press(life, 'requestChanges', key, async (core, command) =>
      pledges.requestPledgeChanges(core, actor, refusalOf(await seen()), command),
    )
    if (returned !== null) life.returned.add(id)
    return
  }
  if (happens(0.04, seed, key, today, 'declines')) {
    await press(life, 'decline', key, async (core, command) =>
      pledges.declinePledge(core, actor, refusalOf(await seen()), command),
    )
    if (happens(0.5, seed, key, today, 'was wrong')) comeBack(life, 'reopen', id, between(3, 20, seed, key, 'reopens'))
    return
  }
  const isWho = actor.kind === 'staff' ? actor.id : ''
  const { approvedOnceBy } = (await seen()).data
  const by = approvedOnceBy !== isWho ? actor : other(life, actor)
  const byId = by.kind === 'staff' ? by.id : ''
  await press(life, 'open', key, async (core) => {
    const now = await seen()
    return now.data.openings.some((one) => one.by === byId) ? now : pledges.openDeclaration(core, by, { id })
  })
  const accepted = await press(life, 'accept', key, async (core, command) =>
    pledges.acceptPledge(core, by, because(await seen()), command),
  )
  // Hidden for now, or not known yet: it waits. Out for all to know: there is nobody to be patron of.
  const { closure } = (await getPrisoner(life.core, (await seen()).data.prisonerId)).data
  if (accepted === null && closure?.publicAt != null)
    await press(life, 'decline', key, async (core, command) =>
      pledges.declinePledge(core, by, refusalOf(await seen()), command),
    )
}

const other = ({ actors }: Life, actor: Actor): Actor =>
  actor === actors.moderator ? actors.secondModerator : actors.moderator

async function decideActivity(life: Life, actor: Actor, id: string): Promise<void> {
  const key = nameOf(life, id)
  const isDeclined = happens(0.06, life.seed, key, 'declined')
  await press(life, isDeclined ? 'declineActivity' : 'verifyActivity', key, async (core, command) => {
    const input = because(await getActivity(life.core, id))
    return isDeclined ? declineActivity(core, actor, input, command) : verifyActivity(core, actor, input, command)
  })
  if (happens(0.03, life.seed, key, 'was wrong'))
    comeBack(life, 'reverseActivity', id, between(2, 40, life.seed, key, 'reversed'))
}

const AFTERWARDS = {
  reopen: async (life: Life, id: string) =>
    press(life, 'reopen', nameOf(life, id), async (core, command) =>
      pledges.reopenPledge(core, life.actors.secondModerator, because(await pledges.getPledge(life.core, id)), command),
    ),
  reverseActivity: async (life: Life, id: string) =>
    press(life, 'reverseActivity', nameOf(life, id), async (core, command) =>
      reverseActivity(core, life.actors.secondModerator, because(await getActivity(life.core, id)), command),
    ),
}

function comeBack(life: Life, what: keyof typeof AFTERWARDS, id: string, days: number): void {
  const act = () => AFTERWARDS[what](life, id)
  life.later.push({ on: addDays(life.today, days), what: `${what} ${nameOf(life, id)}`, act })
}

/** Three months without a word: it lapsed, or it goes on. */
async function answerSilence(life: Life, actor: Actor, id: string): Promise<void> {
  const key = nameOf(life, id)
  const isOver = happens(0.4, life.seed, key, life.today, 'lapsed')
  await press(life, isOver ? 'lapse' : 'keepOn', key, async (core, command) => {
    const input = because(await pledges.getPledge(life.core, id))
    return isOver ? lapsePledge(core, actor, input, command) : keepPledge(core, actor, input, command)
  })
}

/** Those who will not register by themselves: what they said in public is written down. */
async function documentDeclarations(life: Life): Promise<void> {
  for (const member of life.members) {
    if (!member.isDocumented || addDays(member.joins, -7) !== life.today) continue
    const prisoner = pick(life.prisoners, life.seed, member.slug, 'documented')
    if (prisoner === undefined) continue
    const key = `${member.slug} for ${prisoner.slug}`
    const pledge = await press(life, 'document', key, (core, command) => {
      const declaration = {
        on: addDays(life.today, -3),
        url: `https://news.example/${member.slug}`,
        channel: 'PRESS' as const,
        transcript: null,
      }
      const input = { parliamentarianId: member.id, legislatureId: member.houseId, prisonerId: prisoner.id }
      const more = { campaignId: life.campaign.id, declaration, jointId: null }
      return pledges.documentPledge(core, life.actors.moderator, { ...input, ...more }, command)
    })
    if (pledge === null) continue
    life.names.set(pledge.id, `${key} since ${life.today}`)
    life.offices.get(member.slug)?.pledges.add(pledge.id)
  }
}

/** Now and then somebody is taken for somebody else, a promise was never one, or no longer is. */
async function suspectSomebody(life: Life): Promise<void> {
  const { seed, today } = life
  const known = [...life.names].filter(([id]) => /^(plg|ofc)_/.test(id))
  for (const [id, name] of known.sort(([, one], [, two]) => (one < two ? -1 : 1))) {
    if (name.startsWith('office of ') && happens(0.0004, seed, name, today, 'frozen')) {
      const frozen = await press(life, 'freeze', name, async (core, command) =>
        freezeOffice(core, life.actors.moderator, because(await getOffice(life.core, id)), command),
      )
      const thaw = async () =>
        press(life, 'thaw', name, async (core, command) =>
          thawOffice(core, life.actors.moderator, because(await getOffice(life.core, id)), command),
        )
      if (frozen !== null) life.later.push({ on: addDays(today, 6), what: `thaw ${name}`, act: thaw })
    }
    if (!id.startsWith('plg_')) continue
    const verb = happens(0.0002, seed, name, today, 'revoked') ? 'revoke' : 'annul'
    if (verb === 'annul' && !happens(0.0001, seed, name, today, 'annulled')) continue
    await press(life, verb, name, async (core, command) => {
      const input = because(await pledges.getPledge(life.core, id))
      const act = verb === 'revoke' ? pledges.revokePledge : pledges.annulPledge
      return act(core, life.actors.secondModerator, input, command)
    })
  }
}
