import { keep, readKept } from './kept.ts'

/** What brought somebody here and what they have told so far, for this tab. Codes are never kept. */
export type Errand = {
  /** From the letter's link, or chosen here. */
  legislature?: string
  member?: string
  memberName?: string
  prisoner?: string
  mailbox?: string
  /** When the code was asked for, and for how many minutes it works. */
  askedAt?: number
  minutes?: number
  digits?: number
  /** Where to go on after signing in. */
  goal?: string
}

const KEY = 'patronat.errand'

export const readErrand = (): Errand => (readKept(sessionStorage, KEY) as Errand | null) ?? {}

export function noteErrand(change: Errand): Errand {
  const errand = { ...readErrand(), ...change }
  keep(sessionStorage, KEY, errand)
  return errand
}

export const dropErrand = (): void => sessionStorage.removeItem(KEY)

/** Reads `?legislature=CODE&member=ID&prisoner=SLUG` of the letter, once. */
export function noteLetter(search: string): void {
  const given = new URLSearchParams(search)
  const change: Errand = {}
  for (const key of ['legislature', 'member', 'prisoner'] as const) {
    const value = given.get(key)
    if (value !== null && /^[\w-]{1,80}$/.test(value)) change[key] = value
  }
  if (Object.keys(change).length > 0) noteErrand(change)
}

/** Only a path of this site: a crafted link must not send anybody elsewhere after signing in. */
export const safePath = (goal: string | undefined): string =>
  goal !== undefined && /^\/(?!\/)[\w/:-]*$/.test(goal) ? goal : '/pledges'
