import type { Block, MailLanguage } from './letter.ts'
import { facts } from './letter.ts'

/** What stands at the foot of every letter. */
export const FOOT: Readonly<Record<MailLanguage, readonly [about: string, money: string]>> = {
  en: [
    'Patronat is the public registry of parliamentarians who are patrons of people held for political reasons.',
    'Patronage is not financial assistance. Nobody from us asks you for money.',
  ],
  uk: [
    'Patronat — публічний реєстр парламентарів, які взяли патронат над людьми, ув’язненими з політичних причин.',
    'Патронат не є фінансовою допомогою. Ніхто від нашого імені не просить у Вас грошей.',
  ],
  de: [
    'Patronat ist das öffentliche Verzeichnis der Abgeordneten, die eine Patenschaft für Menschen in politischer Haft übernommen haben.',
    'Patenschaft ist keine finanzielle Unterstützung. Niemand von uns bittet Sie um Geld.',
  ],
}

/** Names stand in a table, not in the sentence, where Ukrainian would have to decline them. */
const PAIR: Readonly<Record<MailLanguage, readonly [office: string, prisoner: string]>> = {
  en: ['Office of', 'Patronage for'],
  uk: ['Офіс', 'Ув’язнена людина'],
  de: ['Büro von', 'Patenschaft für'],
}

/** Whose office it is about, as a fact. */
export const office = (language: MailLanguage, memberName: string): Block => facts([PAIR[language][0], memberName])

/** Whose office and for whom, as the two facts that open most letters. */
export const pair = (language: MailLanguage, data: { memberName: string; prisonerName: string }): Block =>
  facts([PAIR[language][0], data.memberName], [PAIR[language][1], data.prisonerName])

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
type Unit = 'minute' | 'hour' | 'day'
const UNIT: Readonly<Record<MailLanguage, Readonly<Record<Unit, Forms>>>> = {
  en: {
    minute: { one: 'minute', other: 'minutes' },
    hour: { one: 'hour', other: 'hours' },
    day: { one: 'day', other: 'days' },
  },
  uk: {
    minute: { one: 'хвилину', few: 'хвилини', other: 'хвилин' },
    hour: { one: 'годину', few: 'години', other: 'годин' },
    day: { one: 'день', few: 'дні', other: 'днів' },
  },
  de: {
    minute: { one: 'Minute', other: 'Minuten' },
    hour: { one: 'Stunde', other: 'Stunden' },
    day: { one: 'Tag', other: 'Tage' },
  },
}

/** "10 minutes", "10 хвилин", "10 Minuten": for how long something works. */
export const duration = (language: MailLanguage, count: number, unit: Unit): string => {
  const forms = UNIT[language][unit]
  return `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`
}

/** Months in the nominative, "січень 2027 року"; takes `YYYY-MM`. */
export const monthName = (language: MailLanguage, month: string): string => {
  const day = new Date(`${month}-01T00:00:00Z`)
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day)
  return `${name} ${day.getUTCFullYear()}${language === 'uk' ? ' року' : ''}`
}

/** "3 December 2026", "3 грудня 2026 року", "3. Dezember 2026"; takes `YYYY-MM-DD`, and says a month or a year as such. */
export const dayName = (language: MailLanguage, on: string): string => {
  if (on.length === 4) return on
  if (on.length === 7) return monthName(language, on)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${on}T00:00:00Z`))
    .replace('р.', 'року')
}
