import type { Actor } from '@patronat/core/actor/actor.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { findActivity } from '@patronat/core/activity/activity.ts'
import type { Core } from '@patronat/core/core.ts'
import { findOffice } from '@patronat/core/office/office.ts'
import { getOwnPledge, listJoint } from '@patronat/core/pledge/pledge.ts'
import { idKind } from '@patronat/core/base/id.ts'
import { NODE, publicSource } from './public-source.ts'
import { activityViewOf, pledgeViewOf } from './record-view.ts'
import type { Source } from './source.ts'
import { OfficeView } from './view.ts'

/** What an office reads: what is public, and its own pledges and activities from the registry. */
export function officeSource(core: Core, actor: Actor): Source {
  const shown = publicSource(core.tables)
  const source: Source = {
    ...shown,
    async node(id) {
      const kind = idKind(id)
      return kind === null ? null : (NODE[kind]?.(source, id) ?? null)
    },
    async pledge(id) {
      const pledge = await orNull(() => getOwnPledge(core, actor, id))
      // Who is hidden is hidden from the office too: on a screen there, others read along.
      if (pledge === null || (await source.prisoner(pledge.data.prisonerId)) === null) return null
      return pledgeViewOf(core, source, pledge)
    },
    /** Of its own also what is not public: one declaration is written for all of them. */
    async jointPledges(card) {
      if ((await source.pledge(card.id)) === null) return shown.jointPledges(card)
      const found = await Promise.all((await listJoint(core, card)).map(({ id }) => source.pledge(id)))
      return found.filter((one) => one !== null)
    },
    async office(id) {
      const office = id == null ? null : await findOffice(core, id)
      return office === null ? null : new OfficeView({ id: office.id }, office)
    },
    async activity(id) {
      const activity = await findActivity(core, id)
      const own = activity === null ? null : await source.pledge(activity.data.pledgeId)
      return activity === null || own === null ? null : activityViewOf(activity)
    },
  }
  return source
}

/** What is not there and what is somebody else's look the same. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
