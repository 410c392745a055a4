import type { Language } from '../language/language.ts'

/** Figures of a day that is past. `{day}`, `{known}`: dates; `{verifications}` `{corrections}` `{withdrawals}`: numbers. */
export type PastText = { label: string; button: string; now: string; told: string; changed: string; refused: string }

export const PAST_TEXT: Readonly<Record<Language, PastText>> = {
  uk: {
    label: 'Станом на день',
    button: 'Показати',
    now: 'До сьогоднішніх чисел',
    told: 'Числа за {day}, як про них відомо {known}. Кого сьогодні не видно, того немає і тут.',
    changed:
      'Відтоді змінилося: пізніше перевірено заяв — {verifications}, виправлено — {corrections}, вилучено людей — {withdrawals}.',
    refused: 'Це не день, який уже минув. Напишіть дату, як-от 2026-09-30; нижче — сьогоднішні числа.',
  },
  crh: {
    label: 'Künge köre',
    button: 'Köster',
    now: 'Bugünki sayılarğa',
    told: '{day} kününiñ sayıları, {known} kününde bilingeni kibi. Bugün körünmegen bu yerde de yoq.',
    changed:
      'O vaqıttan berli deñişti: soñra teşkerilgen beyanat — {verifications}, tüzetildi — {corrections}, alınğan insan — {withdrawals}.',
    refused: 'Bu keçken kün degil. Tarihnı 2026-09-30 kibi yazıñız; aşağıda bugünki sayılar.',
  },
  ru: {
    label: 'По состоянию на день',
    button: 'Показать',
    now: 'К сегодняшним числам',
    told: 'Числа за {day}, как о них известно {known}. Кого сегодня не видно, того нет и здесь.',
    changed:
      'С тех пор изменилось: позже проверено заявлений — {verifications}, исправлено — {corrections}, изъято людей — {withdrawals}.',
    refused: 'Это не день, который уже прошёл. Напишите дату, например 2026-09-30; ниже — сегодняшние числа.',
  },
  en: {
    label: 'As of a day',
    button: 'Show',
    now: 'To today’s figures',
    told: 'Figures of {day}, as known on {known}. Nobody who is out of sight today is in them.',
    changed:
      'Changed since: statements verified later {verifications}, corrections {corrections}, people withdrawn {withdrawals}.',
    refused: 'This is no day that has passed. Write a date such as 2026-09-30; below are today’s figures.',
  },
  de: {
    label: 'Stand an einem Tag',
    button: 'Zeigen',
    now: 'Zu den heutigen Zahlen',
    told: 'Zahlen vom {day}, wie sie am {known} bekannt sind. Wer heute nicht zu sehen ist, steht auch hier nicht.',
    changed:
      'Seitdem geändert: später geprüfte Äußerungen {verifications}, Korrekturen {corrections}, zurückgezogene Menschen {withdrawals}.',
    refused: 'Das ist kein vergangener Tag. Schreiben Sie ein Datum wie 2026-09-30; unten stehen die heutigen Zahlen.',
  },
}
