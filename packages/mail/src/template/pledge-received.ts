import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { pair } from '../wording.ts'

export type PledgeReceived = { readonly memberName: string; readonly prisonerName: string; readonly officeUrl: string }

export const pledgeReceived: Template<PledgeReceived> = {
  en: (data) => ({
    subject: `Received: patronage for ${data.prisonerName}`,
    preheader: 'We now check the declaration. Nothing is public yet.',
    heading: 'It has reached us',
    blocks: [
      pair('en', data),
      text('Thank you. We now open your public declaration and check it. As soon as it is decided, we write to you.'),
      text('Nothing of it is public yet.'),
      button('See where it stands', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Вашу заявку отримано: ${data.prisonerName}`,
    preheader: 'Тепер ми перевіряємо публічне оголошення. Поки що нічого не оприлюднено.',
    heading: 'Вашу заявку отримано',
    blocks: [
      pair('uk', data),
      text(
        'Дякуємо. Тепер ми відкриємо Ваше публічне оголошення і перевіримо його. Щойно буде рішення, ми Вам напишемо.',
      ),
      text('Поки що нічого з цього не оприлюднено.'),
      button('Переглянути стан заявки', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Eingegangen: Patenschaft für ${data.prisonerName}`,
    preheader: 'Wir prüfen jetzt die Erklärung. Noch ist nichts öffentlich.',
    heading: 'Es ist bei uns angekommen',
    blocks: [
      pair('de', data),
      text(
        'Danke. Wir öffnen jetzt Ihre öffentliche Erklärung und prüfen sie. Sobald entschieden ist, schreiben wir Ihnen.',
      ),
      text('Noch ist nichts davon öffentlich.'),
      button('Stand ansehen', data.officeUrl),
    ],
  }),
}
