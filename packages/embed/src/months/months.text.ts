import type { Language } from '../language/language.ts'

type MonthsText = Readonly<
  Record<'person' | 'patron' | 'months' | 'caption' | 'table' | 'keptOnly' | 'none' | 'all', string>
>

export const MONTHS_TEXT: Readonly<Record<Language, MonthsText>> = {
  en: {
    person: 'Person held',
    patron: 'Patron',
    months: 'Last twelve months, oldest first',
    caption: 'What is known of each month',
    table: 'The same in words',
    keptOnly: 'Of some patrons only months with a statement are told; nothing is said about their other months.',
    none: 'Nobody has a patron yet.',
    all: 'Everybody, on the public site',
  },
  uk: {
    person: 'Кого утримують',
    patron: 'Патрон',
    months: 'Останні дванадцять місяців, від давніших',
    caption: 'Що відомо про кожен місяць',
    table: 'Те саме словами',
    keptOnly: 'Про деяких патронів сказано лише про місяці із заявою; про інші їхні місяці нічого не сказано.',
    none: 'Ще ні в кого немає патрона.',
    all: 'Усі люди, на публічному сайті',
  },
  de: {
    person: 'Wer festgehalten wird',
    patron: 'Patenschaft',
    months: 'Die letzten zwölf Monate, älteste zuerst',
    caption: 'Was von jedem Monat bekannt ist',
    table: 'Dasselbe in Worten',
    keptOnly:
      'Von manchen Patenschaften sind nur Monate mit einer Stellungnahme markiert; über die anderen ist nichts gesagt.',
    none: 'Noch hat niemand eine Patenschaft.',
    all: 'Alle Menschen, auf der öffentlichen Seite',
  },
}
