import type { Template } from '../letter.ts'
import { text } from '../letter.ts'
import { pair } from '../wording.ts'

/** Sent by a person, once the family knows. The subject names nobody: telephones show it. No button, nothing to sell. */
export type PrisonerDied = { readonly memberName: string; readonly prisonerName: string }

export const prisonerDied: Template<PrisonerDied> = {
  en: (data) => ({
    subject: 'Sad news about the person you stood up for',
    preheader: 'Please read this when you have a quiet moment.',
    heading: 'We have sad news',
    blocks: [
      pair('en', data),
      text(`${data.prisonerName} has died. The family knows.`),
      text('The patronage ends with this. Nothing more is owed, and no reminders come.'),
      text(
        'If you wish to say something in public, please say nothing about the circumstances that the family has not told, and ask nothing of them.',
      ),
      text('Thank you for having stood up for this person.'),
    ],
  }),
  uk: (data) => ({
    subject: 'Сумна звістка про людину, за яку Ви заступалися',
    preheader: 'Будь ласка, прочитайте це, коли матимете спокійну хвилину.',
    heading: 'У нас сумна звістка',
    blocks: [
      pair('uk', data),
      text(`${data.prisonerName}: людина померла. Родина знає.`),
      text('На цьому патронат завершується. Більше нічого не потрібно робити, нагадувань не буде.'),
      text(
        'Якщо Ви хочете щось сказати публічно, будь ласка, не говоріть про обставини того, чого не розповіла родина, і не звертайтеся до неї із запитаннями.',
      ),
      text('Дякуємо, що Ви заступалися за цю людину.'),
    ],
  }),
  de: (data) => ({
    subject: 'Traurige Nachricht über die Person, für die Sie eingetreten sind',
    preheader: 'Bitte lesen Sie das in einem ruhigen Augenblick.',
    heading: 'Wir haben eine traurige Nachricht',
    blocks: [
      pair('de', data),
      text(`${data.prisonerName} ist gestorben. Die Familie weiß es.`),
      text('Damit endet die Patenschaft. Es ist nichts mehr zu tun, und es kommen keine Erinnerungen.'),
      text(
        'Wenn Sie öffentlich etwas sagen möchten, sagen Sie bitte nichts über die Umstände, was die Familie nicht selbst erzählt hat, und fragen Sie sie nichts.',
      ),
      text('Danke, dass Sie für diesen Menschen eingetreten sind.'),
    ],
  }),
}
