import levenshtein from 'damerau-levenshtein'
import { sortName } from '../name/fold.ts'
import type { PersonName } from '../name/name.model.ts'
import { soundName } from '../name/sound.ts'
import { forgiven } from './near-key.ts'
import { wordsIn } from './word.ts'

/** What was typed, as it is compared. Longest words first: they say most. */
export type Typed = { words: readonly string[]; whole: string; plain: string }

const TYPED_WORDS = 4

export function readTyped(text: string): Typed {
  const sound = soundName(text.slice(0, 80))
  const words = [...new Set(sound.split(' ').filter((word) => word.length > 1))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, TYPED_WORDS)
  return { words, whole: sound.replaceAll(' ', ''), plain: sortName(text) }
}

/** A word that is still being typed, and one that is begun and has a slip already. */
const BEGUN = 0.25
const BEGUN_WITH_SLIP = 1.5

/** How far a typed word is from a recorded one: 0 the same, 1 one edit; null: another word. */
export function wordDistance(typed: string, word: string, further = 0): number | null {
  if (typed === word) return 0
  if (word.startsWith(typed)) return BEGUN
  const edits = levenshtein(typed, word).steps
  if (edits <= forgiven(typed, word) + further) return edits
  const begun = typed.length >= 4 && word.length > typed.length
  return begun && levenshtein(typed, word.slice(0, typed.length)).steps === 1 ? BEGUN_WITH_SLIP : null
}

export type Match = { distance: number; name: PersonName }

/**
 * How well somebody is meant by what was typed: the lower the nearer, null: not at all. Every typed word must be
 * one of the person's; of three and more, one may be another's (a patronymic that is not recorded).
 */
export function matchNames(typed: Typed, names: readonly PersonName[]): Match | null {
  const forms = names.map((name) => ({ name, words: wordsIn(name.text) }))
  const all = forms.flatMap(({ words }) => words)
  const distance = distanceTo(typed, all)
  if (distance === null) return null
  const [best] = forms
    .map(({ name, words }) => ({ name, distance: distanceTo(typed, words) ?? FAR }))
    .toSorted((a, b) => a.distance - b.distance)
  if (best === undefined) return null
  // Of those who sound alike, first who is written alike.
  const written = Math.min(...names.map(({ text }) => levenshtein(typed.plain, sortName(text)).steps))
  return { distance: distance + Math.min(written, 30) / 100, name: best.name }
}

const FAR = 99
const MISSING = 3

/**
 * The sum over the typed words. One word of several may be one edit further away than a slip, if the others are there:
 * who types a first name rightly and a surname badly means somebody.
 */
function distanceTo({ words, whole }: Typed, recorded: readonly string[]): number | null {
  const distances = words.map((word) => nearest(word, recorded, 0))
  const missing = words.filter((_, at) => distances[at] === null)
  if (missing.length === 0) return sumOf(distances)
  const further = words.length > 1 && missing.length === 1 ? nearest(missing[0] ?? '', recorded, 1) : null
  if (further !== null) return sumOf(distances) + further
  if (words.length > 2 && missing.length === 1) return sumOf(distances) + MISSING
  // Emir Usein, and the record has Emirusein.
  return words.length > 1 ? nearest(whole, recorded, 0) : null
}

const sumOf = (distances: readonly (number | null)[]): number =>
  distances.reduce<number>((sum, distance) => sum + (distance ?? 0), 0)

function nearest(typed: string, recorded: readonly string[], further: number): number | null {
  const distances = recorded.map((word) => wordDistance(typed, word, further)).filter((distance) => distance !== null)
  return distances.length === 0 ? null : Math.min(...distances)
}
