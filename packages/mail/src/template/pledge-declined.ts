import type { Template } from '../letter.ts'
import { button, quote, text } from '../letter.ts'
import { pair } from '../wording.ts'

/** `reasonText`: what the moderator wrote, in the office's language; line breaks stay. */
export type PledgeDeclined = {
  readonly memberName: string
  readonly prisonerName: string
  readonly reasonText: string
  readonly officeUrl: string
}

export const pledgeDeclined: Template<PledgeDeclined> = {
  en: (data) => ({
    subject: `Not accepted: patronage for ${data.prisonerName}`,
    preheader: 'The reason is in this mail. Nothing of it becomes public.',
    heading: 'We could not accept it',
    blocks: [
      pair('en', data),
      text('We could not accept this patronage. The reason:'),
      quote(data.reasonText),
      text('Nothing of it becomes public. If we have misunderstood something, it can be taken up again.'),
      button('See what you sent', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Патронат не прийнято: ${data.prisonerName}`,
    preheader: 'Причина у цьому листі. Нічого з цього не буде оприлюднено.',
    heading: 'Ми не змогли прийняти заявку',
    blocks: [
      pair('uk', data),
      text('Ми не змогли прийняти цей патронат. Причина:'),
      quote(data.reasonText),
      text('Нічого з цього не буде оприлюднено. Якщо ми щось зрозуміли неправильно, заявку можна розглянути ще раз.'),
      button('Переглянути заявку', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Nicht angenommen: Patenschaft für ${data.prisonerName}`,
    preheader: 'Der Grund steht in dieser Nachricht. Nichts davon wird öffentlich.',
    heading: 'Wir konnten sie nicht annehmen',
    blocks: [
      pair('de', data),
      text('Wir konnten diese Patenschaft nicht annehmen. Der Grund:'),
      quote(data.reasonText),
      text('Nichts davon wird öffentlich. Haben wir etwas falsch verstanden, kann sie noch einmal geprüft werden.'),
      button('Ihre Angaben ansehen', data.officeUrl),
    ],
  }),
}
