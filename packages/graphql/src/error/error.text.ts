import type { DomainError, ErrorCode } from '@patronat/core/base/error.ts'
import { CAMPAIGN_TEXT } from './campaign.text.ts'
import { INVITATION_TEXT } from './invitation.text.ts'
import { MANDATE_TEXT } from './mandate.text.ts'
import { OFFICE_TEXT } from './office.text.ts'
import { PLEDGE_TEXT } from './pledge.text.ts'

export type Sentence = Readonly<Record<'en' | 'uk' | 'de', string>>

/**
 * What a person reads when something was not done: what happened, and what to do. `{…}` is filled from
 * the error's detail. The type makes a code without its sentences impossible.
 */
export const ERROR_TEXT: Readonly<Record<ErrorCode, Sentence>> = {
  ...CAMPAIGN_TEXT,
  ...INVITATION_TEXT,
  ...MANDATE_TEXT,
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
  'coverage.inFuture': {
    en: 'This moment lies in the future; nobody has counted it yet. Choose one that has passed.',
    uk: 'Цей момент ще не настав, і його ніхто не підрахував. Виберіть момент у минулому.',
    de: 'Dieser Zeitpunkt liegt in der Zukunft; gezählt hat ihn noch niemand. Wählen Sie einen vergangenen.',
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
  'stop.on': {
    en: 'The campaign has paused everything for the moment: no mail goes out and nothing new becomes public. Nothing is lost; try again later.',
    uk: 'Кампанія наразі все призупинила: листи не надсилаються і нічого нового не публікується. Нічого не втрачено; спробуйте пізніше.',
    de: 'Die Kampagne hat im Augenblick alles angehalten: Es geht keine Post hinaus, und nichts Neues wird öffentlich. Nichts geht verloren; versuchen Sie es später noch einmal.',
  },
  'stop.notInState': {
    en: 'This is decided already. Load the page again to see how it stands.',
    uk: 'Це вже вирішено. Оновіть сторінку, щоб побачити, як є зараз.',
    de: 'Das ist schon entschieden. Laden Sie die Seite neu, um zu sehen, wie es steht.',
  },
  'stop.secondPersonNeeded': {
    en: 'You have said so already. Now a second person has to say the same.',
    uk: 'Ви це вже сказали. Тепер те саме має сказати друга людина.',
    de: 'Das haben Sie schon gesagt. Jetzt muss eine zweite Person dasselbe sagen.',
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
  ...OFFICE_TEXT,
  ...PLEDGE_TEXT,
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
