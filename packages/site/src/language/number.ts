import { LANGUAGE, type Language } from './language.ts'

/** The forms a language has: `other` always, `few` and `many` in Ukrainian and Russian. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export const formatNumber = (count: number, language: Language): string =>
  new Intl.NumberFormat(LANGUAGE[language].locale).format(count)

/** The form for a count, with the count in the place of `{n}`. */
export function plural(count: number, forms: Plural, language: Language): string {
  const rule = new Intl.PluralRules(LANGUAGE[language].locale).select(count)
  return (forms[rule] ?? forms.other).replace('{n}', formatNumber(count, language))
}
