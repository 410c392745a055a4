import type { en } from './en.ts'

/** A sentence, or one for each plural form that the language has (`Intl.PluralRules` of `count`). */
export type Message = string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)

export type MessageKey = keyof typeof en

/** What every language must have: a missing or surplus key is a compile error. */
export type Translation = Readonly<Record<MessageKey, Message>>

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type NamesOf<M> = M extends string ? Names<M> : M extends { other: infer Other } ? Names<Other> | 'count' : never

/** The placeholders of a message, read off the English text. */
export type Values<K extends MessageKey> = Readonly<Record<NamesOf<(typeof en)[K]>, string | number>>

export type Translate = <K extends MessageKey>(
  key: K,
  ...values: [NamesOf<(typeof en)[K]>] extends [never] ? [] : [Values<K>]
) => string

/**
 * Fills in one message. Numbers are written as the language writes them; what opens a sentence gets a capital
 * (Ukrainian months have none of their own).
 */
export function fill(
  message: Message,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = typeof message === 'string' ? message : pick(message, language, values.count)
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value ?? whole)
  })
  return text.startsWith('{') ? filled.charAt(0).toLocaleUpperCase(language) + filled.slice(1) : filled
}

function pick(forms: Exclude<Message, string>, language: string, count: string | number | undefined): string {
  return forms[new Intl.PluralRules(language).select(Number(count))] ?? forms.other
}

/** The names between braces, sorted; for the test that compares languages. */
export const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
