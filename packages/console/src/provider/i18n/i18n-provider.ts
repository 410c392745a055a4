import polyglotI18nProvider from 'ra-i18n-polyglot'
import englishMessages from 'ra-language-english'
import { mergeTranslations, resolveBrowserLocale, type I18nProvider, type TranslationMessages } from 'react-admin'
import { en } from './message/en.ts'

export const LANGUAGES = [
  { locale: 'en', name: 'English' },
  { locale: 'uk', name: 'Українська' },
  { locale: 'de', name: 'Deutsch' },
]

/** English is in the bundle as the fallback; the others are fetched when they are spoken. */
const MESSAGES: Record<string, () => Promise<TranslationMessages>> = {
  en: async () => mergeTranslations(englishMessages, en) as TranslationMessages,
  uk: async () => {
    const [{ raUk }, { uk }] = await Promise.all([import('./message/ra-uk.ts'), import('./message/uk.ts')])
    return mergeTranslations(raUk, uk) as TranslationMessages
  },
  de: async () => {
    const [{ raDe }, { de }] = await Promise.all([import('./message/ra-de.ts'), import('./message/de.ts')])
    return mergeTranslations(raDe, de) as TranslationMessages
  },
}

const loaded: Record<string, TranslationMessages> = {}

const load = async (language: string): Promise<TranslationMessages> => {
  const spoken = MESSAGES[language] === undefined ? 'en' : language
  loaded[spoken] ??= (await (MESSAGES[spoken] ?? MESSAGES['en'])?.()) as TranslationMessages
  return loaded[spoken]
}

/** Begins in the browser's language (react-admin then takes the one that was chosen here before). */
export const consoleI18nProvider = async (): Promise<I18nProvider> => {
  const browser = resolveBrowserLocale('en').slice(0, 2)
  const start = MESSAGES[browser] === undefined ? 'en' : browser
  await load(start)
  // A notification is a whole sentence already, and is not looked up; that no key is missing a test sees to.
  const options = { allowMissing: true }
  return polyglotI18nProvider((language) => loaded[language] ?? load(language), start, LANGUAGES, options)
}
