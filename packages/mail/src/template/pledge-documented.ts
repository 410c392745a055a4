import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { pair } from '../wording.ts'

/** `objectUntil`: the day until which the office may object, as it is written in its language. */
export type PledgeDocumented = {
  readonly memberName: string
  readonly prisonerName: string
  readonly objectUntil: string
  readonly officeUrl: string
}

export const pledgeDocumented: Template<PledgeDocumented> = {
  en: (data) => ({
    subject: `Recorded as patron: ${data.memberName} for ${data.prisonerName}`,
    preheader: `Please confirm, or object until ${data.objectUntil}.`,
    heading: 'Is this right?',
    blocks: [
      pair('en', data),
      text(
        'The campaign recorded what the member declared in public. It is shown as “not yet confirmed by the office”.',
      ),
      text(
        `Nothing is owed before you confirm. If the member did not say so, object until ${data.objectUntil}: then it disappears from every count.`,
      ),
      button('Confirm or object', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: `Записано патронат: ${data.prisonerName}`,
    preheader: `Підтвердьте або заперечте до ${data.objectUntil}.`,
    heading: 'Чи це правильно?',
    blocks: [
      pair('uk', data),
      text('Кампанія записала те, що депутат заявив публічно. Показуємо як «офіс ще не підтвердив».'),
      text(
        `Доки Ви не підтвердите, нічого не потрібно. Якщо депутат такого не заявляв, заперечте до ${data.objectUntil}: тоді запис зникне з усіх підрахунків.`,
      ),
      button('Підтвердити або заперечити', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: `Als Patenschaft festgehalten: ${data.prisonerName}`,
    preheader: `Bitte bestätigen, oder bis ${data.objectUntil} widersprechen.`,
    heading: 'Ist das richtig?',
    blocks: [
      pair('de', data),
      text(
        'Die Kampagne hat festgehalten, was das Mitglied öffentlich erklärt hat. Gezeigt wird: „vom Büro noch nicht bestätigt“.',
      ),
      text(
        `Vor Ihrer Bestätigung steht nichts an. Hat das Mitglied es nicht erklärt, widersprechen Sie bis ${data.objectUntil}: Dann verschwindet es aus allen Zahlen.`,
      ),
      button('Bestätigen oder widersprechen', data.officeUrl),
    ],
  }),
}
