/** Tags that Wikimedia projects use and BCP 47 gives another meaning, or none. */
const ALIAS: Readonly<Record<string, string>> = {
  'bat-smg': 'sgs',
  'fiu-vro': 'vro',
  'roa-rup': 'rup',
  'sr-ec': 'sr-Cyrl',
  'sr-el': 'sr-Latn',
  'zh-classical': 'lzh',
  'zh-min-nan': 'nan',
  'zh-yue': 'yue',
}

const known = (type: 'language' | 'script' | 'region') => {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  return (code: string | undefined): boolean => code === undefined || names.of(code) !== undefined
}
const isLanguage = known('language')
const isScript = known('script')
const isRegion = known('region')

/** Not the name of one language. */
const NO_LANGUAGE = new Set(['mis', 'mul', 'zxx'])

export type TagReading = { tag: string } | { refused: 'name.languageUnknown' | 'name.languageVariant' }

/** A file's language tag as BCP 47, as far as names are kept by it: `ukr` is `uk`, `zh-hans` is `zh-Hans`. */
export function readLanguageTag(text: string): TagReading {
  const typed = text.trim().replaceAll('_', '-').toLowerCase()
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(ALIAS[typed] ?? typed)
  } catch {
    return { refused: 'name.languageUnknown' }
  }
  const { language, script, region } = locale
  const exists = language.length <= 3 && isLanguage(language) && isScript(script) && isRegion(region)
  if (!exists || NO_LANGUAGE.has(language) || (region?.length ?? 2) !== 2) return { refused: 'name.languageUnknown' }
  const tag = [language, script, region].filter((part) => part !== undefined).join('-')
  return tag === locale.toString() ? { tag } : { refused: 'name.languageVariant' }
}
