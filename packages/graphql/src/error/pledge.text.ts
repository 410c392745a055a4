import type { Sentence } from './error.text.ts'

/** What is read by who pledges, reports or decides about either. */
export const PLEDGE_TEXT = {
  'pledge.exists': {
    en: 'There is already a pledge of this member for this person. Open it under "My pledges".',
    uk: 'Цей член парламенту вже взяв патронат над цією людиною. Відкрийте його в розділі «Мої патронати».',
    de: 'Es gibt schon eine Zusage dieses Mitglieds für diese Person. Öffnen Sie sie unter „Meine Zusagen“.',
  },
  'notice.none': {
    en: 'No letter waits here: it was sent already, or what it would say is no longer so. Load the page again.',
    uk: 'Тут немає листа, що чекає: його вже надіслано, або те, про що в ньому йдеться, вже не так. Оновіть сторінку.',
    de: 'Hier wartet kein Brief: Er ist schon verschickt, oder was darin stünde, stimmt nicht mehr. Laden Sie die Seite neu.',
  },
  'pledge.jointUnfit': {
    en: 'One pledge can stand for at most five people, and only for people of the same case or group. Choose fewer of them.',
    uk: 'Один патронат може охоплювати щонайбільше п’ятьох людей, і лише людей з однієї справи чи групи. Виберіть менше.',
    de: 'Eine gemeinsame Zusage gilt für höchstens fünf Menschen, und nur für Menschen desselben Falls oder derselben Gruppe. Wählen Sie weniger aus.',
  },
  'pledge.notInState': {
    en: 'This is not possible any more: the pledge has moved on. Load it again.',
    uk: 'Це вже неможливо: стан патронату змінився. Завантажте ще раз.',
    de: 'Das geht nicht mehr: Die Zusage ist inzwischen weiter. Laden Sie neu.',
  },
  'pledge.notSilent': {
    en: 'Nobody is asked about this pledge any more: a statement came, or somebody has decided. Load it again.',
    uk: 'Про цей патронат уже не питають: надійшла заява або хтось вирішив. Завантажте ще раз.',
    de: 'Zu dieser Patenschaft ist nichts mehr zu entscheiden: Es kam eine Äußerung, oder jemand hat entschieden. Laden Sie neu.',
  },
  'pledge.declarationMissing': {
    en: 'A pledge needs its public declaration: a link, or where it stands in a transcript. You can save the draft and add it later.',
    uk: 'Для патронату потрібна публічна заява: посилання або місце у стенограмі. Можете зберегти чернетку і додати її пізніше.',
    de: 'Eine Zusage braucht ihre öffentliche Erklärung: einen Link oder die Stelle im Protokoll. Sie können den Entwurf speichern und sie später ergänzen.',
  },
  'pledge.declarationNotOpened': {
    en: 'Open the declaration first: nobody accepts what they have not looked at.',
    uk: 'Спершу відкрийте заяву: ніхто не приймає того, чого не бачив.',
    de: 'Öffnen Sie zuerst die Erklärung: Niemand nimmt an, was er nicht gesehen hat.',
  },
  'pledge.undertakingsNotAccepted': {
    en: 'Say first that your office intends to do this.',
    uk: 'Спершу підтвердьте, що ваш офіс має намір це робити.',
    de: 'Bestätigen Sie zuerst, dass Ihr Büro sich das vornimmt.',
  },
  'pledge.undertakingsChanged': {
    en: 'The campaign has a newer list of what patrons intend to do. Read it, then submit.',
    uk: 'Кампанія оновила перелік того, що мають намір робити патрони. Прочитайте його, тоді надсилайте.',
    de: 'Die Kampagne hat eine neuere Liste dessen, was Paten sich vornehmen. Lesen Sie sie, dann reichen Sie ein.',
  },
  'pledge.tooMany': {
    en: 'This member has too many open pledges. End one first, or write to the campaign.',
    uk: 'У цього члена парламенту забагато відкритих патронатів. Спершу завершіть один або напишіть кампанії.',
    de: 'Dieses Mitglied hat zu viele offene Zusagen. Beenden Sie zuerst eine oder schreiben Sie der Kampagne.',
  },
  'pledge.officeUnmatched': {
    en: 'Nobody has matched this mailbox to the member yet. Ask the house, then match it, then accept.',
    uk: 'Ще ніхто не підтвердив, що ця скринька належить члену парламенту. Запитайте палату, підтвердьте, тоді приймайте.',
    de: 'Noch hat niemand dieses Postfach dem Mitglied zugeordnet. Fragen Sie im Haus nach, ordnen Sie es zu, dann nehmen Sie an.',
  },
  'pledge.patronExcluded': {
    en: 'The family does not want this member, or the member’s group, as patron. Nobody can accept this pledge. Decline it, without saying that the family asked.',
    uk: 'Родина не бажає цього депутата, депутатки або їхньої фракції як патрона. Прийняти це зобов’язання не може ніхто. Відхиліть його, не згадуючи про прохання родини.',
    de: 'Die Familie wünscht dieses Mitglied oder seine Fraktion nicht als Patin oder Pate. Niemand kann diese Patenschaft annehmen. Lehnen Sie sie ab, ohne die Bitte der Familie zu erwähnen.',
  },
  'pledge.secondPersonNeeded': {
    en: 'You have already said yes; here a second person is needed. Ask a colleague.',
    uk: 'Ви вже погодилися; тут потрібна друга особа. Попросіть колегу.',
    de: 'Sie haben schon zugestimmt; hier braucht es eine zweite Person. Bitten Sie jemanden aus dem Team.',
  },
  'pledge.reasonMissing': {
    en: 'A decision has a reason. Write one.',
    uk: 'Рішення має причину. Напишіть її.',
    de: 'Eine Entscheidung hat einen Grund. Schreiben Sie ihn auf.',
  },
  'activity.linkReported': {
    en: 'This link was reported already for one of these people. It counts once; if it was declined, correct that report.',
    uk: 'Про це посилання вже повідомлено для когось із цих людей. Його зараховуємо один раз; якщо його відхилили, виправте те повідомлення.',
    de: 'Dieser Link ist für eine dieser Personen schon gemeldet. Er zählt einmal; wurde er abgelehnt, korrigieren Sie jene Meldung.',
  },
  'activity.notInState': {
    en: 'This was already decided so. Load it again.',
    uk: 'Це вже так вирішено. Завантажте ще раз.',
    de: 'Das ist schon so entschieden. Laden Sie neu.',
  },
  'activity.tooManyPrisoners': {
    en: 'One statement counts for at most five prisoners who are named in it. Choose five.',
    uk: 'Одну заяву зараховуємо щонайбільше п’ятьом в’язням, яких у ній названо. Виберіть п’ятьох.',
    de: 'Eine Stellungnahme zählt für höchstens fünf Gefangene, die sie nennt. Wählen Sie fünf.',
  },
} as const satisfies Record<string, Sentence>
