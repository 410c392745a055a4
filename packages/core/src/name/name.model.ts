import { z } from 'zod'
import { romanise } from './romanise.ts'

/** BCP 47, as far as names need it: language, perhaps script, perhaps region. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)

export const NAME_KINDS = ['PREFERRED', 'ALIAS', 'PRESS_VARIANT', 'DERIVED'] as const

export const personName = z.object({
  language: languageTag,
  text: z.string().trim().min(1).max(120),
  kind: z.enum(NAME_KINDS),
  source: z.string().max(500).nullable(),
})

/** One form of a person's name. One is PREFERRED; DERIVED is computed, a suggestion and never the truth. */
export type PersonName = z.infer<typeof personName>

export const personNames = z
  .array(personName)
  .min(1)
  .max(40)
  .refine((names) => names.filter(({ kind }) => kind === 'PREFERRED').length === 1, 'exactly one name is PREFERRED')

const baseOf = (language: string): string => language.split('-')[0] ?? language

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}]+$/u.test(text)

/** The preferred name as the person's record has it. */
export const preferredName = (names: readonly PersonName[]): PersonName =>
  names.find(({ kind }) => kind === 'PREFERRED') ?? (names[0] as PersonName)

const CYRILLIC_READERS = new Set(['uk', 'ru', 'bg', 'be', 'sr', 'mk'])

/**
 * The best form of a name for a reader of `language`: one recorded for that language, else one in a
 * script that the reader reads, else romanised. Never an alias or a press variant.
 */
export function nameFor(names: readonly PersonName[], language?: string): string {
  const preferred = preferredName(names)
  if (language === undefined) return preferred.text
  const good = names.filter(({ kind }) => kind === 'PREFERRED' || kind === 'DERIVED')
  const recorded =
    good.find((name) => name.language === language) ?? good.find((name) => baseOf(name.language) === baseOf(language))
  if (recorded !== undefined) return recorded.text
  if (CYRILLIC_READERS.has(baseOf(language)) && !isLatin(preferred.text)) return preferred.text
  return good.find(({ text }) => isLatin(text))?.text ?? romanise(preferred.text)
}

/** Adds a DERIVED Latin form where none is recorded. */
export function withDerivedName(names: readonly PersonName[]): PersonName[] {
  if (names.some(({ text }) => isLatin(text))) return [...names]
  const preferred = preferredName(names)
  const derived = { language: 'en', text: romanise(preferred.text), kind: 'DERIVED' as const, source: null }
  return [...names, derived]
}
