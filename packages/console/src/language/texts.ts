export type Line = { language: string; text: string }
/** A text of a form, by language. A tag has no dots, so it can be a field's name. */
export type Texts = Record<string, string | null | undefined>

/** What every text is asked for in: the languages of the console. */
export const OWN_LANGUAGES = ['en', 'uk', 'de'] as const

export const textsOf = (lines: readonly Line[]): Texts =>
  Object.fromEntries(lines.map(({ language, text }) => [language, text]))

/** What was written, in the languages that are still asked for. */
export const linesOf = (texts: unknown, languages: readonly string[]): Line[] =>
  languages.flatMap((language) => {
    const text = ((texts ?? {}) as Texts)[language]?.trim() ?? ''
    return text === '' ? [] : [{ language, text }]
  })

/** The console's own, and any other in which one of the texts is there. */
export const languagesOf = (...texts: readonly (readonly Line[])[]): string[] => [
  ...new Set([...OWN_LANGUAGES, ...texts.flat().map(({ language }) => language)]),
]

/** The console's languages first, however they are kept. */
export const inOrder = (lines: readonly Line[]): Line[] => linesOf(textsOf(lines), languagesOf(lines))
