import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { duration } from '../wording.ts'

export type StaffInvitation = {
  readonly name: string
  readonly organisationName: string
  readonly inviteUrl: string
  readonly expiresHours: number
}

export const staffInvitation: Template<StaffInvitation> = {
  en: (data) => ({
    subject: `Your invitation to Patronat: ${data.organisationName}`,
    preheader: `It works once, for ${duration('en', data.expiresHours, 'hour')}.`,
    heading: 'You are invited',
    blocks: [
      text(`Hello ${data.name},`),
      text(`${data.organisationName} invites you to work in Patronat.`),
      text(
        'Open the invitation and set up a passkey. Your telephone or computer then opens the console; there is no password.',
      ),
      button('Accept the invitation', data.inviteUrl),
      text(
        `It works once, for ${duration('en', data.expiresHours, 'hour')}. Please do not forward it: whoever opens it signs in as you.`,
      ),
      text('You did not expect this? Then there is nothing to do.'),
    ],
  }),
  uk: (data) => ({
    subject: `Запрошення до Patronat: ${data.organisationName}`,
    preheader: `Діє ${duration('uk', data.expiresHours, 'hour')}, лише один раз.`,
    heading: 'Вас запрошено',
    blocks: [
      text(`Добрий день, ${data.name}!`),
      text(`${data.organisationName} запрошує Вас до роботи в Patronat.`),
      text(
        'Відкрийте запрошення і створіть ключ доступу (passkey). Далі консоль відкриватиме Ваш телефон чи комп’ютер; пароля немає.',
      ),
      button('Прийняти запрошення', data.inviteUrl),
      text(
        `Запрошення діє ${duration('uk', data.expiresHours, 'hour')}, лише один раз. Будь ласка, не пересилайте його: хто його відкриє, той увійде замість Вас.`,
      ),
      text('Ви не чекали на цей лист? Тоді нічого робити не треба.'),
    ],
  }),
  de: (data) => ({
    subject: `Ihre Einladung zu Patronat: ${data.organisationName}`,
    preheader: `Sie gilt ${duration('de', data.expiresHours, 'hour')} und nur einmal.`,
    heading: 'Sie sind eingeladen',
    blocks: [
      text(`Guten Tag ${data.name},`),
      text(`${data.organisationName} lädt Sie ein, in Patronat mitzuarbeiten.`),
      text(
        'Öffnen Sie die Einladung und richten Sie einen Passkey ein. Danach öffnet Ihr Telefon oder Computer die Konsole; ein Passwort gibt es nicht.',
      ),
      button('Einladung annehmen', data.inviteUrl),
      text(
        `Sie gilt ${duration('de', data.expiresHours, 'hour')} und nur einmal. Bitte leiten Sie sie nicht weiter: Wer sie öffnet, meldet sich an Ihrer Stelle an.`,
      ),
      text('Sie haben das nicht erwartet? Dann ist nichts zu tun.'),
    ],
  }),
}
