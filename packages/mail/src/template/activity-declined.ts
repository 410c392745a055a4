import type { Template } from '../letter.ts'
import { button, quote, text } from '../letter.ts'
import { dayName, pair } from '../wording.ts'

/**
 * `happenedOn`: as exact as it was reported; `reasonText`: what the moderator wrote, in the office's language; line
 * breaks stay.
 */
export type ActivityDeclined = {
  readonly memberName: string
  readonly prisonerName: string
  readonly happenedOn: string
  readonly reasonText: string
  readonly officeUrl: string
}

export const activityDeclined: Template<ActivityDeclined> = {
  en: (data) => ({
    subject: `Not counted yet: what you reported for ${data.prisonerName}`,
    preheader: 'The reason is in this mail. You can correct it and send it again.',
    heading: 'We could not count it yet',
    blocks: [
      pair('en', data),
      text(`We could not count what your office reported for ${dayName('en', data.happenedOn)}. The reason:`),
      quote(data.reasonText),
      text('What you entered is still there. A month can be repaired at any time, also after it has closed.'),
      button('Open it and correct it', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Поки що не зараховано: ${data.prisonerName}`,
    preheader: 'Причина у цьому листі. Можна виправити й надіслати ще раз.',
    heading: 'Поки що не зараховано',
    blocks: [
      pair('uk', data),
      text(`Ми не змогли зарахувати те, про що повідомив Ваш офіс (${dayName('uk', data.happenedOn)}). Причина:`),
      quote(data.reasonText),
      text('Усе введене збережено. Місяць можна виправити будь-коли, навіть коли його вже закрито.'),
      button('Відкрити й виправити', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Noch nicht gezählt: Ihre Meldung für ${data.prisonerName}`,
    preheader: 'Der Grund steht in dieser Nachricht. Sie können die Meldung ändern und noch einmal schicken.',
    heading: 'Wir konnten es noch nicht zählen',
    blocks: [
      pair('de', data),
      text(`Was Ihr Büro für ${dayName('de', data.happenedOn)} gemeldet hat, konnten wir nicht zählen. Der Grund:`),
      quote(data.reasonText),
      text(
        'Ihre Eingaben sind noch da. Ein Monat lässt sich jederzeit nachtragen, auch wenn er schon geschlossen ist.',
      ),
      button('Öffnen und ändern', data.officeUrl),
    ],
  }),
}
