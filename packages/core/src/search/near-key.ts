/** Words up to this long forgive one edit, longer ones two. */
export const SHORT = 6
const END = 5

/**
 * The deletion neighbourhood of a word: two words that are few edits apart share a key (symmetric delete).
 *
 * It is taken of the first five letters and, for a long word, of the last five: of two edits at most one is in one
 * of the halves, so one letter less is enough there, and a word has at most 10 keys where the neighbourhood of the
 * whole would be 56 and more. `<` is a beginning, `>` an end.
 */
export function nearKeys(word: string): string[] {
  if (word.length < 3) return []
  const head = word.slice(0, END)
  const keys = without(head).map((rest) => `<${rest}`)
  // One letter fewer than the neighbour: its whole is what the neighbour is without that letter.
  if (word.length < END) keys.push(`<${word}`)
  if (word.length > SHORT) keys.push(...without(word.slice(-END)).map((rest) => `>${rest}`))
  return [...new Set(keys)]
}

/** How many edits two words may be apart and still be the same name. */
export const forgiven = (one: string, other: string): number =>
  Math.min(one.length, other.length) < 3 ? 0 : Math.min(one.length, other.length) <= SHORT ? 1 : 2

const without = (text: string): string[] => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1))
