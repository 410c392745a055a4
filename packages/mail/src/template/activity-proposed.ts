import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { dayName, pair } from '../wording.ts'

/** `happenedOn`: `YYYY-MM-DD` or a part of it; `untilOn`: `YYYY-MM-DD`; `noticedBy`: a partner, null for the campaign. */
export type ActivityProposed = {
  readonly memberName: string
  readonly prisonerName: string
  readonly happenedOn: string
  readonly noticedBy: string | null
  readonly untilOn: string
  readonly officeUrl: string
}

export const activityProposed: Template<ActivityProposed> = {
  en: (data) => ({
    subject: `Was this you? We noted something for ${data.prisonerName}`,
    preheader: `You can object until ${dayName('en', data.untilOn)}.`,
    heading: 'We noted something that you did',
    blocks: [
      pair('en', data),
      text(
        `${data.noticedBy ?? 'The campaign'} noticed something of ${dayName('en', data.happenedOn)} and wrote it down for your office. You need do nothing: it counts once it is checked, and never against you.`,
      ),
      text(
        `If it was not you, or not so, tell us by ${dayName('en', data.untilOn)}. It leaves the public pages at once.`,
      ),
      button('Look at it', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Це були Ви? Ми записали дію на підтримку: ${data.prisonerName}`,
    preheader: `Заперечити можна до ${dayName('uk', data.untilOn)}.`,
    heading: 'Ми записали те, що Ви зробили',
    blocks: [
      pair('uk', data),
      text(
        `Вашу дію (${dayName('uk', data.happenedOn)}) помітили й записали замість Вашого офісу. Хто помітив: ${data.noticedBy ?? 'кампанія'}. Вам нічого робити не треба: її зарахують після перевірки, і вона ніколи не рахується проти Вас.`,
      ),
      text(
        `Якщо це були не Ви або було інакше, повідомте до ${dayName('uk', data.untilOn)}. Запис одразу зникне з публічних сторінок.`,
      ),
      button('Переглянути', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Waren Sie das? Wir haben etwas für ${data.prisonerName} notiert`,
    preheader: `Widersprechen können Sie bis ${dayName('de', data.untilOn)}.`,
    heading: 'Wir haben notiert, was Sie getan haben',
    blocks: [
      pair('de', data),
      text(
        `${data.noticedBy ?? 'Die Kampagne'} hat etwas vom ${dayName('de', data.happenedOn)} bemerkt und für Ihr Büro festgehalten. Sie müssen nichts tun: Es zählt, sobald es geprüft ist, und nie gegen Sie.`,
      ),
      text(
        `Waren Sie es nicht, oder war es anders, dann sagen Sie es uns bis ${dayName('de', data.untilOn)}. Es verschwindet sofort von den öffentlichen Seiten.`,
      ),
      button('Ansehen', data.officeUrl),
    ],
  }),
}
