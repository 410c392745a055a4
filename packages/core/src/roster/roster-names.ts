import { type PersonName, withDerivedName } from '../name/name.model.ts'
import { readLanguageTag } from './language-tag.ts'
import { type Refusal, refusal } from '../import/refusal.ts'
import type { RosterPerson } from './roster.model.ts'

const NAMES_AT_MOST = 40
const NAME_LENGTH_AT_MOST = 120

/** Where 40 are not enough, these readers' forms stay. */
const WANTED_FIRST = ['uk', 'en', 'de', 'ru', 'crh']

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u]
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text))

/** Encyclopedias list "Tamm, Jaan": one comma turns the order round. */
const straight = (text: string): string => {
  const [family, given, ...rest] = text.split(', ')
  return family !== undefined && given !== undefined && rest.length === 0 ? `${given} ${family}` : text
}

/**
 * The names to keep of one person. The file's `name` is preferred, in the house's first language (`und` while
 * that is unknown). Other forms stay if they differ from it: in another script DERIVED, because somebody
 * transliterated them and the member never wrote so; in the same script ALIAS.
 */
export function namesOf(person: RosterPerson, languages: readonly string[], refused: Refusal[]): PersonName[] {
  const { name, source, row } = person
  const note = (reason: Refusal['reason'], detail: string) =>
    refused.push(refusal(`${row}.other_names`, name, reason, detail))
  const first = languages[0] ?? 'und'
  const preferred: PersonName = { language: first, text: name, kind: 'PREFERRED', source }
  const kept = new Map<string, PersonName>()
  for (const other of person.otherNames) {
    const read = other.language === null ? { tag: 'und' } : readLanguageTag(other.language)
    const text = straight(other.text)
    if ('refused' in read) note(read.refused, other.language ?? '')
    else if (text.length > NAME_LENGTH_AT_MOST) note('name.tooLong', read.tag)
    else if (text !== name && !kept.has(`${read.tag}\n${text}`)) {
      const isFirst = ![...kept.values()].some(({ language }) => language === read.tag)
      const isDerived = isFirst && read.tag !== 'und' && scriptOf(text) !== scriptOf(name)
      kept.set(`${read.tag}\n${text}`, { language: read.tag, text, kind: isDerived ? 'DERIVED' : 'ALIAS', source })
    }
  }
  const all = [...kept.values()]
  // A form without a language says nothing where the same form has one.
  const useful = all.filter(
    ({ language, text }) => language !== 'und' || !all.some((other) => other.language !== 'und' && other.text === text),
  )
  const wanted = [...languages, ...WANTED_FIRST]
  const rank = ({ language }: PersonName) => (wanted.indexOf(language) + wanted.length + 1) % (wanted.length + 1)
  const names = [preferred, ...useful.sort((a, b) => rank(a) - rank(b))]
  for (const { language } of names.slice(NAMES_AT_MOST)) note('name.tooMany', language)
  const few = names.slice(0, NAMES_AT_MOST)
  return few.length < NAMES_AT_MOST ? withDerivedName(few) : few
}
