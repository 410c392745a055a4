import type { UndertakingSet } from '../undertaking.ts'
import { STATEMENT_DEFINITION } from './statement-definition.ts'

/** For members of European parliaments, as of May 2021: ten points. */
export const TEN_POINTS_2021: UndertakingSet = {
  code: 'eu-ten-points',
  version: 1,
  name: {
    en: 'Ten points for European parliamentarians (2021)',
    uk: 'Десять пунктів для європейських парламентарів (2021)',
    de: 'Zehn Punkte für europäische Abgeordnete (2021)',
  },
  statementDefinition: STATEMENT_DEFINITION,
  undertakings: [
    {
      key: 'declare',
      kind: 'PUBLIC_DECLARATION',
      counts: 'ONCE_BY_DEADLINE',
      text: {
        en: 'We say in public that we are patron of this person: to the press, in the chamber or on our own channel.',
        uk: 'Ми публічно оголошуємо, що є патроном цієї людини: перед пресою, у залі засідань чи на власній сторінці.',
        de: 'Wir erklären öffentlich unsere Patenschaft für diese Person: vor der Presse, im Plenum oder auf dem eigenen Kanal.',
      },
    },
    {
      key: 'speak',
      kind: 'MONTHLY_STATEMENT',
      counts: 'MONTHLY',
      text: {
        en: 'Every month we speak up for this person in public, by name and in our own words.',
        uk: 'Щомісяця ми публічно, поіменно і власними словами говоримо про цю людину.',
        de: 'Jeden Monat sprechen wir öffentlich über diese Person, mit Namen und in eigenen Worten.',
      },
    },
    {
      key: 'appeal',
      kind: 'AUTHORITY_APPEAL',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We ask our own head of state, government and ministers to act for this person’s release.',
        uk: 'Ми просимо главу своєї держави, уряд і міністрів діяти заради звільнення цієї людини.',
        de: 'Wir fordern Staatsoberhaupt, Regierung und Ministerien unseres Landes auf, sich für die Freilassung dieser Person einzusetzen.',
      },
    },
    {
      key: 'demand',
      kind: 'APPEAL_TO_DETAINING_STATE',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We write to the president of the Russian Federation and demand that this person goes free.',
        uk: 'Ми пишемо президентові Російської Федерації й вимагаємо звільнити цю людину.',
        de: 'Wir schreiben an den Präsidenten der Russischen Föderation und verlangen die Freilassung dieser Person.',
      },
    },
    {
      key: 'write',
      kind: 'LETTER_OR_VISIT',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We write letters to this person at the place of detention.',
        uk: 'Ми пишемо цій людині листи до місця ув’язнення.',
        de: 'Wir schreiben dieser Person Briefe an den Haftort.',
      },
    },
    {
      key: 'visit',
      kind: 'LETTER_OR_VISIT',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We ask for leave to visit this person, and go if it is given and safe.',
        uk: 'Ми просимо дозволу відвідати цю людину і їдемо, якщо його дано і це безпечно.',
        de: 'Wir bitten um Erlaubnis für einen Besuch bei dieser Person und fahren hin, wenn wir sie bekommen und es sicher ist.',
      },
    },
    {
      key: 'assist',
      kind: 'ASSISTANCE',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We help this person and the family where we can: in court, in politics, with information and otherwise.',
        uk: 'Ми допомагаємо цій людині та її родині, чим можемо: у суді, у політиці, інформацією та інакше.',
        de: 'Wir helfen dieser Person und der Familie, wo wir können: vor Gericht, politisch, mit Informationen und auf andere Weise.',
      },
    },
    {
      key: 'rehabilitation',
      kind: 'REHABILITATION',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We help the relatives to find rest and treatment.',
        uk: 'Ми допомагаємо рідним знайти відпочинок і лікування.',
        de: 'Wir helfen den Angehörigen, Erholung und Behandlung zu finden.',
      },
    },
    {
      key: 'sanctions',
      kind: 'SANCTIONS_CALL',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We call for sanctions against those who answer for the persecution.',
        uk: 'Ми закликаємо запровадити санкції проти тих, хто відповідає за переслідування.',
        de: 'Wir fordern Sanktionen gegen die Verantwortlichen der Verfolgung.',
      },
    },
    {
      key: 'events',
      kind: 'PUBLIC_EVENT',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We hold or join other public events for the rights of the prisoners.',
        uk: 'Ми проводимо інші публічні заходи на захист прав в’язнів або долучаємося до них.',
        de: 'Wir veranstalten andere öffentliche Aktionen für die Rechte der Gefangenen oder beteiligen uns daran.',
      },
    },
  ],
}
