/** Letters alone: no marks, no apostrophes, small. */
const plain = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’'ʼ`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether every word that was typed begins a word of the name, as it is spelt. */
export const isSpelt = (typed: string, name: string): boolean => {
  const words = plain(name)
  return plain(typed).every((one) => words.some((word) => word.startsWith(one)))
}

/** Whether two of them are called alike. */
export const shareName = (names: readonly string[]): boolean =>
  new Set(names.map((name) => plain(name).join(' '))).size < names.length

const commonBeginning = (one: string, other: string): number => {
  const [a, b] = [plain(one).join(''), plain(other).join('')]
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  return at
}

/**
 * Of a name, the words that were meant: for each typed word the one that begins most alike. Null where a word begins
 * like none of them, another alphabet for instance: then there is nothing to put right.
 */
export function meantBy(typed: string, name: string): string | null {
  const words = name.split(/\s+/u)
  const meant = typed.split(/\s+/u).map((one) => {
    const best = words.toSorted((a, b) => commonBeginning(b, one) - commonBeginning(a, one))[0] ?? ''
    return commonBeginning(best, one) === 0 ? null : best
  })
  return meant.includes(null) ? null : [...new Set(meant)].join(' ')
}
