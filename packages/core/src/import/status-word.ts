import { DETENTION_EVENT_TYPES, type DetentionEventType } from '../prisoner/detention.ts'
import { meaningOf, type WordMap } from './csv-map.ts'

/**
 * What a free status word says happened, beyond the dated columns: the last of these events makes the status.
 * `SENTENCED` alone leaves somebody in pre-trial detention, because an appeal is pending.
 */
const STATUS: Readonly<Record<string, readonly DetentionEventType[]>> = {
  'pretrial detention': ['DETAINED'],
  'pre trial detention': ['DETAINED'],
  detained: ['DETAINED'],
  arrested: ['DETAINED'],
  'sentenced appeal pending': ['DETAINED', 'SENTENCED'],
  sentenced: ['DETAINED', 'SENTENCED'],
  convicted: ['DETAINED', 'SENTENCED'],
  'serving sentence': ['SENTENCE_IN_FORCE'],
  imprisoned: ['SENTENCE_IN_FORCE'],
  'house arrest': ['PLACED_UNDER_HOUSE_ARREST'],
  probation: ['RESTRICTED'],
  restricted: ['RESTRICTED'],
  'in transit': ['IN_TRANSIT'],
  transit: ['IN_TRANSIT'],
  'whereabouts unknown': ['WHEREABOUTS_LOST'],
  'enforced disappearance': ['DISAPPEARED'],
  disappeared: ['DISAPPEARED'],
  persecuted: ['CASE_OPENED'],
  wanted: ['CASE_OPENED'],
  released: ['RELEASED'],
  'released acquitted': ['ACQUITTED'],
  acquitted: ['ACQUITTED'],
  'released exchanged': ['EXCHANGED'],
  exchanged: ['EXCHANGED'],
  died: ['DIED'],
  'сізо': ['DETAINED'],
  'під вартою': ['DETAINED'],
  'засуджений': ['DETAINED', 'SENTENCED'],
  'засуджена': ['DETAINED', 'SENTENCED'],
  'відбуває покарання': ['SENTENCE_IN_FORCE'],
  'домашній арешт': ['PLACED_UNDER_HOUSE_ARREST'],
  'звільнений': ['RELEASED'],
  'звільнена': ['RELEASED'],
  'виправданий': ['ACQUITTED'],
  'обмін': ['EXCHANGED'],
  'зник': ['DISAPPEARED'],
  'помер': ['DIED'],
  untersuchungshaft: ['DETAINED'],
  verurteilt: ['DETAINED', 'SENTENCED'],
  strafhaft: ['SENTENCE_IN_FORCE'],
  hausarrest: ['PLACED_UNDER_HOUSE_ARREST'],
  freigelassen: ['RELEASED'],
  ausgetauscht: ['EXCHANGED'],
} // prettier-ignore

const isType = (text: string): text is DetentionEventType => (DETENTION_EVENT_TYPES as readonly string[]).includes(text)

/** The events that a word stands for: as the map says, else as is commonly meant. null: nobody knows. */
export function eventsOf(word: string, words: WordMap): DetentionEventType[] | null {
  const said = meaningOf(words, 'status', word)
  if (said !== null) {
    const types = said.split('+').map((type) => type.trim().toUpperCase())
    return types.every(isType) ? types : null
  }
  const known =
    STATUS[
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    ]
  return known === undefined ? null : [...known]
}
