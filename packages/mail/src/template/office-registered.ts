import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { office } from '../wording.ts'

/** Goes to the address that the house publishes for the member, not to the mailbox that registered. */
export type OfficeRegistered = { readonly memberName: string; readonly objectUrl: string }

export const officeRegistered: Template<OfficeRegistered> = {
  en: ({ memberName, objectUrl }) => ({
    subject: `Somebody registered as the office of ${memberName}`,
    preheader: 'If it was you, there is nothing to do. If not, tell us with one click.',
    heading: 'Somebody registered as your office',
    blocks: [
      office('en', memberName),
      text('They used a mailbox of your house. We write to you because this is the address that the house publishes.'),
      text('Was it you, or somebody in your office? Then there is nothing to do.'),
      text('If it was not, tell us here. We close that access at once and check by hand.'),
      button('This is not our office', objectUrl),
      text('Until we have checked the mailbox, nothing that comes from it becomes public.'),
    ],
  }),
  uk: ({ memberName, objectUrl }) => ({
    subject: `Хтось зареєструвався як Ваш офіс: ${memberName}`,
    preheader: 'Якщо це були Ви, нічого робити не треба. Якщо ні, повідомте нас одним натисканням.',
    heading: 'Хтось зареєструвався як Ваш офіс',
    blocks: [
      office('uk', memberName),
      text(
        'Для цього скористалися поштовою скринькою Вашого парламенту. Ми пишемо на адресу, яку оприлюднив сам парламент.',
      ),
      text('Якщо це були Ви або хтось із Вашого офісу, нічого робити не треба.'),
      text('Якщо ні, повідомте нас тут. Ми одразу закриємо цей доступ і перевіримо все вручну.'),
      button('Це не наш офіс', objectUrl),
      text('Доки ми не перевірили скриньку, нічого з надісланого з неї не буде оприлюднено.'),
    ],
  }),
  de: ({ memberName, objectUrl }) => ({
    subject: `Jemand hat sich als Büro von ${memberName} registriert`,
    preheader: 'Waren Sie es, ist nichts zu tun. Wenn nicht, genügt ein Klick.',
    heading: 'Jemand hat sich als Ihr Büro registriert',
    blocks: [
      office('de', memberName),
      text('Dafür wurde ein Postfach Ihres Hauses benutzt. Wir schreiben an die Adresse, die das Haus veröffentlicht.'),
      text('Waren Sie es oder jemand aus Ihrem Büro? Dann ist nichts zu tun.'),
      text('Wenn nicht, sagen Sie es uns bitte hier. Wir sperren diesen Zugang sofort und prüfen von Hand.'),
      button('Das ist nicht unser Büro', objectUrl),
      text('Solange wir das Postfach nicht geprüft haben, wird nichts öffentlich, was von dort kommt.'),
    ],
  }),
}
