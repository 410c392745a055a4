import type { Sentence } from './error.text.ts'

/** Sentences about terms, mandates and hand-overs. */
export const MANDATE_TEXT = {
  'legislature.termNotOpen': {
    en: 'No term of this house has ended that waits for its new roster. Load the page again.',
    uk: 'У цієї палати немає завершеної каденції, що чекає на новий склад. Завантажте сторінку ще раз.',
    de: 'In diesem Haus ist keine Wahlperiode zu Ende, die auf die neue Liste wartet. Laden Sie die Seite neu.',
  },
  'legislature.termOpen': {
    en: 'The last term of this house has ended and its new roster is not complete. Bring in the roster and say that it is complete first.',
    uk: 'Остання каденція цієї палати завершилася, а новий склад ще неповний. Спершу внесіть склад і позначте його повним.',
    de: 'Die letzte Wahlperiode dieses Hauses ist zu Ende und die neue Liste nicht vollständig. Lesen Sie die Liste ein und sagen Sie zuerst, dass sie vollständig ist.',
  },
  'mandate.none': {
    en: 'On that day this member holds no seat in that house. Check the day and the house.',
    uk: 'У цей день ця особа не має мандата в цій палаті. Перевірте день і палату.',
    de: 'An diesem Tag hat dieses Mitglied keinen Sitz in diesem Haus. Prüfen Sie Tag und Haus.',
  },
  'mandate.notOver': {
    en: 'Nobody can go on as a former member here: the mandate is not over, or it is too late. Load the page again.',
    uk: 'Тут не можна продовжити як колишній член парламенту: мандат ще діє або вже запізно. Завантажте сторінку ще раз.',
    de: 'Als ehemaliges Mitglied weiterzumachen geht hier nicht: Das Mandat besteht noch, oder es ist zu spät. Laden Sie die Seite neu.',
  },
  'mandate.over': {
    en: 'The mandate of this member is over. The pledge can be accepted once they go on as a former member, or sit again.',
    uk: 'Мандат цієї особи завершився. Патронат можна прийняти, коли вона продовжить як колишній член або знову матиме мандат.',
    de: 'Das Mandat dieses Mitglieds ist zu Ende. Die Zusage kann angenommen werden, wenn es als ehemaliges Mitglied weitermacht oder wieder einen Sitz hat.',
  },
  'parliamentarian.slugTaken': {
    en: 'Somebody else has this public address. Choose another one.',
    uk: 'Цю публічну адресу вже має хтось інший. Виберіть іншу.',
    de: 'Diese öffentliche Adresse hat schon jemand. Wählen Sie eine andere.',
  },
  'pledge.handOverClosed': {
    en: 'This proposal does not stand any more: it was answered, taken back, or too old. Load the page again.',
    uk: 'Ця пропозиція вже не діє: на неї відповіли, її відкликали або минув строк. Завантажте сторінку ще раз.',
    de: 'Dieser Vorschlag gilt nicht mehr: Er wurde beantwortet, zurückgezogen oder ist zu alt. Laden Sie die Seite neu.',
  },
  'pledge.handOverOpen': {
    en: 'Another office has been asked already. Take that proposal back before you ask somebody else.',
    uk: 'Інший офіс уже запитали. Відкличте ту пропозицію, перш ніж запитати ще когось.',
    de: 'Ein anderes Büro ist schon gefragt. Ziehen Sie diesen Vorschlag zurück, bevor Sie jemand anderen fragen.',
  },
  'pledge.successorUnfit': {
    en: 'This member cannot take over: they must sit in a house of this campaign today and not be patron of this person already. Choose somebody else.',
    uk: 'Ця особа не може перейняти: вона має сьогодні бути членом палати цієї кампанії і ще не бути патроном цієї людини. Виберіть когось іншого.',
    de: 'Dieses Mitglied kann nicht übernehmen: Es muss heute in einem Haus dieser Kampagne sitzen und darf noch nicht Pate dieser Person sein. Wählen Sie jemand anderen.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
