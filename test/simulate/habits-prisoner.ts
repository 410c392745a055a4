import { confirmClosure } from '@patronat/core/pledge/confirm-closure.ts'
import type { DetentionEventType } from '@patronat/core/prisoner/detention.ts'
import { changePrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import * as protect from '@patronat/core/prisoner/protect-prisoner.ts'
import { event } from '../support/input.ts'
import { because } from '../support/pledges.ts'
import { between, chance, happens } from './chance.ts'
import { addDays } from './day.ts'
import { type Life, press } from './life.ts'
import { publicRecordsOf } from './truth.ts'

type Somebody = { slug: string; id: string }

/** How often something happens to one person on one day. */
const ODDS: readonly [number, (life: Life, who: Somebody) => Promise<void>][] = [
  [0.0006, (life, who) => end(life, who, 'RELEASED')],
  [0.0003, (life, who) => end(life, who, 'EXCHANGED')],
  [0.0001, (life, who) => end(life, who, 'DIED')],
  [0.0015, transfer],
  [0.001, (life, who) => protectFor(life, who, 'quiet')],
  [0.0008, (life, who) => protectFor(life, who, 'hide')],
]

/** What happens to those who are held, and what their families ask for. */
export async function livePrisonersDay(life: Life): Promise<void> {
  for (const who of life.prisoners) {
    let at = chance(life.seed, who.slug, life.today, 'happens')
    for (const [odds, act] of ODDS) {
      if (at >= 0 && at < odds) await act(life, who)
      at -= odds
    }
  }
}

async function write(life: Life, who: Somebody, what: string, type: DetentionEventType): Promise<boolean> {
  const { data } = await getPrisoner(life.core, who.id)
  // What is known is not written down over somebody's silence: an editor waits.
  if (data.visibility.state !== 'SHOWN' || data.closure !== null) return false
  const told = await press(life, what, who.slug, async (core, command) => {
    const now = await getPrisoner(life.core, who.id)
    const history = [...data.history, event(type, life.today)]
    return changePrisoner(core, life.actors.editor, { ...because(now), change: { history } }, command)
  })
  return told !== null
}

async function transfer(life: Life, who: Somebody): Promise<void> {
  await write(life, who, 'transfer', 'TRANSFERRED')
}

/** An editor hears of an end; somebody makes sure; or it was a rumour. Until then it is nobody's scoop. */
async function end(life: Life, who: Somebody, type: DetentionEventType): Promise<void> {
  const { data } = await getPrisoner(life.core, who.id)
  if (!(await write(life, who, 'hearOfEnd', type))) return
  const days = between(1, 9, life.seed, who.slug, life.today, 'sure')
  const isRumour = happens(0.2, life.seed, who.slug, life.today, 'rumour')
  const act = async () =>
    isRumour
      ? press(life, 'rumour', who.slug, async (core, command) => {
          const input = { ...because(await getPrisoner(life.core, who.id)), change: { history: data.history } }
          return changePrisoner(core, life.actors.editor, input, command)
        })
      : press(life, 'confirmEnd', who.slug, async (core, command) =>
          confirmClosure(core, life.actors.editor, because(await getPrisoner(life.core, who.id)), command),
        )
  life.later.push({ on: addDays(life.today, days), what: `end of ${who.slug}`, act })
}

async function protectFor(life: Life, who: Somebody, how: 'quiet' | 'hide'): Promise<void> {
  const { data } = await getPrisoner(life.core, who.id)
  if (data.visibility.state !== 'SHOWN' || data.closure !== null) return
  if (how === 'quiet') life.quiet.set(who.id, await publicRecordsOf(life.core, who.id))
  const act = how === 'quiet' ? protect.quietPrisoner : protect.hidePrisoner
  const held = await press(life, how, who.slug, async (core, command) =>
    act(core, life.actors.moderator, because(await getPrisoner(life.core, who.id)), command),
  )
  if (held === null) return
  const show = async () => {
    const shown = await press(life, 'show', who.slug, async (core, command) =>
      protect.showPrisoner(core, life.actors.editor, because(await getPrisoner(life.core, who.id)), command),
    )
    if (shown !== null) life.quiet.delete(who.id)
    return shown
  }
  const days = between(4, 40, life.seed, who.slug, life.today, 'pause')
  life.later.push({ on: addDays(life.today, days), what: `show ${who.slug}`, act: show })
}
