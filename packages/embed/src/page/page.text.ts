import type { Language } from '../language/language.ts'

type PageText = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'skip'
    | 'menu'
    | 'languages'
    | 'site'
    | 'explorer'
    | 'houses'
    | 'months'
    | 'activities'
    | 'waiting',
    string
  >
>

export const PAGE_TEXT: Readonly<Record<Language, PageText>> = {
  en: {
    title: 'Partner dashboard',
    lead: 'An example on the public API: everything here any partner can show.',
    skip: 'To the content',
    menu: 'Places',
    languages: 'Language',
    site: 'Public site',
    explorer: 'Explorer',
    houses: 'Where patrons are missing',
    months: 'Month by month',
    activities: 'What patrons did lately',
    waiting: 'Who waits longest',
  },
  uk: {
    title: 'Панель для партнерів',
    lead: 'Приклад на відкритому API: усе це може показати кожен партнер.',
    skip: 'До вмісту',
    menu: 'Куди піти',
    languages: 'Мова',
    site: 'Публічний сайт',
    explorer: 'Оглядач',
    houses: 'Де бракує патронів',
    months: 'Місяць за місяцем',
    activities: 'Що патрони зробили нещодавно',
    waiting: 'Хто чекає найдовше',
  },
  de: {
    title: 'Überblick für Partner',
    lead: 'Ein Beispiel auf der öffentlichen Schnittstelle: Alles hier kann jeder Partner zeigen.',
    skip: 'Zum Inhalt',
    menu: 'Orte',
    languages: 'Sprache',
    site: 'Öffentliche Seite',
    explorer: 'Explorer',
    houses: 'Wo Patenschaften fehlen',
    months: 'Monat für Monat',
    activities: 'Was zuletzt getan wurde',
    waiting: 'Wer am längsten wartet',
  },
}
