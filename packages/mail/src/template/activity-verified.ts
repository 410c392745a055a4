import type { Block, Template } from '../letter.ts'
import { link, text } from '../letter.ts'
import { dayName, monthName, pair } from '../wording.ts'

/** `happenedOn`: `YYYY-MM-DD`; `keptMonth`: `YYYY-MM` of the month that it keeps, null where none is counted. */
export type ActivityVerified = {
  readonly memberName: string
  readonly prisonerName: string
  readonly happenedOn: string
  readonly keptMonth: string | null
  readonly publicUrl: string
}

const onlyIf = (month: string | null, say: (month: string) => string): Block[] =>
  month === null ? [] : [text(say(month))]

export const activityVerified: Template<ActivityVerified> = {
  en: (data) => ({
    subject: `Checked and public: what you did for ${data.prisonerName}`,
    preheader: `Of ${dayName('en', data.happenedOn)}. Thank you.`,
    heading: 'Checked and public',
    blocks: [
      pair('en', data),
      text(`What your office reported for ${dayName('en', data.happenedOn)} is checked and public now. Thank you.`),
      ...onlyIf(
        data.keptMonth,
        (month) => `It counts for ${monthName('en', month)}. There is nothing left to do for that month.`,
      ),
      link('The public page', data.publicUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Перевірено й оприлюднено: ${data.prisonerName}`,
    preheader: `Подія: ${dayName('uk', data.happenedOn)}. Дякуємо.`,
    heading: 'Перевірено й оприлюднено',
    blocks: [
      pair('uk', data),
      text(
        `Ми перевірили те, про що повідомив Ваш офіс (${dayName('uk', data.happenedOn)}). Тепер це видно всім. Дякуємо.`,
      ),
      ...onlyIf(
        data.keptMonth,
        (month) => `Зараховано місяць: ${monthName('uk', month)}. За цей місяць більше нічого робити не треба.`,
      ),
      link('Публічна сторінка', data.publicUrl),
    ],
  }),
  de: (data) => ({
    subject: `Geprüft und öffentlich: Ihr Einsatz für ${data.prisonerName}`,
    preheader: `Vom ${dayName('de', data.happenedOn)}. Danke.`,
    heading: 'Geprüft und öffentlich',
    blocks: [
      pair('de', data),
      text(
        `Was Ihr Büro für den ${dayName('de', data.happenedOn)} gemeldet hat, ist geprüft und jetzt öffentlich. Danke.`,
      ),
      ...onlyIf(
        data.keptMonth,
        (month) => `Es zählt für ${monthName('de', month)}. Für diesen Monat ist nichts mehr zu tun.`,
      ),
      link('Die öffentliche Seite', data.publicUrl),
    ],
  }),
}
