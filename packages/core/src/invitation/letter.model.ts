import { z } from 'zod'

/** The first letter, and the second one before the deadline. */
export const LETTER_KINDS = ['FIRST', 'FOLLOW_UP'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

export const LETTER_LANGUAGES = ['en', 'uk', 'de'] as const
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number]

/** The language of letters to a house: the first of its own that we write, else English. */
export const letterLanguage = (languages: readonly string[]): LetterLanguage =>
  LETTER_LANGUAGES.find((language) => languages.includes(language)) ?? 'en'

/** What can be merged into a paragraph, as `{member}`. */
export const MERGED = ['member', 'prisoner', 'deadline'] as const
type Merged = (typeof MERGED)[number]

const PLACE = /\{(member|prisoner|deadline)\}/gu
const hasOther = (text: string): boolean => /[{}]/u.test(text.replaceAll(PLACE, ''))

export const letterInput = z
  .object({
    kind: z.enum(LETTER_KINDS),
    language: z.enum(LETTER_LANGUAGES),
    /** Empty, with the text: Patronat's own words. */
    subject: z.string().trim().max(150),
    /** Paragraphs, with a blank line between two. */
    text: z.string().trim().max(3500),
  })
  .refine(({ subject }) => !/[{}]/u.test(subject), { path: ['subject'], message: 'no places in the subject' })
  .refine(({ text }) => !hasOther(text), { path: ['text'], message: `only ${MERGED.join(', ')} can be merged` })
  .refine(({ subject, text }) => text === '' || subject !== '', { path: ['subject'], message: 'a subject' })
  .refine(({ subject, text }) => subject === '' || text !== '', { path: ['text'], message: 'a text' })
export type LetterInput = z.infer<typeof letterInput>

/** A campaign's own words for one letter and language, instead of the ones that Patronat brings. */
export type LetterText = LetterInput & { organisationId: string; campaignId: string }

/**
 * The paragraphs of a letter to one member. One that speaks of a prisoner, where nobody is proposed, or of a deadline,
 * where there is none, is left out. Pure.
 */
export const mergeLetter = (text: string, values: Readonly<Record<Merged, string | null>>): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .filter((paragraph) => placesIn(paragraph).every((place) => values[place] !== null))
    .map((paragraph) => paragraph.replaceAll(PLACE, (_, place: Merged) => values[place] ?? ''))

const placesIn = (paragraph: string): Merged[] => [...paragraph.matchAll(PLACE)].map(([, place]) => place as Merged)
