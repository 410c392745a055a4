import type { MailLanguage, Template } from '../letter.ts'
import { button, facts, text } from '../letter.ts'
import { dayName, pair } from '../wording.ts'

/** `memberName`: who is asked; `fromName`: the patron until now; `closesOn`: `YYYY-MM-DD`. */
export type HandOver = {
  readonly memberName: string
  readonly fromName: string
  readonly prisonerName: string
  readonly closesOn: string
  readonly officeUrl: string
}

const FROM: Readonly<Record<MailLanguage, string>> = {
  en: 'Patron until now',
  uk: 'Досі патрон',
  de: 'Pate oder Patin bisher',
}

export const handOver: Template<HandOver> = {
  en: (data) => ({
    subject: `Would you take over the patronage for ${data.prisonerName}?`,
    preheader: `You are asked to take it over from ${data.fromName}.`,
    heading: 'Would you take over this patronage?',
    blocks: [
      pair('en', data),
      facts([FROM.en, data.fromName]),
      text(
        'You have been named as the member who could carry this patronage on. Nothing is agreed by that: only what your member declares in public counts.',
      ),
      text(
        `Sign in with this mailbox to see what it means, and say yes or no by ${dayName('en', data.closesOn)}. A no needs no reason, and is not published.`,
      ),
      button('See the proposal', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Чи переймете Ви патронат? ${data.prisonerName}`,
    preheader: `Досі патрон: ${data.fromName}.`,
    heading: 'Чи переймете Ви цей патронат?',
    blocks: [
      pair('uk', data),
      facts([FROM.uk, data.fromName]),
      text(
        'Вас назвали як члена парламенту, який міг би продовжити цей патронат. Це Вас ні до чого не зобов’язує: рахується лише те, що Ви самі заявите публічно.',
      ),
      text(
        `Увійдіть з цієї скриньки, щоб побачити, що це означає, і відповідайте до ${dayName('uk', data.closesOn)}. Відмову не треба пояснювати, і її не публікують.`,
      ),
      button('Переглянути пропозицію', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Übernehmen Sie die Patenschaft für ${data.prisonerName}?`,
    preheader: `Bisher: ${data.fromName}.`,
    heading: 'Übernehmen Sie diese Patenschaft?',
    blocks: [
      pair('de', data),
      facts([FROM.de, data.fromName]),
      text(
        'Sie wurden als Mitglied genannt, das diese Patenschaft weiterführen könnte. Damit ist nichts vereinbart: Es zählt nur, was Ihr Mitglied selbst öffentlich erklärt.',
      ),
      text(
        `Melden Sie sich mit diesem Postfach an, um zu sehen, was es bedeutet, und sagen Sie bis zum ${dayName('de', data.closesOn)} ja oder nein. Ein Nein braucht keinen Grund und wird nicht veröffentlicht.`,
      ),
      button('Vorschlag ansehen', data.officeUrl),
    ],
  }),
}
