import type { LetterKind, LetterLanguage } from './letter.model.ts'

type Words = { subject: string; text: string }

/** What a campaign's letters say as long as it has no words of its own. */
export const LETTER_TEXT: Readonly<Record<LetterKind, Readonly<Record<LetterLanguage, Words>>>> = {
  FIRST: {
    en: {
      subject: 'Will you be patron of a political prisoner?',
      text: `A name that many know is safer than a name that nobody knows. A patron declares the patronage in public, then says the name at least once a month, until the person is free.

We propose {prisoner} to you; you can choose somebody else.

Patrons of this campaign declare themselves by {deadline}. It takes your office a few minutes, and it is not money.`,
    },
    uk: {
      subject: 'Чи візьмете Ви патронат над політв’язнем?',
      text: `Ім’я, яке знають багато людей, захищене краще за ім’я, якого не знає ніхто. Патрон заявляє про патронат публічно, а тоді щонайменше раз на місяць називає ім’я, доки людина не вийде на волю.

Пропонуємо Вам: {prisoner}. Ви можете вибрати й когось іншого.

Патрони цієї кампанії заявляють про себе до {deadline}. Вашому офісу на це потрібно кілька хвилин, і це не гроші.`,
    },
    de: {
      subject: 'Übernehmen Sie eine Patenschaft für einen politischen Häftling?',
      text: `Ein Name, den viele kennen, ist sicherer als einer, den niemand kennt. Wer eine Patenschaft übernimmt, erklärt das öffentlich und nennt den Namen dann mindestens einmal im Monat, bis der Mensch frei ist.

Wir schlagen Ihnen {prisoner} vor; Sie können auch jemand anderen wählen.

Die Patinnen und Paten dieser Kampagne erklären sich bis zum {deadline}. Ihr Büro braucht dafür wenige Minuten, und es geht nicht um Geld.`,
    },
  },
  FOLLOW_UP: {
    en: {
      subject: 'Still open: will you be patron of a political prisoner?',
      text: `We wrote to you some time ago and write this once more, then no more in this campaign.

{prisoner} still waits for somebody who says the name in public.

There is time until {deadline}. If you have no time for it, one click on the line at the end is answer enough.`,
    },
    uk: {
      subject: 'Ще відкрито: чи візьмете Ви патронат над політв’язнем?',
      text: `Якийсь час тому ми Вам писали. Пишемо ще раз, і більше в цій кампанії не писатимемо.

{prisoner} досі чекає, щоб хтось публічно назвав це ім’я.

Час є до {deadline}. Якщо у Вас немає на це часу, достатньо одного натискання на останній рядок.`,
    },
    de: {
      subject: 'Noch offen: Übernehmen Sie eine Patenschaft für einen politischen Häftling?',
      text: `Vor einiger Zeit haben wir Ihnen geschrieben. Wir schreiben dieses eine Mal noch, danach in dieser Kampagne nicht mehr.

{prisoner} wartet noch immer auf jemanden, der den Namen öffentlich nennt.

Zeit ist bis zum {deadline}. Wenn Sie dafür keine Zeit haben, genügt ein Klick auf die Zeile am Ende.`,
    },
  },
}
