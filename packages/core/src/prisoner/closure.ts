import type { Actor } from '../actor/actor.ts'
import { permitWithin } from '../actor/permission.ts'
import { type Command, commit, once } from '../audit/commit.ts'
import { DomainError } from '../base/error.ts'
import type { Core } from '../core.ts'
import { changeRecord } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { type DetentionEvent, isEnd, statusOf } from './detention.ts'
import { prisonerRecord } from './prisoner.item.ts'
import type { Prisoner } from './prisoner.model.ts'
import { getPrisoner, getPrisonerAt } from './prisoner.store.ts'

type Ends = Pick<Prisoner, 'closure' | 'publication'>

/**
 * What a new history does to the end of a detention. Where anything is public, a new end waits: it gets a closure
 * without a public moment, and public and office surfaces answer as before (`publicHistory`). Pure.
 */
export function endsAfter(was: Prisoner, history: readonly DetentionEvent[], at: string): Ends {
  const { closure, publication } = was
  const { status } = statusOf(history)
  if (!isEnd(status)) return { closure: null, publication: { ...publication, endShown: null } }
  const reason = status === 'DIED' ? 'PRISONER_DIED' : 'PRISONER_FREED'
  if (publication.level === 'INTERNAL' || status === publication.endShown || closure?.reason === reason)
    return { closure, publication }
  return { closure: { id: `${reason}-${at}`, reason, at, publicAt: null }, publication }
}

/** Publishing says what the record says, an end too: two persons have looked at it. Pure. */
export function endsPublished({ history, closure }: Prisoner, at: string) {
  const { status } = statusOf(history)
  return {
    endShown: isEnd(status) ? status : null,
    closure: closure === null ? null : { ...closure, publicAt: closure.publicAt ?? at },
  }
}

/** Says that the person is out, or that the family knows: from here on the end is public. The reason says how we know. */
export async function confirmClosure(
  core: Core,
  actor: Actor,
  input: { id: string; expectedVersion: number; reason: string },
  command?: Command,
): Promise<Stored<Prisoner>> {
  const before = await getPrisoner(core, input.id)
  permitWithin(actor, 'prisoner:write', before.data.organisationId)
  if (input.reason.trim() === '') throw new DomainError('input.missing', { field: 'reason' })
  return once(
    core,
    actor,
    'prisoner.endConfirmed',
    command,
    (id) => getPrisoner(core, id),
    async () => {
      const was = await getPrisonerAt(core, input.id, input.expectedVersion)
      if (was.data.closure === null || was.data.closure.publicAt !== null) throw new DomainError('record.changed')
      const { endShown, closure } = endsPublished(was.data, core.clock.now().toISOString())
      const change = changeRecord(prisonerRecord, was, {
        closure,
        publication: { ...was.data.publication, endShown },
      })
      const act = { event: 'prisoner.endConfirmed', subject: was.id, reason: input.reason } as const
      return commit(core, actor, act, [change], command)
    },
  )
}
