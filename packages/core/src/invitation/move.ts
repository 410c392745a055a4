import type { Actor } from '../actor/actor.ts'
import { type Command, commit } from '../audit/commit.ts'
import type { Core } from '../core.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { count } from './figures.ts'
import { invitationRecord } from './invitation.item.ts'
import { type Invitation, INVITATION_MOVE, type InvitationMove, requireInvitationMove } from './invitation.model.ts'

/** The one way in which a letter changes: by a move of the table, counted where it is then. */
export function move(
  core: Core,
  actor: Actor,
  name: InvitationMove,
  was: Stored<Invitation>,
  change: Partial<Invitation>,
  command?: Command,
  further: readonly Operation[] = [],
): Promise<string> {
  requireInvitationMove(name, was.data.state)
  const { to, event } = INVITATION_MOVE[name]
  const data = { ...change, ...(to === null ? {} : { state: to }) }
  const operations = [
    changeRecord(invitationRecord, was, data),
    ...count(was.data, { ...was.data, ...data }),
    ...further,
  ]
  return commit(core, actor, { event, subject: was.id }, operations, command)
}
