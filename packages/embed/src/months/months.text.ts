import type { Language } from '../language/language.ts'

type MonthsText = Readonly<Record<'person' | 'patron' | 'months' | 'caption' | 'table' | 'none' | 'all', string>>

export const MONTHS_TEXT: Readonly<Record<Language, MonthsText>> = {
  en: {
    person: 'Person held',
    patron: 'Patron',
    months: 'Last twelve months, oldest first',
    caption: 'What is known of each month',
    table: 'The same in words',
    none: 'Nobody has a patron yet.',
    all: 'Everybody, on the public site',
  },
  uk: {
    person: 'Кого утримують',
    patron: 'Патрон',
    months: 'Останні дванадцять місяців, від давніших',
    caption: 'Що відомо про кожен місяць',
    table: 'Те саме словами',
    none: 'Ще ні в кого немає патрона.',
    all: 'Усі люди, на публічному сайті',
  },
  de: {
    person: 'Wer festgehalten wird',
    patron: 'Patenschaft',
    months: 'Die letzten zwölf Monate, älteste zuerst',
    caption: 'Was von jedem Monat bekannt ist',
    table: 'Dasselbe in Worten',
    none: 'Noch hat niemand eine Patenschaft.',
    all: 'Alle Menschen, auf der öffentlichen Seite',
  },
}
