export const LANGUAGES = ['en', 'uk', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** On a telephone only the first part is seen; who listens hears all of it. */
export const LANGUAGE_NAME: Readonly<Record<Language, readonly [seen: string, rest: string]>> = {
  en: ['Eng', 'lish'],
  uk: ['Укр', 'аїнська'],
  de: ['Deu', 'tsch'],
}

const STORED = 'patronat.language'

const known = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language)

/** `?lang=` (a letter in their language), then the choice made here before, then the browser's order, then English. */
export function chooseLanguage(search: string, stored: string | null, browser: readonly string[]): Language {
  const wishes = [new URLSearchParams(search).get('lang'), stored, ...browser]
  return wishes.map(known).find((language) => language !== undefined) ?? 'en'
}

export const storedLanguage = (): string | null => localStorage.getItem(STORED)
export const storeLanguage = (language: Language): void => localStorage.setItem(STORED, language)
