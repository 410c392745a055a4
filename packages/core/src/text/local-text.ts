import { z } from 'zod'

/** The same text in several languages, by BCP 47 tag; English is always there. */
export type LocalText = Readonly<Record<string, string>>

export const localText = (max: number) =>
  z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/), z.string().trim().min(1).max(max))

/** The text for a reader: their language, else English, else whatever there is. */
export function textFor(text: LocalText, language = 'en'): string {
  const base = language.split('-')[0] ?? language
  return text[language] ?? text[base] ?? text['en'] ?? Object.values(text)[0] ?? ''
}
