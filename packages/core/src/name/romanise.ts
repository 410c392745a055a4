/**
 * Ukrainian to Latin by resolution 55 of the Cabinet of Ministers of 27 January 2010. For a name this is
 * a suggestion: Umerov writes himself Umerov, whatever the table says.
 */
const LETTER: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia', ь: '',
  // Not Ukrainian, but they stand in names that reach us: Russian, and Crimean Tatar in Cyrillic.
  ё: 'e', ъ: '', ы: 'y', э: 'e',
} // prettier-ignore

/** At the beginning of a word these are written otherwise. */
const INITIAL: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

const APOSTROPHE = /['’ʼ]/u

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Text with every Cyrillic letter romanised; other letters stay as they are. */
export function romanise(text: string): string {
  let latin = ''
  let atStart = true
  const letters = [...text]
  for (const [at, letter] of letters.entries()) {
    const lower = letter.toLowerCase()
    const previous = letters[at - 1]?.toLowerCase()
    const plain = (atStart ? INITIAL[lower] : undefined) ?? LETTER[lower]
    if (APOSTROPHE.test(letter) && !atStart && letters[at + 1] !== undefined) continue
    // "зг" is zgh, so that it can't be read as "ж" (zh).
    const roman = lower === 'г' && previous === 'з' ? 'gh' : plain
    if (roman === undefined) latin += letter
    else latin += letter === lower ? roman : capitalised(roman)
    atStart = !/\p{L}/u.test(letter) && !APOSTROPHE.test(letter)
  }
  return latin
}
