import { useMemo } from 'react'
import { useLocaleState } from 'react-admin'

/** Languages that houses of Europe and America work in, and in which people read. Others are typed by their tag. */
export const LANGUAGE_TAGS: readonly string[] = [
  'bg',
  'bs',
  'ca',
  'crh-Latn',
  'crh-Cyrl',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'ja',
  'ka',
  'lb',
  'lt',
  'lv',
  'mk',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'tr',
  'uk',
]

/** As the server takes it. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z]{2,4})*$/

/** A language in the reader's words, its tag beside it; what nobody has a word for is its tag. */
export const useLanguageName = (): ((tag: string) => string) => {
  const [locale] = useLocaleState()
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    return (tag) => {
      const name = LANGUAGE_TAG.test(tag) ? names.of(tag) : undefined
      return name === undefined ? tag : `${name} (${tag})`
    }
  }, [locale])
}
