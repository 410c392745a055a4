import type { Actor } from '@patronat/core/actor/actor.ts'
import { findActivity } from '@patronat/core/activity/activity.ts'
import { idKind } from '@patronat/core/base/id.ts'
import { matchOffice, registerOffice } from '@patronat/core/office/office.ts'
import type { Pledge } from '@patronat/core/pledge/pledge.model.ts'
import { findPledge } from '@patronat/core/pledge/pledge.ts'
import { getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { addOffice } from '../support/pledges.ts'
import { officeActor, type World } from '../support/world.ts'
import { type Act, ACTS, type Look } from './act.ts'

/** One act that somebody is about to do, with what they see. */
export type Cue = { name: string; act: Act; actor: Actor; look: Look }

/** The state of a pledge, told finer where it decides what can be done with it. */
function standingOf(pledge: Stored<Pledge> | null): string {
  if (pledge === null) return ''
  const { state, declaration, openings } = pledge.data
  if (state === 'DRAFT' && declaration === null) return 'EMPTY'
  return state === 'SUBMITTED' && openings.length > 0 ? 'OPENED' : state
}

/** Who is there, what is known so far, and what happens next. */
export async function setStage(world: World, random: () => number) {
  const { core, actors } = world
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  // Two mailboxes for one member, so that they get in each other's way; and one that the roster does not publish.
  const second = officeActor(world.sealer, 'second@parliament.example')
  const secondOffice = await registerOffice(core, second, { parliamentarianId: world.members.anna.id, language: 'en' })
  await matchOffice(core, actors.moderator, { id: secondOffice.id, reason: 'asked the house' })
  const unpublished = await addOffice(world, { published: false })
  const offices = [
    { actor: actors.anna, id: world.offices.anna.id },
    { actor: second as Actor, id: secondOffice.id },
    { actor: unpublished.actor as Actor, id: unpublished.office.id },
  ]
  const moderators = [actors.moderator, actors.secondModerator]
  const prisoners = Object.values(world.prisoners).map(({ id }) => id)
  const pledges: string[] = []
  const activities: string[] = []
  const deckOf = (fits: (act: Act) => boolean): string[] =>
    Object.entries(ACTS).flatMap(([name, act]) => (fits(act) ? Array.from({ length: act.weight }, () => name) : []))

  return {
    /** Remembers what there is to act upon. */
    learn(id: string): void {
      const kind = idKind(id)
      const list = kind === 'pledge' ? pledges : kind === 'activity' ? activities : null
      if (list !== null && !list.includes(id)) list.push(id)
    },
    async cue(): Promise<Cue> {
      const nothing = { id: 'none', version: 1 }
      const [anyOffice, moderator, strays] = [pick(offices), pick(moderators), random() < 0.1]
      const pledge = await findPledge(core, pick(pledges.slice(-6)) ?? '')
      const activity = await findActivity(core, pick(activities.slice(-3)) ?? '')
      const prisoner = await getPrisoner(core, pick(prisoners))
      const standing = new Set<string | undefined>([
        standingOf(pledge),
        activity?.data.state,
        prisoner.data.visibility.state,
      ])
      // Mostly what makes sense, now and then anything at all.
      const name = pick(deckOf(({ when }) => strays || when === null || when.some((one) => standing.has(one))))
      const act = ACTS[name] as Act
      const own = offices.find(({ id }) => id === pledge?.data.officeId)
      const office = strays || name === 'draft' ? anyOffice : (own ?? anyOffice)
      const look: Look = {
        pledge: pledge ?? nothing,
        activity: activity ?? nothing,
        prisoner,
        officeId: office.id,
        campaignId: world.campaign.id,
        undertakingSetId: world.undertakingSet.id,
      }
      const actor = { office: office.actor, moderator, editor: actors.editor, admin: actors.admin }[act.by]
      return { name, act, actor, look }
    },
  }
}
