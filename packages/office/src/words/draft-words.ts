import type { Translate } from '../language/message.ts'

/** Public facts about a person; null: not known, or not public. Accusations are not among them: they never stand bare. */
export type DraftFacts = {
  name: string
  /** As the language says it after "since". */
  since: string | null
  days: number | null
  body: string | null
}

type Sentence = (t: Translate, facts: DraftFacts) => string | null

/** One sentence each, and nothing where its fact is missing. */
const SENTENCE = {
  begin: (t, { name }) => t('words.begin', { name }),
  remind: (t, { name }) => t('words.remind', { name }),
  since: (t, { name, since }) => (since === null ? null : t('text.since', { name, date: since })),
  days: (t, { days }) => (days === null || days < 1 ? null : t('text.days', { count: days })),
  according: (t, { body }) => (body === null ? null : t('text.according', { body })),
  month: (t) => t('words.month'),
  ask: (t, { name }) => t('words.ask', { name }),
  free: (t, { name }) => t('words.free', { name }),
} as const satisfies Record<string, Sentence>

/** What each kind of text says, in this order. */
export const VARIANTS = {
  post: ['remind', 'since', 'according', 'free'],
  speech: ['begin', 'since', 'days', 'according', 'month', 'free'],
  appeal: ['begin', 'since', 'according', 'ask'],
} as const satisfies Record<string, readonly (keyof typeof SENTENCE)[]>

export type Variant = keyof typeof VARIANTS

/** A text to begin with. It says nothing that is not among the facts. */
export const draftWords = (t: Translate, variant: Variant, facts: DraftFacts): string =>
  VARIANTS[variant]
    .map((sentence) => SENTENCE[sentence](t, facts))
    .filter((sentence) => sentence !== null)
    // Where a date ends the sentence, its own full stop is enough.
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')

/** No template is taken along unread: it was changed, or somebody says that they have read this very text. */
export const mayTake = (template: string, text: string, read: string): boolean =>
  text.trim() !== '' && (text.trim() !== template.trim() || read === template)
