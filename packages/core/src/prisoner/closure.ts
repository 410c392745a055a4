import { DomainError } from '../base/error.ts'
import { changeRecord, type Operation } from '../table/operation.ts'
import type { Stored } from '../table/record.ts'
import { type DetentionEvent, isEnd, statusOf } from './detention.ts'
import { announceEnd, endIsWritten, type PublicEnd } from '../visibility/visibility.ts'
import { prisonerRecord } from './prisoner.item.ts'
import { type Closure, isPublic, type Prisoner } from './prisoner.model.ts'

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

/** The end that waits becomes public; belongs into the act that says so. @throws record.changed where none waits */
export function confirmedEnd(was: Stored<Prisoner>, at: string) {
  if (was.data.closure === null || was.data.closure.publicAt !== null) throw new DomainError('record.changed')
  const { endShown, closure } = endsPublished(was.data, at)
  const publication = { ...was.data.publication, endShown }
  return { closure, operation: changeRecord(prisonerRecord, was, { closure, publication }) }
}

/** What everybody is told of an end before the read models say it. A quiet person's page stays as it is. */
export const announcedEnd = (was: Stored<Prisoner>, closure: Closure | null): Operation[] => {
  const end = publicEndOf(was, closure)
  return end === null || !isPublic(was.data) || was.data.visibility.state !== 'SHOWN' ? [] : [announceEnd(end)]
}

/** Belongs into the change that takes a public end back: what was announced is no longer so. */
export function withdrawnEnd(was: Stored<Prisoner>, now: Pick<Prisoner, 'closure'>): Operation[] {
  const end = publicEndOf(was, was.data.closure)
  return end === null || now.closure?.id === was.data.closure?.id ? [] : [endIsWritten(end)]
}

export function publicEndOf({ id, data }: Stored<Prisoner>, closure: Closure | null): PublicEnd | null {
  if (closure?.publicAt == null) return null
  return { prisonerId: id, reason: closure.reason, publicAt: closure.publicAt, since: statusOf(data.history).since }
}
