import { channelsOf } from './popolo-channel.ts'
import { type Loose, looseRecords, looseText } from '../import/loose.ts'
import { count, type Notes } from './popolo-notes.ts'
import { refusal } from '../import/refusal.ts'
import type { RosterName, RosterPerson } from './roster.model.ts'

/** A person before the memberships, which stand elsewhere in the file, are known. */
export type Unnamed = Omit<RosterPerson, 'memberships'>

/** What Popolo tells of a person and we have no field for: no page of ours needs it, some of it does harm. */
const NEVER_TAKEN = ['birth_date', 'death_date', 'gender', 'religion', 'image', 'images', 'national_identity'] as const

const SCHEME_AT_MOST = 60
const ID_AT_MOST = 120

/** One person, or null with a reason noted. */
export function readPerson(loose: Loose, row: string, notes: Notes, names: RosterName[]): Unnamed | null {
  const name = looseText(loose['name'])
  const rosterId = looseText(loose['id'])
  if (rosterId === null || rosterId.length > ID_AT_MOST) return refused(notes, row, name, 'person.idMissing')
  if (name === null) return refused(notes, row, null, 'person.nameMissing')
  for (const field of NEVER_TAKEN) if (loose[field] !== undefined) count(notes.leftOut, field)
  return {
    row,
    rosterId,
    name,
    otherNames: names,
    identifiers: identifiersOf(loose, row, name, notes),
    mailboxes: mailboxesOf(loose),
    channels: channelsOf(loose, row, name, notes),
    source: looseText(looseRecords(loose['sources'])[0]?.['url']) ?? notes.source,
  }
}

function refused(notes: Notes, row: string, who: string | null, reason: 'person.idMissing' | 'person.nameMissing') {
  notes.refused.push(refusal(row, who, reason))
  return null
}

/** One place is kept for the file's own id. */
const IDENTIFIERS_AT_MOST = 19

function identifiersOf(loose: Loose, row: string, who: string, notes: Notes): Unnamed['identifiers'] {
  const all = looseRecords(loose['identifiers']).flatMap(({ scheme, identifier }) => {
    const [of, id] = [looseText(scheme), looseText(identifier)]
    return of === null || id === null || of.length > SCHEME_AT_MOST || id.length > ID_AT_MOST
      ? []
      : [{ scheme: of, id }]
  })
  const unique = [...new Map(all.map((one) => [`${one.scheme}\n${one.id}`, one])).values()]
  for (const { scheme } of unique.slice(IDENTIFIERS_AT_MOST))
    notes.refused.push(refusal(`${row}.identifiers`, who, 'identifier.tooMany', scheme))
  return unique.slice(0, IDENTIFIERS_AT_MOST)
}

/** `email` and every contact detail of that type, each once. */
function mailboxesOf(loose: Loose): string[] {
  const contacts = looseRecords(loose['contact_details']).filter(({ type }) => type === 'email')
  const all = [loose['email'], ...contacts.map(({ value }) => value)].map(looseText).filter((text) => text !== null)
  return [...new Map(all.map((text) => [text.toLowerCase(), text])).values()]
}
