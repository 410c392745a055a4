/** What the dashboard speaks. A partner adds a language by adding it here; the tables then say what is missing. */
export const LANGUAGES = ['en', 'uk', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAME: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська', de: 'Deutsch' }

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA', de: 'de-DE' }

/** The first that we speak: `uk-UA` is Ukrainian. English if there is none. */
export const chooseLanguage = (wanted: readonly (string | null)[]): Language =>
  wanted
    .map((tag) => LANGUAGES.find((language) => language === tag?.toLowerCase().split('-')[0]))
    .find((language) => language !== undefined) ?? 'en'

export const formatNumber = (count: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language]).format(count)

const FORMS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** `2014`, `2014-09` or `2014-09-17`, as exact as it came: a month never becomes a day. Moments are cut to their day. */
export function formatDate(date: string, language: Language): string {
  const known = date.slice(0, 10)
  const form = FORMS[known.length]
  const instant = new Date(`${known}${'-01'.repeat(Math.max(0, (10 - known.length) / 3))}T00:00:00Z`)
  if (form === undefined || Number.isNaN(instant.getTime())) return date
  return new Intl.DateTimeFormat(LOCALE[language], { ...form, timeZone: 'UTC' }).format(instant)
}

/** A sentence with its `{places}` filled in. Text, not markup. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
