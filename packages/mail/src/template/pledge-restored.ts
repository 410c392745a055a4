import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { pair } from '../wording.ts'

/** Sent by a person after a moderator took an end back. Why is told by telephone or not at all: it may be the family's. */
export type PledgeRestored = { readonly memberName: string; readonly prisonerName: string; readonly officeUrl: string }

export const pledgeRestored: Template<PledgeRestored> = {
  en: (data) => ({
    subject: 'A patronage of your office goes on',
    preheader: 'It had been marked as ended. Nothing was owed meanwhile.',
    heading: 'The patronage goes on',
    blocks: [
      pair('en', data),
      text('This patronage had been marked as ended. That has been taken back, and it goes on as before.'),
      text(
        'For the months in between nothing was owed and nothing counts as missed. The first statement is due in the month after this one.',
      ),
      button('Open the patronage', data.officeUrl),
      text('If your office does not want to go on, it can end the patronage there at any time.'),
    ],
  }),
  uk: (data) => ({
    subject: 'Патронат Вашого офісу триває',
    preheader: 'Його було позначено як завершений. За цей час нічого не потрібно було робити.',
    heading: 'Патронат триває',
    blocks: [
      pair('uk', data),
      text('Цей патронат було позначено як завершений. Це скасовано, і він триває, як і раніше.'),
      text(
        'За місяці між цим нічого не потрібно було робити, і жоден із них не вважається пропущеним. Перша заява очікується в місяці після цього.',
      ),
      button('Відкрити патронат', data.officeUrl),
      text('Якщо Ваш офіс не хоче продовжувати, він може будь-коли завершити патронат там само.'),
    ],
  }),
  de: (data) => ({
    subject: 'Eine Patenschaft Ihres Büros geht weiter',
    preheader: 'Sie galt als beendet. In der Zwischenzeit war nichts zu tun.',
    heading: 'Die Patenschaft geht weiter',
    blocks: [
      pair('de', data),
      text('Diese Patenschaft galt als beendet. Das ist zurückgenommen, und sie geht weiter wie zuvor.'),
      text(
        'In den Monaten dazwischen war nichts zu tun, und keiner gilt als versäumt. Die erste Erklärung steht im Monat nach diesem an.',
      ),
      button('Patenschaft öffnen', data.officeUrl),
      text('Wenn Ihr Büro nicht weitermachen will, kann es die Patenschaft dort jederzeit beenden.'),
    ],
  }),
}
