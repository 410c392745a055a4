import type { Template } from '../letter.ts'
import { button, link, text } from '../letter.ts'
import { monthName, pair } from '../wording.ts'

/** `firstMonth`: `YYYY-MM`, the first month in which a statement is owed. */
export type PledgeAccepted = {
  readonly memberName: string
  readonly prisonerName: string
  readonly firstMonth: string
  readonly officeUrl: string
  readonly publicUrl: string
}

export const pledgeAccepted: Template<PledgeAccepted> = {
  en: (data) => ({
    subject: `${data.memberName} is now patron of ${data.prisonerName}`,
    preheader: `Accepted. The first month that counts is ${monthName('en', data.firstMonth)}.`,
    heading: 'Accepted: you are patron',
    blocks: [
      pair('en', data),
      text('The patronage is public from now on.'),
      text(
        `What your office intends to do: once a month, say something in public, in your own words. The first month that counts is ${monthName('en', data.firstMonth)}. It stays open until the 15th of the month after.`,
      ),
      text('Send us the link of each statement. It takes a minute.'),
      button('Report a statement', data.officeUrl),
      link('The public page', data.publicUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Патронат прийнято: ${data.prisonerName}`,
    preheader: `Перший місяць, який рахується: ${monthName('uk', data.firstMonth)}.`,
    heading: 'Патронат прийнято',
    blocks: [
      pair('uk', data),
      text('Відтепер патронат є публічним.'),
      text(
        `Що має намір робити Ваш офіс: раз на місяць публічно, своїми словами говорити про цю людину. Перший місяць, який рахується: ${monthName('uk', data.firstMonth)}. Він залишається відкритим до 15 числа наступного місяця.`,
      ),
      text('Надсилайте нам посилання на кожну заяву. Це забирає хвилину.'),
      button('Повідомити про заяву', data.officeUrl),
      link('Публічна сторінка', data.publicUrl),
    ],
  }),
  de: (data) => ({
    subject: `Angenommen: Patenschaft für ${data.prisonerName}`,
    preheader: `Der erste Monat, der zählt, ist ${monthName('de', data.firstMonth)}.`,
    heading: 'Die Patenschaft ist angenommen',
    blocks: [
      pair('de', data),
      text('Die Patenschaft ist ab jetzt öffentlich.'),
      text(
        `Das nehmen Sie sich vor: einmal im Monat öffentlich und in eigenen Worten Stellung nehmen. Der erste Monat, der zählt, ist ${monthName('de', data.firstMonth)}. Er bleibt bis zum 15. des Folgemonats offen.`,
      ),
      text('Schicken Sie uns den Link zu jeder Stellungnahme. Das dauert eine Minute.'),
      button('Stellungnahme melden', data.officeUrl),
      link('Die öffentliche Seite', data.publicUrl),
    ],
  }),
}
