import type { DomainError, ErrorCode } from '@patronat/core/base/error.ts'
import { CAMPAIGN_TEXT } from './campaign.text.ts'

export type Sentence = Readonly<Record<'en' | 'uk' | 'de', string>>

/**
 * What a person reads when something was not done: what happened, and what to do. `{…}` is filled from
 * the error's detail. The type makes a code without its sentences impossible.
 */
export const ERROR_TEXT: Readonly<Record<ErrorCode, Sentence>> = {
  ...CAMPAIGN_TEXT,
  'actor.notSignedIn': {
    en: 'You are not signed in, or your session has ended. Sign in again; nothing you typed is lost.',
    uk: 'Ви не увійшли або ваш сеанс завершився. Увійдіть ще раз; нічого з введеного не втрачено.',
    de: 'Sie sind nicht angemeldet, oder Ihre Sitzung ist abgelaufen. Melden Sie sich noch einmal an; nichts Eingegebenes geht verloren.',
  },
  'actor.notAllowed': {
    en: 'Your role does not include this. Ask an administrator of your organisation.',
    uk: 'Ваша роль цього не передбачає. Зверніться до адміністратора вашої організації.',
    de: 'Das gehört nicht zu Ihrer Rolle. Wenden Sie sich an die Administration Ihrer Organisation.',
  },
  'actor.tooMany': {
    en: 'That was tried too often in a short time. Wait an hour and try again.',
    uk: 'Забагато спроб за короткий час. Зачекайте годину і спробуйте ще раз.',
    de: 'Das wurde in kurzer Zeit zu oft versucht. Warten Sie eine Stunde und versuchen Sie es noch einmal.',
  },
  'record.notFound': {
    en: 'This is not there, or not for you. Go back to the list and choose again.',
    uk: 'Цього немає або воно не для вас. Поверніться до списку і виберіть ще раз.',
    de: 'Das gibt es nicht, oder es ist nicht für Sie bestimmt. Gehen Sie zurück zur Liste und wählen Sie neu.',
  },
  'record.changed': {
    en: 'Somebody else changed this in the meantime, so nothing was written. Load it again and look at what is there now.',
    uk: 'Тим часом хтось інший це змінив, тож нічого не записано. Завантажте ще раз і подивіться, що там тепер.',
    de: 'Jemand anderes hat das inzwischen geändert, darum wurde nichts geschrieben. Laden Sie neu und sehen Sie nach, was jetzt dort steht.',
  },
  'command.reused': {
    en: 'This call was already made with other content. Reload the page and try again.',
    uk: 'Цей запит уже надсилали з іншим змістом. Оновіть сторінку і спробуйте ще раз.',
    de: 'Dieser Aufruf wurde schon mit anderem Inhalt gemacht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  'input.missing': {
    en: 'Something is missing here. Fill it in and send again.',
    uk: 'Тут чогось бракує. Заповніть і надішліть ще раз.',
    de: 'Hier fehlt etwas. Ergänzen Sie es und senden Sie noch einmal.',
  },
  'input.invalid': {
    en: 'This cannot be used as it stands. Check it and send again.',
    uk: 'У такому вигляді це не можна прийняти. Перевірте і надішліть ще раз.',
    de: 'So kann das nicht verwendet werden. Prüfen Sie es und senden Sie noch einmal.',
  },
  'input.notServed': {
    en: 'This list cannot be narrowed or sorted in that way. What works: {works}.',
    uk: 'Цей список не можна так звузити чи впорядкувати. Працює: {works}.',
    de: 'Diese Liste lässt sich so nicht eingrenzen oder sortieren. Es geht: {works}.',
  },
  'input.tooLong': {
    en: 'This is too long. Shorten it and send again.',
    uk: 'Це задовго. Скоротіть і надішліть ще раз.',
    de: 'Das ist zu lang. Kürzen Sie es und senden Sie noch einmal.',
  },
  'input.financial': {
    en: 'This looks like a bank account, a card number or a payment link. Patronage is not financial assistance, so it cannot stand here. Take it out; if it is something else, write to the campaign.',
    uk: 'Це схоже на банківський рахунок, номер картки або платіжне посилання. Патронат — не фінансова допомога, тому цього тут бути не може. Приберіть це; якщо це щось інше, напишіть кампанії.',
    de: 'Das sieht nach einem Bankkonto, einer Kartennummer oder einem Zahlungslink aus. Patenschaft ist keine finanzielle Hilfe, darum kann es hier nicht stehen. Nehmen Sie es heraus; wenn es etwas anderes ist, schreiben Sie der Kampagne.',
  },
  'input.linkInvalid': {
    en: 'This is not a public link. Paste the whole address, beginning with https://.',
    uk: 'Це не публічне посилання. Вставте повну адресу, що починається з https://.',
    de: 'Das ist kein öffentlicher Link. Fügen Sie die ganze Adresse ein, beginnend mit https://.',
  },
  'input.dateInFuture': {
    en: 'This day has not come yet. Enter the day on which it was said.',
    uk: 'Цей день ще не настав. Вкажіть день, коли це було сказано.',
    de: 'Dieser Tag ist noch nicht gekommen. Geben Sie den Tag an, an dem es gesagt wurde.',
  },
  'campaign.closed': {
    en: 'This campaign does not take pledges from your house now. Choose another one, or write to the campaign.',
    uk: 'Ця кампанія зараз не приймає зобов’язань від вашої палати. Виберіть іншу або напишіть кампанії.',
    de: 'Diese Kampagne nimmt zurzeit keine Zusagen aus Ihrem Haus an. Wählen Sie eine andere oder schreiben Sie der Kampagne.',
  },
  'office.mailboxInvalid': {
    en: 'This is not a mail address. Check for a missing letter or a space.',
    uk: 'Це не поштова адреса. Перевірте, чи не пропущено літеру і чи немає пробілу.',
    de: 'Das ist keine Mailadresse. Fehlt ein Buchstabe, oder ist ein Leerzeichen darin?',
  },
  'office.mailboxPlusAddress': {
    en: 'Addresses with a + cannot be used. Enter the mailbox itself, without the + part.',
    uk: 'Адреси зі знаком + не приймаються. Вкажіть саму скриньку, без частини з +.',
    de: 'Adressen mit + können nicht verwendet werden. Geben Sie das Postfach selbst an, ohne den Teil mit +.',
  },
  'office.domainForeign': {
    en: 'We can only write to an official mailbox of the house: {domains}. A private address cannot show that it is the office. No such mailbox? Ask the campaign to verify you by hand.',
    uk: 'Ми можемо писати лише на офіційну скриньку палати: {domains}. Приватна адреса не підтверджує, що це офіс. Немає такої скриньки? Попросіть кампанію перевірити вас вручну.',
    de: 'Wir können nur an ein amtliches Postfach des Hauses schreiben: {domains}. Eine private Adresse kann nicht zeigen, dass es das Büro ist. Kein solches Postfach? Bitten Sie die Kampagne, Sie von Hand zu prüfen.',
  },
  'office.domainLookalike': {
    en: 'This address looks like an official one and is not. Type the official address by hand; do not paste it from a mail.',
    uk: 'Ця адреса схожа на офіційну, але не є нею. Наберіть офіційну адресу вручну; не копіюйте її з листа.',
    de: 'Diese Adresse sieht wie eine amtliche aus und ist keine. Tippen Sie die amtliche Adresse von Hand; kopieren Sie sie nicht aus einer Mail.',
  },
  'office.memberForeign': {
    en: 'This mailbox is of another house than the member, or the member has no seat now. Check the member you chose.',
    uk: 'Ця скринька належить іншій палаті, ніж член парламенту, або мандата зараз немає. Перевірте, кого ви вибрали.',
    de: 'Dieses Postfach gehört zu einem anderen Haus als das Mitglied, oder das Mitglied hat zurzeit kein Mandat. Prüfen Sie, wen Sie gewählt haben.',
  },
  'office.legislatureIncomplete': {
    en: 'Offices of this house cannot register themselves yet. Ask the campaign to verify you by hand.',
    uk: 'Офіси цієї палати поки що не можуть зареєструватися самі. Попросіть кампанію перевірити вас вручну.',
    de: 'Büros dieses Hauses können sich noch nicht selbst anmelden. Bitten Sie die Kampagne, Sie von Hand zu prüfen.',
  },
  'office.legislatureWithoutDomain': {
    en: 'This house has no mail domain of its own. Ask the campaign to verify you by hand.',
    uk: 'Ця палата не має власного поштового домену. Попросіть кампанію перевірити вас вручну.',
    de: 'Dieses Haus hat keine eigene Mail-Domain. Bitten Sie die Kampagne, Sie von Hand zu prüfen.',
  },
  'office.notRegistered': {
    en: 'This mailbox is not registered for this member. Register the office first.',
    uk: 'Ця скринька не зареєстрована за цим членом парламенту. Спершу зареєструйте офіс.',
    de: 'Dieses Postfach ist nicht für dieses Mitglied angemeldet. Melden Sie zuerst das Büro an.',
  },
  'office.frozen': {
    en: 'This office is frozen, because somebody may have posed as it. Write to the campaign from your published address.',
    uk: 'Цей офіс заморожено, бо хтось міг видавати себе за нього. Напишіть кампанії зі своєї опублікованої адреси.',
    de: 'Dieses Büro ist gesperrt, weil sich womöglich jemand dafür ausgegeben hat. Schreiben Sie der Kampagne von Ihrer veröffentlichten Adresse.',
  },
  'office.notInState': {
    en: 'This office stands differently by now, so this cannot be done. The page shows how it is; look again.',
    uk: 'Стан цього офісу вже інший, тож зробити це неможливо. Сторінка показує, як є; подивіться ще раз.',
    de: 'Mit diesem Büro steht es inzwischen anders, darum geht das nicht. Die Seite zeigt den Stand; sehen Sie noch einmal hin.',
  },
  'office.notPublished': {
    en: 'Only the address that the house publishes for this member can remove another mailbox. Sign in with that one.',
    uk: 'Вилучити іншу скриньку може лише адреса, яку палата публікує для цього члена парламенту. Увійдіть із неї.',
    de: 'Nur die Adresse, die das Haus für dieses Mitglied veröffentlicht, kann ein anderes Postfach entfernen. Melden Sie sich mit ihr an.',
  },
  'office.removed': {
    en: 'The published address of this member has removed this mailbox; it can register again after {until}. Speak with your colleagues first.',
    uk: 'Опублікована адреса цього члена парламенту вилучила цю скриньку; знову зареєструватися можна після {until}. Спершу поговоріть із колегами.',
    de: 'Die veröffentlichte Adresse dieses Mitglieds hat dieses Postfach entfernt; nach dem {until} kann es sich wieder anmelden. Sprechen Sie zuerst mit Ihrem Büro.',
  },
  'office.takeBackOpen': {
    en: 'Something of this office is being taken back. Let that go on to its end first.',
    uk: 'Зроблене цим офісом зараз відкликають. Спершу доведіть це до кінця.',
    de: 'Von diesem Büro wird gerade etwas zurückgenommen. Führen Sie das erst zu Ende.',
  },
  'office.codeWrong': {
    en: 'This code is not right. Tries left: {triesLeft}.',
    uk: 'Код неправильний. Залишилося спроб: {triesLeft}.',
    de: 'Dieser Code stimmt nicht. Verbleibende Versuche: {triesLeft}.',
  },
  'office.codeExpired': {
    en: 'This code is no longer good, or it was asked for in another browser. Ask for a new one here.',
    uk: 'Цей код більше не дійсний або його замовляли в іншому браузері. Замовте новий тут.',
    de: 'Dieser Code gilt nicht mehr oder wurde in einem anderen Browser angefordert. Fordern Sie hier einen neuen an.',
  },
  'office.codeUsedUp': {
    en: 'That was the third wrong try; the code is used up. Ask for a new one.',
    uk: 'Це була третя неправильна спроба; код вичерпано. Замовте новий.',
    de: 'Das war der dritte falsche Versuch; der Code ist verbraucht. Fordern Sie einen neuen an.',
  },
  'photo.standsStill': {
    en: 'The page stands still for the family, and it shows this picture. Take the picture back under "Who may read what", or change it when the silence ends.',
    uk: 'Сторінку на прохання родини призупинено, і на ній це фото. Заберіть фото в розділі «Хто що може читати» або змініть його, коли тиша скінчиться.',
    de: 'Die Seite steht für die Familie still und zeigt dieses Bild. Nehmen Sie es unter „Wer was lesen darf“ zurück, oder ändern Sie es, wenn die Stille endet.',
  },
  'picture.carriesMore': {
    en: 'This file holds more than the picture, such as where and when it was taken. Nothing of it was kept. Choose the picture in the console, which takes that away.',
    uk: 'Цей файл містить не лише зображення, а й, наприклад, де й коли його зроблено. Нічого не збережено. Виберіть фото в консолі: вона це прибирає.',
    de: 'Diese Datei enthält mehr als das Bild, etwa wo und wann es entstand. Nichts davon wurde behalten. Wählen Sie das Bild in der Konsole: sie nimmt das weg.',
  },
  'picture.tooLarge': {
    en: 'A picture has at most {kilobytes} kB and from {least} to {most} points either way. Choose another one, or make it smaller.',
    uk: 'Фото може мати щонайбільше {kilobytes} кБ і від {least} до {most} точок по кожній стороні. Виберіть інше або зменште його.',
    de: 'Ein Bild hat höchstens {kilobytes} kB und je Seite {least} bis {most} Punkte. Wählen Sie ein anderes, oder verkleinern Sie es.',
  },
  'picture.unreadable': {
    en: 'This is no picture that can be shown: JPEG or PNG, whole. Choose another file.',
    uk: 'Це не зображення, яке можна показати: потрібен цілий JPEG або PNG. Виберіть інший файл.',
    de: 'Das ist kein Bild, das sich zeigen lässt: JPEG oder PNG, unbeschädigt. Wählen Sie eine andere Datei.',
  },
  'prisoner.objected': {
    en: 'Somebody who may say so does not want this person written about. It stays internal until they say yes: record that first.',
    uk: 'Той, хто має на це право, не хоче, щоб про цю людину писали. Запис лишається внутрішнім, доки не буде згоди: спершу внесіть її.',
    de: 'Jemand, der das sagen darf, will nicht, dass über diese Person geschrieben wird. Der Eintrag bleibt intern bis zu einem Ja: halten Sie das zuerst fest.',
  },
  'prisoner.unavailable': {
    en: 'This person is not available for a pledge now. Your draft is kept; you can choose somebody else.',
    uk: 'Для цієї людини зараз не можна оформити патронат. Чернетку збережено; ви можете вибрати когось іншого.',
    de: 'Für diese Person ist zurzeit keine Zusage möglich. Ihr Entwurf bleibt; Sie können jemand anderen wählen.',
  },
  'prisoner.secondPersonNeeded': {
    en: 'Publishing takes two persons, and you proposed it. Ask a colleague to agree.',
    uk: 'Для публікації потрібні дві особи, а запропонували її ви. Попросіть колегу погодитися.',
    de: 'Zum Veröffentlichen braucht es zwei Personen, und Sie haben es vorgeschlagen. Bitten Sie jemanden aus dem Team um Zustimmung.',
  },
  'prisoner.reviewTooLate': {
    en: 'Choose a review day from today on, at most {days} days ahead. Nothing was changed.',
    uk: 'Оберіть день перегляду від сьогодні, не далі ніж за {days} днів. Нічого не змінено.',
    de: 'Wählen Sie einen Tag zur Überprüfung, ab heute und höchstens {days} Tage voraus. Nichts wurde geändert.',
  },
  'prisoner.hidesUsedUp': {
    en: 'Nobody alone hides more than five records an hour. Use QUIET now, and ask a colleague to hide the next one.',
    uk: 'Ніхто сам не приховує більше п’яти записів на годину. Увімкніть тишу і попросіть колегу приховати наступний.',
    de: 'Niemand allein verbirgt mehr als fünf Einträge in einer Stunde. Nutzen Sie jetzt Ruhe, und bitten Sie jemanden aus dem Team, den nächsten zu verbergen.',
  },
  'pledge.exists': {
    en: 'There is already a pledge of this member for this person. Open it under "My pledges".',
    uk: 'Цей член парламенту вже взяв патронат над цією людиною. Відкрийте його в розділі «Мої патронати».',
    de: 'Es gibt schon eine Zusage dieses Mitglieds für diese Person. Öffnen Sie sie unter „Meine Zusagen“.',
  },
  'pledge.notInState': {
    en: 'This is not possible any more: the pledge has moved on. Load it again.',
    uk: 'Це вже неможливо: стан патронату змінився. Завантажте ще раз.',
    de: 'Das geht nicht mehr: Die Zusage ist inzwischen weiter. Laden Sie neu.',
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
  'activity.notInState': {
    en: 'This was already decided so. Load it again.',
    uk: 'Це вже так вирішено. Завантажте ще раз.',
    de: 'Das ist schon so entschieden. Laden Sie neu.',
  },
  'report.tooLong': {
    en: 'This conversation has reached its end here. Write a new message; mention the code of this one.',
    uk: 'Ця розмова тут досягла межі. Напишіть нове повідомлення і вкажіть код цього.',
    de: 'Dieses Gespräch ist hier am Ende. Schreiben Sie eine neue Nachricht und nennen Sie den Code dieser.',
  },
  'import.columnMissing': {
    en: 'No column of the file was taken for: {missing}. Say which column it is; the file has these: {columns}.',
    uk: 'Жоден стовпець файлу не взято за: {missing}. Вкажіть, який це стовпець; у файлі є: {columns}.',
    de: 'Keine Spalte der Datei steht für: {missing}. Sagen Sie, welche es ist; die Datei hat diese: {columns}.',
  },
  'import.mapInvalid': {
    en: 'This is no pair of a column of the file and a field: {pair}. Write column=field, e.g. name_en=name:en.',
    uk: 'Це не пара зі стовпця файлу та поля: {pair}. Пишіть стовпець=поле, напр. name_en=name:en.',
    de: 'Das ist kein Paar aus einer Spalte der Datei und einem Feld: {pair}. Schreiben Sie Spalte=Feld, z. B. name_en=name:en.',
  },
  'import.tooManyRows': {
    en: 'The file has {rows} rows; at most {atMost} are taken at once. Part it and import the parts one after another.',
    uk: 'У файлі {rows} рядків; за раз приймається щонайбільше {atMost}. Поділіть його та імпортуйте частинами.',
    de: 'Die Datei hat {rows} Zeilen; auf einmal werden höchstens {atMost} genommen. Teilen Sie sie und importieren Sie die Teile nacheinander.',
  },
  'import.unreadable': {
    en: 'The file cannot be read as a table; look at line {line}. {problem}',
    uk: 'Файл не читається як таблиця; подивіться на рядок {line}. {problem}',
    de: 'Die Datei lässt sich nicht als Tabelle lesen; sehen Sie in Zeile {line} nach. {problem}',
  },
  'roster.mostGone': {
    en: 'Most members of this house are missing in the file, so nothing was taken. Check that it is the right and whole file.',
    uk: 'У файлі бракує більшості членів цієї палати, тому нічого не взято. Перевірте, чи це той файл і чи він цілий.',
    de: 'In der Datei fehlen die meisten Mitglieder dieses Hauses, darum wurde nichts übernommen. Prüfen Sie, ob es die richtige und vollständige Datei ist.',
  },
  'staff.inactive': {
    en: 'This person does not work here at present. Reactivate them first.',
    uk: 'Ця людина зараз тут не працює. Спершу поверніть їй доступ.',
    de: 'Diese Person arbeitet zurzeit nicht hier. Geben Sie ihr zuerst den Zugang zurück.',
  },
  'staff.invitationUsed': {
    en: 'This invitation was used already, or it is too old. Ask an administrator for a new one.',
    uk: 'Це запрошення вже використане або застаріле. Попросіть адміністратора про нове.',
    de: 'Diese Einladung wurde schon benutzt oder ist zu alt. Bitten Sie die Administration um eine neue.',
  },
  'staff.lastAdmin': {
    en: 'Then nobody would be left who can give access. Make somebody else an administrator first.',
    uk: 'Тоді не залишиться нікого, хто може надавати доступ. Спершу зробіть адміністратором когось іншого.',
    de: 'Dann bliebe niemand, der Zugang geben kann. Machen Sie zuerst jemand anderen zur Administration.',
  },
  'staff.self': {
    en: 'Nobody changes their own roles or access. Ask another administrator.',
    uk: 'Ніхто не змінює власних ролей чи доступу. Попросіть іншого адміністратора.',
    de: 'Niemand ändert die eigenen Rollen oder den eigenen Zugang. Bitten Sie jemand anderen aus der Administration.',
  },
  'roster.formatUnknown': {
    en: 'This file is no roster that can be read. Choose a Popolo file or legislators-current.yaml of the US Congress.',
    uk: 'Цей файл не є списком депутатів, який можна прочитати. Виберіть файл Popolo або legislators-current.yaml Конгресу США.',
    de: 'Diese Datei ist keine Mitgliederliste, die gelesen werden kann. Wählen Sie eine Popolo-Datei oder legislators-current.yaml des US-Kongresses.',
  },
  'roster.unreadable': {
    en: 'This file cannot be read. Check that it is whole and of the format you named.',
    uk: 'Цей файл не читається. Перевірте, чи він цілий і чи відповідає вказаному формату.',
    de: 'Diese Datei lässt sich nicht lesen. Prüfen Sie, ob sie vollständig ist und das genannte Format hat.',
  },
  'roster.notPopolo': {
    en: 'This file is not Popolo: it has no persons, organizations and memberships. Name another format.',
    uk: 'Цей файл не у форматі Popolo: у ньому немає persons, organizations і memberships. Вкажіть інший формат.',
    de: 'Diese Datei ist kein Popolo: persons, organizations und memberships fehlen. Nennen Sie ein anderes Format.',
  },
  'roster.legislatureUnknown': {
    en: 'This house is not known here. Give its name, country and level to create it.',
    uk: 'Ця палата тут невідома. Вкажіть назву, країну і рівень, щоб її створити.',
    de: 'Dieses Haus ist hier nicht bekannt. Geben Sie Name, Land und Ebene an, um es anzulegen.',
  },
}

/** The sentence for a reader, filled in; English where we don't write their language. */
export function sentenceOf(error: Pick<DomainError, 'code' | 'detail'>, language: string): string {
  const sentences = ERROR_TEXT[error.code]
  const base = language.split('-')[0] ?? ''
  const sentence = base === 'uk' || base === 'de' ? sentences[base] : sentences.en
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = error.detail[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  })
}
