import type { UndertakingSet } from '../undertaking.ts'
import { STATEMENT_DEFINITION } from './statement-definition.ts'

/** For members of the Verkhovna Rada, as of June 2021: nine points, no deadline of their own. */
export const NINE_POINTS_2021: UndertakingSet = {
  code: 'ua-nine-points',
  version: 2,
  name: {
    en: 'Nine points for Ukrainian MPs (2021)',
    uk: 'Дев’ять пунктів для народних депутатів (2021)',
    de: 'Neun Punkte für ukrainische Abgeordnete (2021)',
  },
  statementDefinition: STATEMENT_DEFINITION,
  undertakings: [
    {
      key: 'declare',
      kind: 'PUBLIC_DECLARATION',
      counts: 'ONCE_BY_DEADLINE',
      text: {
        en: 'We say in public that we are patron of this person: to the press, in the chamber or on our own channel.',
        uk: 'Ми публічно оголошуємо, що є патроном цієї людини: перед пресою, у сесійній залі чи на власній сторінці.',
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
        en: 'We press the Office of the President, the foreign ministry and other Ukrainian authorities to do more for this person’s release.',
        uk: 'Ми спонукаємо Офіс Президента, Міністерство закордонних справ та інші органи влади України робити більше для звільнення цієї людини.',
        de: 'Wir drängen das Präsidialamt, das Außenministerium und andere ukrainische Behörden, mehr für die Freilassung dieser Person zu tun.',
      },
    },
    {
      key: 'assist',
      kind: 'ASSISTANCE',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We help this person and the family where we can: in court, in politics, with information, with things that are needed.',
        uk: 'Ми допомагаємо цій людині та її родині, чим можемо: у суді, у політиці, інформацією, потрібними речами.',
        de: 'Wir helfen dieser Person und der Familie, wo wir können: vor Gericht, politisch, mit Informationen, mit dem, was gebraucht wird.',
      },
    },
    {
      key: 'colleagues',
      kind: 'COLLEAGUE_OUTREACH',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We ask colleagues in parliaments abroad to become patrons of this person as well.',
        uk: 'Ми просимо колег із парламентів інших країн також стати патронами цієї людини.',
        de: 'Wir bitten Kolleginnen und Kollegen in Parlamenten anderer Länder, ebenfalls eine Patenschaft für diese Person zu übernehmen.',
      },
    },
    {
      key: 'exchange',
      kind: 'EXCHANGE_LIST_REQUEST',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We ask Ukraine’s delegation to the Trilateral Contact Group to put this person on the exchange list.',
        uk: 'Ми просимо делегацію України в Тристоронній контактній групі внести цю людину до списку на обмін.',
        de: 'Wir bitten die ukrainische Delegation in der Trilateralen Kontaktgruppe, diese Person auf die Austauschliste zu setzen.',
      },
    },
    {
      key: 'legislate',
      kind: 'LEGISLATION',
      counts: 'WHEN_POSSIBLE',
      text: {
        en: 'We work on laws that protect the prisoners of the Kremlin and their families.',
        uk: 'Ми працюємо над законами, які захищають в’язнів Кремля та їхні родини.',
        de: 'Wir arbeiten an Gesetzen, die Gefangene des Kremls und ihre Familien schützen.',
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
    {
      key: 'no-money',
      kind: 'NOT_FINANCIAL',
      counts: 'PRINCIPLE',
      text: {
        en: 'Patronage is political. It is no promise of money, and nobody will ask for any.',
        uk: 'Патронат є політичним. Це не обіцянка грошей, і ніхто їх не проситиме.',
        de: 'Eine Patenschaft ist politisch. Sie ist keine Zusage von Geld, und niemand wird darum bitten.',
      },
    },
  ],
}
