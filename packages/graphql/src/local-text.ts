import { DomainError } from '@patronat/core/base/error.ts'
import type { LocalText } from '@patronat/core/text/local-text.ts'
import { builder } from './builder.ts'

type Line = { language: string; text: string }

/** For who keeps a text and not only reads it: all its languages. */
export const LocalTextType = builder.objectRef<Line>('LocalText').implement({
  description: 'A text in one language.',
  fields: (t) => ({
    language: t.expose('language', { type: 'LanguageTag', description: 'Which.' }),
    text: t.exposeString('text', { description: 'The text.' }),
  }),
})

export const LocalTextInput = builder.inputType('LocalTextInput', {
  description: 'A text in one language.',
  fields: (t) => ({
    language: t.field({ type: 'LanguageTag', required: true, description: 'Which.' }),
    text: t.string({ required: true, description: 'The text.' }),
  }),
})

export const linesOf = (text: LocalText | null): Line[] =>
  Object.entries(text ?? {}).map(([language, words]) => ({ language, text: words }))

/** @throws text.languageTwice where one of two texts would be lost */
export function textOf(lines: readonly Line[], field: string): LocalText {
  const languages = lines.map(({ language }) => language)
  const twice = languages.findIndex((language, at) => languages.indexOf(language) < at)
  if (twice !== -1)
    throw new DomainError('text.languageTwice', {
      field: `${field}.${twice}.language`,
      detail: { language: languages[twice] ?? '' },
    })
  return Object.fromEntries(lines.map(({ language, text }) => [language, text]))
}
