import type { PersonName } from '../name/name.model.ts'
import { soundName } from '../name/sound.ts'

/** A record is found by so many words at most, those of the first names first. */
export const WORDS_AT_MOST = 24
const BESIDE_AT_MOST = 3

/** The words of one form as they sound; Emir-Usein also as one word. */
export function wordsIn(text: string): string[] {
  const joined = text.split(/\s+/u).filter((part) => part.includes('-'))
  const all = [text, ...joined.map((part) => part.replaceAll('-', ''))].join(' ')
  return soundName(all)
    .split(' ')
    .filter((word) => word.length > 1)
}

/** A word of a name, and the first letters of the words that stand beside it: `-` where it stands alone. */
export type NameWord = { word: string; beside: string }

/** What a record is found by: every word of every form, once; at most 24, each with at most 3 letters beside it. */
export function wordsOf(names: readonly Pick<PersonName, 'text'>[]): NameWord[] {
  const beside = new Map<string, Set<string>>()
  for (const { text } of names) {
    const words = wordsIn(text)
    for (const word of words) {
      const known = beside.get(word) ?? new Set<string>()
      for (const other of words) if (other !== word) known.add(other.charAt(0))
      beside.set(word, known)
    }
  }
  return [...beside].slice(0, WORDS_AT_MOST).map(([word, letters]) => ({
    word,
    beside: letters.size === 0 ? ALONE : [...letters].slice(0, BESIDE_AT_MOST).join(''),
  }))
}

const ALONE = '-'
