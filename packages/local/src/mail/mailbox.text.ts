import type { Language } from '../page/language.ts'

export const MAILBOX_TEXT: Record<
  Language,
  {
    title: string
    lead: string
    empty: string
    to: (address: string) => string
    back: string
    gone: string
    from: string
    receiver: string
    sent: string
    asPage: string
    asText: string
  }
> = {
  en: {
    title: 'Mailbox',
    lead: 'Every mail that was sent on this machine, whoever it was for. None has left it. They are gone when it stops. A mailbox whose name begins with bounce takes none: mail to it comes back.',
    empty: 'Nothing was sent yet. Ask for a code on the office site, and it appears here.',
    to: (address) => `to ${address}`,
    back: 'All mails',
    gone: 'This mail is not here. Mails are gone when Patronat stops.',
    from: 'From',
    receiver: 'To',
    sent: 'Sent',
    asPage: 'As the receiver sees it',
    asText: 'As plain text',
  },
  uk: {
    title: 'Поштова скринька',
    lead: 'Усі листи, надіслані на цьому комп’ютері, хоч би кому вони були. Жоден його не залишив. Після зупинки вони зникають. Скринька, назва якої починається з bounce, нічого не приймає: листи до неї повертаються.',
    empty: 'Ще нічого не надіслано. Попросіть код на сайті для офісів, і лист з’явиться тут.',
    to: (address) => `кому: ${address}`,
    back: 'Усі листи',
    gone: 'Цього листа тут немає. Листи зникають, коли Patronat зупиняється.',
    from: 'Від',
    receiver: 'Кому',
    sent: 'Надіслано',
    asPage: 'Як його бачить отримувач',
    asText: 'Простим текстом',
  },
  de: {
    title: 'Postfach',
    lead: 'Jede Mail, die auf diesem Rechner gesendet wurde, für wen auch immer. Keine hat ihn verlassen. Nach dem Beenden sind sie weg. Ein Postfach, dessen Name mit bounce beginnt, nimmt keine an: Mails dorthin kommen zurück.',
    empty: 'Noch wurde nichts gesendet. Fordern Sie auf der Büro-Seite einen Code an, und er erscheint hier.',
    to: (address) => `an ${address}`,
    back: 'Alle Mails',
    gone: 'Diese Mail ist nicht hier. Mails sind weg, wenn Patronat beendet wird.',
    from: 'Von',
    receiver: 'An',
    sent: 'Gesendet',
    asPage: 'Wie der Empfänger sie sieht',
    asText: 'Als reiner Text',
  },
}
