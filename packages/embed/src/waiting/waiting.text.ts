import type { Language } from '../language/language.ts'

type WaitingText = Readonly<
  Record<'caption' | 'person' | 'status' | 'since' | 'days' | 'atLeast' | 'unknown' | 'none', string>
>

export const WAITING_TEXT: Readonly<Record<Language, WaitingText>> = {
  en: {
    caption: 'Held longest without a patron',
    person: 'Person held',
    status: 'Status',
    since: 'Held since',
    days: 'Days in detention',
    atLeast: 'at least {count}',
    unknown: 'not published',
    none: 'Nobody who is held is without a patron.',
  },
  uk: {
    caption: 'Найдовше без патрона',
    person: 'Кого утримують',
    status: 'Стан',
    since: 'Утримують з',
    days: 'Днів в ув’язненні',
    atLeast: 'щонайменше {count}',
    unknown: 'не опубліковано',
    none: 'Кожна людина, яку утримують, має патрона.',
  },
  de: {
    caption: 'Am längsten ohne Patenschaft',
    person: 'Wer festgehalten wird',
    status: 'Lage',
    since: 'Festgehalten seit',
    days: 'Tage in Haft',
    atLeast: 'mindestens {count}',
    unknown: 'nicht veröffentlicht',
    none: 'Niemand, der festgehalten wird, ist ohne Patenschaft.',
  },
}
