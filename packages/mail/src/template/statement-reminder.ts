import type { Block, MailLanguage, Template } from '../letter.ts'
import { button, facts, link, text } from '../letter.ts'
import { dayName, duration, monthName, office } from '../wording.ts'

/**
 * One mail for an office, however many prisoners. `prisonersText`: a name a line; `statementMonth`: `YYYY-MM`; `daysLeft`: of
 * the month after today, null once it has ended; `closesOn`: the day on which it is still open for the last time.
 */
export type StatementReminder = {
  readonly memberName: string
  readonly prisonersText: string
  readonly statementMonth: string
  readonly daysLeft: number | null
  readonly closesOn: string
  readonly officeUrl: string
  readonly wishUrl: string
}

const LABEL: Readonly<Record<MailLanguage, string>> = {
  en: 'No statement yet for',
  uk: 'Ще немає заяви про',
  de: 'Noch keine Äußerung zu',
}

/** One fact: it stands in the list of mails, and on top of the letter. */
const TITLE: Readonly<
  Record<MailLanguage, readonly [running: (month: string, days: string) => string, ended: (month: string) => string]>
> = {
  en: [(month, days) => `${month}: no statement yet, ${days} left`, (month) => `${month} is over: no statement yet`],
  uk: [
    (month, days) => `${month}: заяви ще немає, до кінця місяця ${days}`,
    (month) => `Місяць минув (${month}): заяви ще немає`,
  ],
  de: [
    (month, days) => `${month}: noch keine Äußerung, ${days} übrig`,
    (month) => `${month} ist vorbei: noch keine Äußerung`,
  ],
}

const title = (language: MailLanguage, { statementMonth, daysLeft }: StatementReminder): string => {
  const [running, ended] = TITLE[language]
  const name = monthName(language, statementMonth)
  // A Ukrainian month begins with a small letter; a sentence does not.
  const month = daysLeft === null ? name : name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  return daysLeft === null ? ended(month) : running(month, duration(language, daysLeft, 'day'))
}

/** Names in a table and not in the sentence, where Ukrainian would have to decline them. */
const people = (language: MailLanguage, { memberName, prisonersText }: StatementReminder): Block[] => [
  office(language, memberName),
  facts(...prisonersText.split('\n').map((name, at): [string, string] => [at === 0 ? LABEL[language] : '·', name])),
]

export const statementReminder: Template<StatementReminder> = {
  en: (data) => ({
    subject: title('en', data),
    preheader: `The month stays open until ${dayName('en', data.closesOn)}.`,
    heading: title('en', data),
    blocks: [
      ...people('en', data),
      text(
        data.daysLeft === null
          ? `A statement dated in ${monthName('en', data.statementMonth)} counts if you report it by ${dayName('en', data.closesOn)}. Then the month closes. Later it can still be repaired.`
          : 'Own words, in public, naming the person: a post, a speech, an interview. If it was said already, paste its link; the date is filled in for you.',
      ),
      button('Report a statement', data.officeUrl),
      link('Another weekday, or no reminders', data.wishUrl),
    ],
  }),
  uk: (data) => ({
    subject: title('uk', data),
    preheader: `Місяць відкритий до ${dayName('uk', data.closesOn)}.`,
    heading: title('uk', data),
    blocks: [
      ...people('uk', data),
      text(
        data.daysLeft === null
          ? `Заяву, зроблену в цьому місяці (${monthName('uk', data.statementMonth)}), зарахуємо, якщо Ви повідомите про неї до ${dayName('uk', data.closesOn)}. Тоді місяць закриється. Виправити його можна буде й згодом.`
          : 'Власними словами, публічно, з іменем людини: допис, виступ, інтерв’ю. Якщо це вже сказано, вставте посилання; дату заповнимо за Вас.',
      ),
      button('Повідомити про заяву', data.officeUrl),
      link('Інший день тижня або без нагадувань', data.wishUrl),
    ],
  }),
  de: (data) => ({
    subject: title('de', data),
    preheader: `Der Monat bleibt bis ${dayName('de', data.closesOn)} offen.`,
    heading: title('de', data),
    blocks: [
      ...people('de', data),
      text(
        data.daysLeft === null
          ? `Eine Äußerung aus dem Monat ${monthName('de', data.statementMonth)} zählt, wenn Sie sie bis ${dayName('de', data.closesOn)} melden. Dann schließt der Monat. Auch später lässt er sich noch berichtigen.`
          : 'Eigene Worte, öffentlich, mit dem Namen der Person: ein Beitrag, eine Rede, ein Interview. Ist es schon gesagt, fügen Sie den Link ein; das Datum tragen wir für Sie ein.',
      ),
      button('Äußerung melden', data.officeUrl),
      link('Anderer Wochentag oder keine Erinnerungen', data.wishUrl),
    ],
  }),
}
