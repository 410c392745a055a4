import type { Block, MailLanguage, Template } from '../letter.ts'
import { button, facts, link, text } from '../letter.ts'
import { dayName, office } from '../wording.ts'

/**
 * `prisonerName`, `askedBy`, `deadlineOn` are null where nobody is proposed, the campaign itself asks, or there is no
 * deadline. `deadlineOn`: `YYYY-MM-DD`. `isReminder`: the second letter, before the deadline.
 */
export type Invitation = {
  readonly memberName: string
  readonly campaignName: string
  readonly prisonerName: string | null
  readonly askedBy: string | null
  readonly deadlineOn: string | null
  readonly isReminder: boolean
  readonly chooseUrl: string
  readonly stopUrl: string
}

type Labels = readonly [campaign: string, prisoner: string, askedBy: string, deadlineOn: string]
const LABEL: Readonly<Record<MailLanguage, Labels>> = {
  en: ['Campaign', 'Proposed to you', 'Asked by', 'To be declared by'],
  uk: ['Кампанія', 'Пропонуємо Вам', 'Вас просить', 'Заявити до'],
  de: ['Kampagne', 'Für Sie vorgeschlagen', 'Es bittet Sie', 'Zu erklären bis'],
}

const about = (language: MailLanguage, data: Invitation): Block[] => {
  const [campaign, prisoner, askedBy, deadlineOn] = LABEL[language]
  const rows: [string, string | null][] = [
    [campaign, data.campaignName],
    [prisoner, data.prisonerName],
    [askedBy, data.askedBy],
    [deadlineOn, data.deadlineOn === null ? null : dayName(language, data.deadlineOn)],
  ]
  return [
    office(language, data.memberName),
    facts(...rows.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]]))),
  ]
}

export const invitation: Template<Invitation> = {
  en: (data) => ({
    subject: data.isReminder
      ? 'Still open: will you be patron of a political prisoner?'
      : 'Will you be patron of a political prisoner?',
    preheader: 'Declare it in public, then speak up once a month.',
    heading: 'Would you be patron of a political prisoner?',
    blocks: [
      ...about('en', data),
      text(
        'A name that many know is safer than a name that nobody knows. A patron declares the patronage in public, then says the name at least once a month, until the person is free.',
      ),
      text('It takes your office a few minutes, and it is not money. You can choose somebody else.'),
      button('See who it is', data.chooseUrl),
      link('Please do not write to this member again', data.stopUrl),
    ],
  }),
  uk: (data) => ({
    subject: data.isReminder
      ? 'Ще відкрито: чи візьмете Ви патронат над політв’язнем?'
      : 'Чи візьмете Ви патронат над політв’язнем?',
    preheader: 'Заявити публічно, а тоді раз на місяць нагадувати про людину.',
    heading: 'Чи візьмете Ви патронат над політв’язнем?',
    blocks: [
      ...about('uk', data),
      text(
        'Ім’я, яке знають багато людей, захищене краще за ім’я, якого не знає ніхто. Патрон заявляє про патронат публічно, а тоді щонайменше раз на місяць називає ім’я, доки людина не вийде на волю.',
      ),
      text('Вашому офісу на це потрібно кілька хвилин, і це не гроші. Ви можете вибрати й когось іншого.'),
      button('Подивитися, хто це', data.chooseUrl),
      link('Будь ласка, більше не пишіть цьому депутату', data.stopUrl),
    ],
  }),
  de: (data) => ({
    subject: data.isReminder
      ? 'Noch offen: Übernehmen Sie eine Patenschaft für einen politischen Häftling?'
      : 'Übernehmen Sie eine Patenschaft für einen politischen Häftling?',
    preheader: 'Öffentlich erklären, dann einmal im Monat das Wort ergreifen.',
    heading: 'Übernehmen Sie eine Patenschaft?',
    blocks: [
      ...about('de', data),
      text(
        'Ein Name, den viele kennen, ist sicherer als einer, den niemand kennt. Wer eine Patenschaft übernimmt, erklärt das öffentlich und nennt den Namen dann mindestens einmal im Monat, bis der Mensch frei ist.',
      ),
      text('Ihr Büro braucht dafür wenige Minuten, und es geht nicht um Geld. Sie können auch jemand anderen wählen.'),
      button('Ansehen, um wen es geht', data.chooseUrl),
      link('Bitte dieses Mitglied nicht mehr anschreiben', data.stopUrl),
    ],
  }),
}
