import type { Command } from '@patronat/core/audit/commit.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import type { TestClock } from '../support/world.ts'
import type { Machine } from './machine.ts'
import type { Society } from './society.ts'

/** How often somebody presses a button that does not answer. */
const PRESSES = 200

/** A society on its way through the days, and what it remembers of itself. */
export type Life = Society & {
  seed: string
  clock: TestClock
  /** Through which people look: it never fails. */
  core: Core
  /** Through which people act: it may fail. */
  acting: Core
  machine: Machine
  /** Whether everything followed from all that was done. */
  isCaughtUp: boolean
  today: string
  /** Names of what was made, by id, so that two lives can be compared: ids differ from one to the other. */
  names: Map<string, string>
  /** What somebody has begun and will go on with on a later day. */
  later: { on: string; what: string; act: () => Promise<unknown> }[]
  /** What offices have, by member: looked at only on days on which something happens. */
  offices: Map<string, { id: string; pledges: Set<string> }>
  /** Pledges that came back with questions. */
  returned: Set<string>
  done: Record<string, number>
  refused: Record<string, number>
  /** Who is quiet, with what was public about them when they became so. */
  quiet: Map<string, unknown>
}

type Act<T> = (core: Core, command: Command) => Promise<T>

/**
 * Somebody presses a button until they hear yes, or no with a reason. The key is the same for every press, and in every
 * life with the same seed.
 * @returns what was done, or null after a no
 */
export async function press<T>(life: Life, button: string, key: string, act: Act<T>): Promise<T | null> {
  const id = `${button}:${key}:${life.today}`
  for (let attempt = 1; ; attempt += 1)
    try {
      const done = await act(life.acting, { id, input: id })
      life.done[button] = (life.done[button] ?? 0) + 1
      life.isCaughtUp = false
      return done
    } catch (error) {
      if (error instanceof DomainError) {
        const no = `${button}: ${error.code}`
        life.refused[no] = (life.refused[no] ?? 0) + 1
        return null
      }
      if (attempt === PRESSES) throw error
    }
}

export const nameOf = (life: Life, id: string): string => life.names.get(id) ?? `? ${id.slice(0, 3)}`

/** Lets everything follow from what was done, if anything was. */
export async function catchUp(life: Life): Promise<void> {
  if (life.isCaughtUp) return
  await life.machine.drain()
  life.isCaughtUp = true
}
