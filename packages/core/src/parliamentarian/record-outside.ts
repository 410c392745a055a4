import type { Actor } from '../actor/actor.ts'
import { permit } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { newId } from '../base/id.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { getLegislature } from '../legislature/legislature.ts'
import { createRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { readInput, requireEnglish, requireReason } from '../text/input.ts'
import { memberNameOperations, parliamentarianRecord } from './parliamentarian.item.ts'
import { type Parliamentarian, parliamentarian } from './parliamentarian.model.ts'
import { findParliamentarianBySlug, getParliamentarian } from './parliamentarian.ts'

export type OutsideInput = {
  slug: string
  names: Parliamentarian['names']
  /** By whose time zone, languages and campaigns they are dealt with. */
  legislatureId: string
  role: Readonly<Record<string, string>>
  channels: Parliamentarian['channels']
  reason: string
}

/**
 * Records somebody who can be a patron and is no member of any house: a head of government, a former ambassador. They
 * stand in no roster and count in no house; a moderator matches their mailbox by hand. @throws parliamentarian.slugTaken | input.*
 */
export async function recordOutside(
  core: Core,
  actor: Actor,
  input: OutsideInput,
  command?: Command,
): Promise<Stored<Parliamentarian>> {
  permit(actor, 'parliamentarian:import')
  requireReason(input.reason)
  requireEnglish({ role: input.role })
  const { slug, names, channels, legislatureId, role } = input
  return once(
    core,
    actor,
    'parliamentarian.recordedOutside',
    command,
    (id) => getParliamentarian(core, id),
    async () => {
      await getLegislature(core, legislatureId)
      if ((await findParliamentarianBySlug(core, slug)) !== null)
        throw new DomainError('parliamentarian.slugTaken', { field: 'slug' })
      const outside = { legislatureId, role }
      const nothing = { rosterIds: [], memberships: [], mailboxes: [], demo: false }
      const data = readInput(parliamentarian, { slug, names, channels, outside, ...nothing })
      const id = newId('parliamentarian', core.clock.now())
      const act = { event: 'parliamentarian.recordedOutside', subject: id, reason: input.reason } as const
      const operations = [createRecord(parliamentarianRecord, id, data), ...memberNameOperations(id, null, data)]
      return commit(core, actor, act, operations, command)
    },
  )
}
