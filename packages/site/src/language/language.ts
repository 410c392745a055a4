export const LANGUAGES = ['uk', 'crh', 'ru', 'en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * `tag`: what `lang` and `hreflang` say. `data`: what the public graph is asked for. `locale`: whose figures and
 * plurals are used; there are none for Crimean Tatar yet, and Turkish counts the same way. `region`: Open Graph's name.
 */
export const LANGUAGE: Readonly<
  Record<Language, { name: string; tag: string; data: string; locale: string; region: string }>
> = {
  uk: { name: 'Українська', tag: 'uk', data: 'uk', locale: 'uk', region: 'uk_UA' },
  crh: { name: 'Qırımtatarca', tag: 'crh-Latn', data: 'crh-Latn', locale: 'tr', region: 'crh_UA' },
  ru: { name: 'Русский', tag: 'ru', data: 'ru', locale: 'ru', region: 'ru_UA' },
  en: { name: 'English', tag: 'en', data: 'en', locale: 'en-GB', region: 'en_GB' },
  de: { name: 'Deutsch', tag: 'de', data: 'de', locale: 'de', region: 'de_DE' },
}

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text)

/** What the browser prefers of our languages, else English. `acceptLanguage`: the header, or empty. */
export function chooseLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'en'
}
