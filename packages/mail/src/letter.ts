/** The languages that mails are written in. */
export type MailLanguage = 'en' | 'uk' | 'de'
export const MAIL_LANGUAGES: readonly MailLanguage[] = ['en', 'uk', 'de']

/** One thing in a letter. HTML and plain text are both made from these, so neither is a leftover of the other. */
export type Block =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'FACTS'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'CODE'; readonly code: string }
  | { readonly kind: 'QUOTE'; readonly text: string }
  | { readonly kind: 'BUTTON' | 'LINK'; readonly label: string; readonly url: string }

/** `preheader` is the line that a list of mails shows after the subject. */
export type Letter = {
  readonly subject: string
  readonly preheader: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A template: the same letter in every language; a language without one does not compile. */
export type Template<Data> = Readonly<Record<MailLanguage, (data: Data) => Letter>>

export const text = (words: string): Block => ({ kind: 'TEXT', text: words })
export const quote = (words: string): Block => ({ kind: 'QUOTE', text: words })
export const button = (label: string, url: string): Block => ({ kind: 'BUTTON', label, url })
export const link = (label: string, url: string): Block => ({ kind: 'LINK', label, url })
export const code = (figures: string): Block => ({ kind: 'CODE', code: figures })
export const facts = (...rows: [label: string, value: string][]): Block => ({ kind: 'FACTS', facts: rows })
