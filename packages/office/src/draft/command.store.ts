import { COMMAND, type Shelf } from './kept.ts'

/**
 * The id of a command until it is answered. Whoever taps again after a lost answer, a reload or a closed tab sends the
 * same id, so the server does it once.
 * @param purpose e.g. `submit:plg_...`; one open command each.
 */
export function commandFor(shelf: Shelf, purpose: string): string {
  const open = shelf.getItem(COMMAND + purpose)
  if (open !== null) return open
  const id = crypto.randomUUID()
  try {
    shelf.setItem(COMMAND + purpose, id)
  } catch {
    // A browser that keeps nothing: the id lives as long as the call; the server's own rules still refuse a second pledge.
  }
  return id
}

/** The answer is there, yes or no: the next tap is a new command. */
export const commandAnswered = (shelf: Shelf, purpose: string): void => shelf.removeItem(COMMAND + purpose)
