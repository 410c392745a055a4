import { ERRAND, fresh, keep, readKept } from './kept.ts'

/** What brought somebody here and what they have told so far, for this tab. Codes are never kept. */
export type Errand = {
  /** From the letter's link, or chosen here. */
  legislature?: string
  member?: string
  memberName?: string
  prisoner?: string
  /** The campaign's slug. */
  campaign?: string
  mailbox?: string
  /** When the code was asked for, and for how many minutes it works. */
  askedAt?: number
  minutes?: number
  digits?: number
  /** Where to go on after signing in. */
  goal?: string
}

/**
 * In the tab; and for a day on the device, so that a closed browser loses nothing: a mailbox, a member and where one was
 * going are no secrets, but not for a shared device to keep.
 */
export function readErrand(): Errand {
  const here = readKept(sessionStorage, ERRAND) as Errand | null
  if (here !== null) return here
  const left = readKept(localStorage, ERRAND) as { at?: number; errand?: Errand } | null
  return left?.errand !== undefined && fresh(left.at ?? 0, Date.now(), 1) ? left.errand : {}
}

export const noteErrand = (change: Errand): Errand => keepErrand({ ...readErrand(), ...change })

function keepErrand(errand: Errand): Errand {
  keep(sessionStorage, ERRAND, errand)
  keep(localStorage, ERRAND, { at: Date.now(), errand })
  return errand
}

export function dropErrand(): void {
  sessionStorage.removeItem(ERRAND)
  localStorage.removeItem(ERRAND)
}

/** Reads `?legislature=CODE&member=ID&prisoner=SLUG&campaign=SLUG` of the letter, once. */
export function noteLetter(search: string): void {
  const given = new URLSearchParams(search)
  const change: Errand = {}
  for (const key of ['legislature', 'member', 'prisoner', 'campaign'] as const) {
    const value = given.get(key)
    if (value !== null && /^[\w-]{1,80}$/.test(value)) change[key] = value
  }
  // A letter begins anew: what another one had brought here is not mixed into it.
  if (Object.keys(change).length > 0) keepErrand(change)
}

/** Only a path of this site: a crafted link must not send anybody elsewhere after signing in. */
export const safePath = (goal: string | undefined): string =>
  goal !== undefined && /^\/(?!\/)[\w/:-]*$/.test(goal) ? goal : '/pledges'
