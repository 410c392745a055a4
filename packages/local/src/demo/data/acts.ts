import type { ActivityInput } from '@patronat/core/activity/activity.model.ts'

type Kind = ActivityInput['kind']
type Titles = Readonly<Record<'en' | 'uk' | 'de', readonly string[]>>

/** What acts are called where they are reported, in turn. */
export const TITLE: Partial<Record<Kind, Titles>> = {
  MONTHLY_STATEMENT: {
    en: [
      '{name} is still held. We have not forgotten.',
      'One more month without {name}',
      'I ask again for the release of {name}',
      'What we know of {name} this month',
    ],
    uk: [
      '{name} досі за ґратами. Ми пам’ятаємо.',
      'Ще один місяць неволі. Ім’я: {name}',
      'Я знову вимагаю звільнення. Ім’я: {name}',
    ],
    de: [
      '{name} ist noch immer in Haft. Wir vergessen nicht.',
      'Wieder ein Monat ohne {name}',
      'Ich fordere erneut: Freiheit für {name}',
    ],
  },
  AUTHORITY_APPEAL: {
    en: ['What is the government doing for {name}?'],
    uk: ['Що робить міністерство закордонних справ для звільнення? Ім’я: {name}'],
    de: ['Was tut das Außenministerium für {name}?'],
  },
  APPEAL_TO_DETAINING_STATE: {
    en: ['A letter to the authorities that hold {name}'],
    uk: ['Звернення до тих, хто утримує. Ім’я: {name}'],
    de: ['Ein Schreiben an die Behörden, die {name} festhalten'],
  },
  LETTER_OR_VISIT: {
    en: ['A letter to {name}, and a visit to the family'],
    uk: ['Лист до в’язня й зустріч із родиною. Ім’я: {name}'],
    de: ['Ein Brief an {name} und ein Besuch bei der Familie'],
  },
  COLLEAGUE_OUTREACH: {
    en: ['I asked my colleagues to stand with {name}'],
    uk: ['Я закликаю колег. Ім’я: {name}'],
    de: ['Ich habe Kolleginnen und Kollegen für {name} gewonnen'],
  },
  EXCHANGE_LIST_REQUEST: {
    en: ['{name} belongs on the list for an exchange'],
    uk: ['До списку на обмін. Ім’я: {name}'],
    de: ['{name} gehört auf die Liste für einen Austausch'],
  },
  SANCTIONS_CALL: {
    en: ['Sanctions against those who sentenced {name}'],
    uk: ['Санкції проти тих, хто судив. Ім’я: {name}'],
    de: ['Sanktionen gegen die, die {name} verurteilt haben'],
  },
  PUBLIC_EVENT: {
    en: ['An evening of letters to {name}'],
    uk: ['Вечір листів. Пишемо в’язням: {name}'],
    de: ['Ein Abend, an dem wir Briefe schreiben: an {name}'],
  },
}

/** What some patrons did besides: one in so many pledges, so many days after the declaration. */
export const BESIDES: readonly { every: number; after: number; kind: Kind }[] = [
  { every: 3, after: 14, kind: 'AUTHORITY_APPEAL' },
  { every: 5, after: 20, kind: 'PUBLIC_EVENT' },
  { every: 4, after: 55, kind: 'LETTER_OR_VISIT' },
  { every: 6, after: 90, kind: 'APPEAL_TO_DETAINING_STATE' },
  { every: 8, after: 130, kind: 'COLLEAGUE_OUTREACH' },
  { every: 7, after: 180, kind: 'EXCHANGE_LIST_REQUEST' },
  { every: 9, after: 260, kind: 'SANCTIONS_CALL' },
  { every: 5, after: 400, kind: 'LETTER_OR_VISIT' },
]
