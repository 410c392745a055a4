import type { Template } from '../letter.ts'
import { button, quote, text } from '../letter.ts'
import { pair } from '../wording.ts'

/** `reasonText`: what the moderator wrote, in the office's language; line breaks stay. */
export type PledgeChangesRequested = {
  readonly memberName: string
  readonly prisonerName: string
  readonly reasonText: string
  readonly officeUrl: string
}

export const pledgeChangesRequested: Template<PledgeChangesRequested> = {
  en: (data) => ({
    subject: `A question about the patronage for ${data.prisonerName}`,
    preheader: 'Please look at one thing again. Nothing you entered is lost.',
    heading: 'Please look at this again',
    blocks: [
      pair('en', data),
      text('Before we can accept the patronage, please change this:'),
      quote(data.reasonText),
      text('Everything you entered is still there.'),
      button('Open it and change it', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Запитання щодо патронату: ${data.prisonerName}`,
    preheader: 'Подивіться, будь ласка, ще раз. Усе, що Ви ввели, збережено.',
    heading: 'Подивіться, будь ласка, ще раз',
    blocks: [
      pair('uk', data),
      text('Щоб ми могли прийняти патронат, змініть, будь ласка, ось що:'),
      quote(data.reasonText),
      text('Усе, що Ви ввели, збережено.'),
      button('Відкрити заявку і змінити', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Rückfrage zur Patenschaft für ${data.prisonerName}`,
    preheader: 'Bitte sehen Sie noch einmal nach. Nichts ist verloren.',
    heading: 'Bitte sehen Sie noch einmal nach',
    blocks: [
      pair('de', data),
      text('Bevor wir die Patenschaft annehmen können, ändern Sie bitte dies:'),
      quote(data.reasonText),
      text('Alles, was Sie eingegeben haben, ist noch da.'),
      button('Öffnen und ändern', data.officeUrl),
    ],
  }),
}
