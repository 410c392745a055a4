export const LANGUAGES = ['en', 'uk', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** What `?lang=` names, else what the browser prefers, else English. */
export function chooseLanguage(query: URLSearchParams, acceptLanguage: string): Language {
  const named = query.get('lang')
  const preferred = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { tag: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
  return [named, ...preferred].find((tag): tag is Language => LANGUAGES.some((language) => language === tag)) ?? 'en'
}
