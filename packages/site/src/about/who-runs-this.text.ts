import type { ProseTable } from './prose.ts'

/** `{operator}`: whoever answers for this site, as its settings say. */
export const WHO_RUNS_THIS: ProseTable = {
  uk: {
    title: 'Хто це веде',
    lead: '{operator}',
    parts: [
      {
        heading: 'Як тут ухвалюють рішення',
        text: [
          'Кожну обіцянку й кожну дію перевіряє модератор, перш ніж її побачать усі. Кожне рішення має причину, його можна скасувати іншим, і обидва лишаються в журналі. Імен модераторів ми не публікуємо: це захищає їх.',
          'Щоб опублікувати запис про людину, потрібні дві особи, критерії, дата та підстава: згода або публічні відомості.',
        ],
      },
      {
        heading: 'Програма',
        text: ['Сайт працює на Patronat, вільній програмі за ліцензією MIT. Кожен може перевірити, як вона рахує.'],
      },
    ],
  },
  crh: {
    title: 'Saytnı kim alıp bara',
    lead: '{operator}',
    parts: [
      {
        heading: 'Mında qararlar nasıl alına',
        text: [
          'Er bir söz ve er bir ameli er kes körmezden evel moderator teşkere. Er bir qararnıñ sebebi bar, onı başqa qararnen deñiştirmek mümkün, ve ekisi de jurnalda qala. Moderatorlarnıñ adlarını neşir etmeymiz: bu olarnı qorçalay.',
          'İnsan aqqında yazını neşir etmek içün eki kişi, ölçüler, tarih ve esas kerek: razılıq ya da açıq malümat.',
        ],
      },
      {
        heading: 'Programma',
        text: [
          'Sayt MIT litsenziyası astındaki serbest Patronat programmasınen çalışa. Onıñ nasıl sayğanını er kes teşkerip bile.',
        ],
      },
    ],
  },
  ru: {
    title: 'Кто это ведёт',
    lead: '{operator}',
    parts: [
      {
        heading: 'Как здесь принимают решения',
        text: [
          'Каждое обещание и каждое действие проверяет модератор, прежде чем его увидят все. У каждого решения есть причина, его можно отменить другим, и оба остаются в журнале. Имён модераторов мы не публикуем: это защищает их.',
          'Чтобы опубликовать запись о человеке, нужны два лица, критерии, дата и основание: согласие или публичные сведения.',
        ],
      },
      {
        heading: 'Программа',
        text: [
          'Сайт работает на Patronat, свободной программе под лицензией MIT. Каждый может проверить, как она считает.',
        ],
      },
    ],
  },
  en: {
    title: 'Who runs this',
    lead: '{operator}',
    parts: [
      {
        heading: 'How decisions are made here',
        text: [
          'A moderator checks every pledge and every act before everybody can see it. Every decision has a reason, can be reversed by another, and both stay on record. We do not publish the names of moderators: that protects them.',
          'To publish the record of a person takes two people, criteria, a date and a basis: consent, or public record.',
        ],
      },
      {
        heading: 'The program',
        text: ['The site runs on Patronat, free software under the MIT licence. Anybody can check how it counts.'],
      },
    ],
  },
  de: {
    title: 'Wer dahintersteht',
    lead: '{operator}',
    parts: [
      {
        heading: 'Wie hier entschieden wird',
        text: [
          'Jede Zusage und jede Handlung wird von der Moderation geprüft, bevor alle sie sehen. Jede Entscheidung hat einen Grund, kann durch eine andere aufgehoben werden, und beide bleiben im Protokoll. Die Namen der Moderation veröffentlichen wir nicht: Das schützt sie.',
          'Um den Eintrag eines Menschen zu veröffentlichen, braucht es zwei Personen, Kriterien, ein Datum und eine Grundlage: Einwilligung oder öffentliche Quellen.',
        ],
      },
      {
        heading: 'Das Programm',
        text: [
          'Die Seite läuft mit Patronat, freier Software unter der MIT-Lizenz. Alle können prüfen, wie gezählt wird.',
        ],
      },
    ],
  },
}
