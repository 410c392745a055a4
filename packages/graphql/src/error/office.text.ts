import type { Sentence } from './error.text.ts'

/** What is read by who registers a mailbox, and by who keeps offices and staff. */
export const OFFICE_TEXT = {
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
} as const satisfies Record<string, Sentence>
