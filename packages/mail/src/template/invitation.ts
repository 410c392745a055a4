import type { Block, MailLanguage, Template } from '../letter.ts'
import { button, facts, link, quote, text } from '../letter.ts'
import { dayName, office } from '../wording.ts'

/**
 * `subject` and `bodyText` are the campaign's, with a blank line between paragraphs. `prisonerName`, `askedBy`, `noteText`, `deadlineOn` are null where nobody is
 * proposed, the campaign itself asks, the colleague adds nothing, or there is no deadline. `deadlineOn`: `YYYY-MM-DD`.
 */
export type Invitation = {
  readonly subject: string
  readonly bodyText: string
  readonly memberName: string
  readonly campaignName: string
  readonly prisonerName: string | null
  readonly askedBy: string | null
  readonly noteText: string | null
  readonly deadlineOn: string | null
  readonly chooseUrl: string
  readonly stopUrl: string
}

type Labels = readonly [campaign: string, prisoner: string, askedBy: string, deadlineOn: string]
const LABEL: Readonly<Record<MailLanguage, Labels>> = {
  en: ['Campaign', 'Proposed to you', 'Asked by', 'To be declared by'],
  uk: ['Кампанія', 'Пропонуємо Вам', 'Вас просить', 'Заявити до'],
  de: ['Kampagne', 'Für Sie vorgeschlagen', 'Es bittet Sie', 'Zu erklären bis'],
}

type Frame = {
  preheader: string
  says: (name: string) => string
  see: string
  seeAll: string
  stop: string
}
const FRAME: Readonly<Record<MailLanguage, Frame>> = {
  en: {
    preheader: 'Declare it in public, then speak up once a month.',
    says: (name) => `${name} says to you:`,
    see: 'See who it is',
    seeAll: 'See who waits',
    stop: 'Please do not write to this member again',
  },
  uk: {
    preheader: 'Заявити публічно, а тоді раз на місяць нагадувати про людину.',
    says: (name) => `Вам пише ${name}:`,
    see: 'Подивитися, хто це',
    seeAll: 'Подивитися, хто чекає',
    stop: 'Будь ласка, більше не пишіть цьому депутату',
  },
  de: {
    preheader: 'Öffentlich erklären, dann einmal im Monat das Wort ergreifen.',
    says: (name) => `${name} schreibt Ihnen:`,
    see: 'Ansehen, um wen es geht',
    seeAll: 'Ansehen, wer wartet',
    stop: 'Bitte dieses Mitglied nicht mehr anschreiben',
  },
}

const about = (language: MailLanguage, data: Invitation): Block => {
  const [campaign, prisoner, askedBy, deadlineOn] = LABEL[language]
  const rows: [string, string | null][] = [
    [campaign, data.campaignName],
    [prisoner, data.prisonerName],
    [askedBy, data.askedBy],
    [deadlineOn, data.deadlineOn === null ? null : dayName(language, data.deadlineOn)],
  ]
  return facts(...rows.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]])))
}

const write = (language: MailLanguage) => (data: Invitation) => {
  const { preheader, says, see, seeAll, stop } = FRAME[language]
  const { askedBy, noteText } = data
  return {
    subject: data.subject,
    preheader,
    heading: data.subject,
    blocks: [
      office(language, data.memberName),
      ...(askedBy === null || noteText === null ? [] : [text(says(askedBy)), quote(noteText)]),
      ...data.bodyText.split('\n\n').map(text),
      about(language, data),
      button(data.prisonerName === null ? seeAll : see, data.chooseUrl),
      link(stop, data.stopUrl),
    ],
  }
}

export const invitation: Template<Invitation> = { en: write('en'), uk: write('uk'), de: write('de') }
