import type { PrisonerRowFragment } from '../generated/graphql.ts'
import type { ReplyLanguage, ReplyNames } from '../reply/built-in.ts'

type Named = { name: string; names: PrisonerRowFragment['names'] }

/** As the server writes it in mails: the form of that language, else one in letters that its readers know. */
const nameIn = (language: ReplyLanguage, { name, names }: Named): string => {
  const good = names.filter(({ kind }) => kind === 'PREFERRED' || kind === 'DERIVED')
  const recorded = good.find((one) => one.language.split('-')[0] === language)
  if (recorded !== undefined || language === 'uk') return recorded?.text ?? name
  return good.find(({ text }) => !/\p{Script=Cyrillic}/u.test(text))?.text ?? name
}

/** How the two people are called in a text for an office. */
export const namesIn = (
  language: ReplyLanguage,
  { prisoner, parliamentarian }: { prisoner: Named | undefined; parliamentarian: Named },
): ReplyNames => ({
  prisoner: prisoner === undefined ? '' : nameIn(language, prisoner),
  member: nameIn(language, parliamentarian),
})
