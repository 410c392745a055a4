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
