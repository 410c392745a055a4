import type { ContactInput } from '@patronat/core/contact/contact.model.ts'
import type { HouseCode } from '../size.ts'

/** What was said with whom: `n` counts the members of a house, days count back; below zero they are ahead. */
export const CONTACTS: readonly {
  house: HouseCode
  n: number
  daysAgo: number
  kind: ContactInput['kind']
  summary: string
  next?: readonly [what: string, daysAgo: number]
}[] = [
  {
    house: 'de-bundestag',
    n: 7,
    daysAgo: 62,
    kind: 'INVITATION',
    summary: 'The letter of the campaign, in German, with one person proposed.',
  },
  {
    house: 'de-bundestag',
    n: 7,
    daysAgo: 41,
    kind: 'CALL',
    summary: 'The office has the letter; the member decides after the recess.',
    next: ['Call again', 3],
  },
  { house: 'de-bundestag', n: 15, daysAgo: 62, kind: 'INVITATION', summary: 'The letter of the campaign, in German.' },
  { house: 'de-bundestag', n: 15, daysAgo: 50, kind: 'EMAIL', summary: 'Asked not to be written to again.' },
  { house: 'eu-ep', n: 15, daysAgo: 55, kind: 'INVITATION', summary: 'The letter of the campaign, in English.' },
  {
    house: 'eu-ep',
    n: 15,
    daysAgo: 20,
    kind: 'MEETING',
    summary: 'Half an hour in Strasbourg; would like to speak for a woman.',
    next: ['Propose two people', -4],
  },
  { house: 'us-senate', n: 15, daysAgo: 30, kind: 'INVITATION', summary: 'The letter of the campaign, by post.' },
  {
    house: 'ua-rada',
    n: 0,
    daysAgo: 26,
    kind: 'EVENT',
    summary: 'Spoke at the evening of letters; will ask two colleagues.',
    next: ['Ask whom', -9],
  },
  { house: 'ua-lviv-oblast', n: 1, daysAgo: 16, kind: 'LETTER', summary: 'A letter to the whole council.' },
]
