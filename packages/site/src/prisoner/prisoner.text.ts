import type { Language } from '../language/language.ts'
import type { Plural } from '../language/number.ts'

/** Words about a person that lists, pages and pictures share. */
export type PrisonerText = {
  days: Plural
  daysAtLeast: Plural
  /** `{date}` */
  noPatron: string
  patrons: Plural
  /** `{date}` */
  lastStatement: string
  demo: string
  original: string
}

export const PRISONER_TEXT: Readonly<Record<Language, PrisonerText>> = {
  uk: {
    days: { one: '{n} день у неволі', few: '{n} дні в неволі', many: '{n} днів у неволі', other: '{n} дня в неволі' },
    daysAtLeast: {
      one: 'щонайменше {n} день у неволі',
      few: 'щонайменше {n} дні в неволі',
      many: 'щонайменше {n} днів у неволі',
      other: 'щонайменше {n} дня в неволі',
    },
    noPatron: 'Ще без патрона',
    patrons: { one: '{n} патрон', few: '{n} патрони', many: '{n} патронів', other: '{n} патрона' },
    lastStatement: 'Остання відома заява: {date}',
    demo: 'вигадана людина',
    original: 'В оригіналі',
  },
  crh: {
    days: { other: '{n} kün apiste' },
    daysAtLeast: { other: 'eñ azdan {n} kün apiste' },
    noPatron: 'Daa patronı yoq',
    patrons: { other: '{n} patron' },
    lastStatement: 'Belli olğan soñki beyanat: {date}',
    demo: 'uydurma insan',
    original: 'Asıl yazılışı',
  },
  ru: {
    days: { one: '{n} день в неволе', few: '{n} дня в неволе', many: '{n} дней в неволе', other: '{n} дня в неволе' },
    daysAtLeast: {
      one: 'не менее {n} дня в неволе',
      few: 'не менее {n} дней в неволе',
      many: 'не менее {n} дней в неволе',
      other: 'не менее {n} дня в неволе',
    },
    noPatron: 'Пока без патрона',
    patrons: { one: '{n} патрон', few: '{n} патрона', many: '{n} патронов', other: '{n} патрона' },
    lastStatement: 'Последнее известное заявление: {date}',
    demo: 'вымышленный человек',
    original: 'В оригинале',
  },
  en: {
    days: { one: '{n} day in detention', other: '{n} days in detention' },
    daysAtLeast: { one: 'at least {n} day in detention', other: 'at least {n} days in detention' },
    noPatron: 'No patron yet',
    patrons: { one: '{n} patron', other: '{n} patrons' },
    lastStatement: 'Last known statement: {date}',
    demo: 'an invented person',
    original: 'Original form',
  },
  de: {
    days: { one: '{n} Tag in Haft', other: '{n} Tage in Haft' },
    daysAtLeast: { one: 'mindestens {n} Tag in Haft', other: 'mindestens {n} Tage in Haft' },
    noPatron: 'Noch ohne Patenschaft',
    patrons: { one: '{n} Patenschaft', other: '{n} Patenschaften' },
    lastStatement: 'Letzte bekannte Stellungnahme: {date}',
    demo: 'eine erfundene Person',
    original: 'Im Original',
  },
}
