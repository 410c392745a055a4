import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { formatDate, formatDateSince } from './date.ts'
import { type Language, storeLanguage } from './language.ts'
import { fill, type Translate, type Translation } from './message.ts'

/** One language a file, fetched when it is wanted. */
const LOADERS: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: async () => (await import('./en.ts')).en,
  uk: async () => (await import('./uk.ts')).uk,
  de: async () => (await import('./de.ts')).de,
}

export const loadLanguage = (language: Language): Promise<Translation> => LOADERS[language]()

type Speech = {
  language: Language
  t: Translate
  /** A partial date or an instant in the reader's language. */
  date: (date: string) => string
  /** The same, where a preposition (since, from) stands before it. */
  since: (date: string) => string
  speak: (language: Language) => Promise<void>
}

const SpeechContext = createContext<Speech | null>(null)

export function useLanguage(): Speech {
  const speech = use(SpeechContext)
  if (speech === null) throw new Error('useLanguage outside LanguageProvider')
  return speech
}

export function LanguageProvider(props: { first: Language; words: Translation; children: ReactNode }): ReactNode {
  const [spoken, setSpoken] = useState({ language: props.first, words: props.words })
  const speech = useMemo<Speech>(() => {
    const { language, words } = spoken
    const t: Translate = (key, ...values) => fill(words[key], language, values[0])
    const speak = async (next: Language): Promise<void> => {
      const loaded = await loadLanguage(next)
      storeLanguage(next)
      document.documentElement.lang = next
      setSpoken({ language: next, words: loaded })
    }
    return {
      language,
      t,
      speak,
      date: (date) => formatDate(date, language),
      since: (date) => formatDateSince(date, language),
    }
  }, [spoken])
  return <SpeechContext value={speech}>{props.children}</SpeechContext>
}
