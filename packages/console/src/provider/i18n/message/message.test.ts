import englishMessages from 'ra-language-english'
import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { raDe } from './ra-de.ts'
import { raUk } from './ra-uk.ts'
import { uk } from './uk.ts'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )

const blanks = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g))].sort()

/** The language's own count of plural forms; one form is always enough where nothing is counted. */
const FORMS = { en: 2, de: 2, uk: 3 }

const LANGUAGES: [name: keyof typeof FORMS, own: Tree, admin: Tree][] = [
  ['de', de, raDe as unknown as Tree],
  ['uk', uk, raUk as unknown as Tree],
]

for (const [name, own, admin] of LANGUAGES) {
  test(`a moderator who reads ${name} meets no message that only English has`, () => {
    expect(
      leaves(own)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    )
    expect(
      leaves(admin)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(englishMessages as unknown as Tree)
        .map(([path]) => path)
        .sort(),
    )
  })

  test(`a moderator who reads ${name} is told the same names, dates and counts as in English`, () => {
    const english = new Map([...leaves(en), ...leaves(englishMessages as unknown as Tree)])
    const other = [...leaves(own), ...leaves(admin)].filter(
      ([path, text]) => String(blanks(text)) !== String(blanks(english.get(path) ?? '')),
    )
    expect(other.map(([path]) => path).filter((path) => !/bulk_actions/.test(path))).toEqual([])
  })

  test(`every counted message has all plural forms of ${name}`, () => {
    const wrong = [...leaves(own), ...leaves(admin)].filter(
      ([, text]) => text.includes('||||') && text.split('||||').length !== FORMS[name],
    )
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  test(`nothing is left in English by mistake in ${name}`, () => {
    const english = new Map(leaves(en))
    const same = leaves(own).filter(([path, text]) => text.length > 16 && english.get(path) === text)
    expect(same.map(([path]) => path)).toEqual([])
  })
}

test('no message writes a dash for a pause', () => {
  const all = [en, de, uk, raDe, raUk].flatMap((tree) => leaves(tree as unknown as Tree))
  expect(all.filter(([, text]) => /\s[–—]\s/.test(text)).map(([path]) => path)).toEqual([])
})
