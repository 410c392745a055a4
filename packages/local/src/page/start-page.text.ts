import type { Language } from './language.ts'

export type SignInKind = 'office' | 'moderator' | 'editor' | 'coordinator' | 'admin' | 'partner'

/** How far the office of the demo data is. */
export type OfficeNote = 'patron' | 'several' | 'twoMailboxes' | 'changes' | 'draft' | 'new'

type StartPlace = 'site' | 'office' | 'console' | 'report' | 'partners' | 'explorer' | 'mailbox'

type StartText = {
  title: string
  lead: string
  notOpen: string
  roles: string
  noRoles: string
  signIn: (label: string) => string
  codeHint: string
  toOffice: string
  officeHint: string
  toExplorer: string
  kind: Record<SignInKind, string>
  note: Record<OfficeNote, string>
  places: string
  place: Record<StartPlace, string>
  placeHint: Record<StartPlace, string>
}

export const START_TEXT: Record<Language, StartText> = {
  en: {
    title: 'Who would you like to be?',
    lead: 'Patronat runs on this machine, for you alone. Try it from every side; nothing that you do here leaves it.',
    notOpen:
      'This page exists only here. In a real installation staff sign in with a passkey, and nobody finds anybody’s mail.',
    roles: 'People you can be',
    noRoles: 'There are no demo people here. Start with the demo data, or use the invitation that the start printed.',
    signIn: (label) => `Sign in as ${label}`,
    codeHint: 'Everybody signs in by a code from a mail. It is in the mailbox of this machine.',
    toOffice: 'Open the office site',
    officeHint: 'Type this address on the office site.',
    toExplorer: 'Open the API explorer',
    kind: {
      office: 'Office of a parliamentarian',
      moderator: 'Moderator',
      editor: 'Editor of prisoner records',
      coordinator: 'Campaign coordinator',
      admin: 'Administrator',
      partner: 'Partner organisation',
    },
    note: {
      patron: 'is patron',
      several: 'is patron of several people',
      twoMailboxes: 'is patron; a second mailbox has registered for this member',
      changes: 'was asked for changes',
      draft: 'has begun a draft',
      new: 'not registered yet',
    },
    places: 'Places',
    place: {
      site: 'Public site',
      office: 'Office site',
      console: 'Console',
      report: 'For families and lawyers',
      partners: 'Partner dashboard',
      explorer: 'API explorer',
      mailbox: 'Mailbox',
    },
    placeHint: {
      site: 'what everybody reads, in five languages',
      office: 'where an office registers and pledges',
      console: 'where moderators and editors work',
      report: 'where they write, and come back with a code',
      partners: 'an example of what a partner can show, and queries to begin with',
      explorer: 'what a partner can ask; everything public',
      mailbox: 'every mail that was sent on this machine',
    },
  },
  uk: {
    title: 'Ким ви хочете бути?',
    lead: 'Patronat працює на цьому комп’ютері, лише для вас. Спробуйте його з кожного боку: усе, що ви тут зробите, тут і залишиться.',
    notOpen:
      'Ця сторінка існує лише тут. У справжній системі працівники входять ключем доступу, і ніхто не бачить чужої пошти.',
    roles: 'Ким можна бути',
    noRoles:
      'Тут немає демонстраційних осіб. Запустіть із демонстраційними даними або скористайтеся запрошенням, показаним під час запуску.',
    signIn: (label) => `Увійти: ${label}`,
    codeHint: 'Усі входять за кодом із листа. Він у поштовій скриньці цього комп’ютера.',
    toOffice: 'Відкрити сайт для офісів',
    officeHint: 'Введіть цю адресу на сайті для офісів.',
    toExplorer: 'Відкрити оглядач API',
    kind: {
      office: 'Офіс парламентаря',
      moderator: 'Модератор',
      editor: 'Редактор записів про в’язнів',
      coordinator: 'Координатор кампанії',
      admin: 'Адміністратор',
      partner: 'Організація-партнер',
    },
    note: {
      patron: 'вже патрон',
      several: 'патрон кількох людей',
      twoMailboxes: 'вже патрон; для цього депутата зареєструвалася ще одна скринька',
      changes: 'його попросили про зміни',
      draft: 'почав чернетку',
      new: 'ще не зареєстрований',
    },
    places: 'Куди піти',
    place: {
      site: 'Публічний сайт',
      office: 'Сайт для офісів',
      console: 'Консоль',
      report: 'Родинам і адвокатам',
      partners: 'Панель для партнерів',
      explorer: 'Оглядач API',
      mailbox: 'Поштова скринька',
    },
    placeHint: {
      site: 'що читають усі, п’ятьма мовами',
      office: 'тут офіс реєструється і бере патронат',
      console: 'тут працюють модератори та редактори',
      report: 'тут вони пишуть і повертаються з кодом',
      partners: 'приклад того, що може показати партнер, і запити для початку',
      explorer: 'про що може запитати партнер; усе публічне',
      mailbox: 'усі листи, надіслані на цьому комп’ютері',
    },
  },
  de: {
    title: 'Wer möchten Sie sein?',
    lead: 'Patronat läuft auf diesem Rechner, nur für Sie. Sehen Sie es sich von jeder Seite an; nichts, was Sie hier tun, verlässt ihn.',
    notOpen:
      'Diese Seite gibt es nur hier. In einer echten Installation meldet sich das Team mit einem Passkey an, und niemand sieht fremde Post.',
    roles: 'Wer Sie sein können',
    noRoles:
      'Hier gibt es keine Demo-Personen. Starten Sie mit den Demo-Daten, oder nehmen Sie die Einladung, die der Start ausgegeben hat.',
    signIn: (label) => `Anmelden als ${label}`,
    codeHint: 'Alle melden sich mit einem Code aus einer Mail an. Sie liegt im Postfach dieses Rechners.',
    toOffice: 'Büro-Seite öffnen',
    officeHint: 'Geben Sie diese Adresse auf der Büro-Seite ein.',
    toExplorer: 'API-Explorer öffnen',
    kind: {
      office: 'Abgeordnetenbüro',
      moderator: 'Moderation',
      editor: 'Redaktion der Gefangenen-Einträge',
      coordinator: 'Koordination der Kampagne',
      admin: 'Administration',
      partner: 'Partnerorganisation',
    },
    note: {
      patron: 'hat eine Patenschaft',
      several: 'hat mehrere Patenschaften',
      twoMailboxes: 'hat eine Patenschaft; ein zweites Postfach hat sich für dieses Mitglied angemeldet',
      changes: 'wurde um Änderungen gebeten',
      draft: 'hat einen Entwurf begonnen',
      new: 'noch nicht angemeldet',
    },
    places: 'Orte',
    place: {
      site: 'Öffentliche Seite',
      office: 'Büro-Seite',
      console: 'Konsole',
      report: 'Für Familien und Anwälte',
      partners: 'Überblick für Partner',
      explorer: 'API-Explorer',
      mailbox: 'Postfach',
    },
    placeHint: {
      site: 'was alle lesen, in fünf Sprachen',
      office: 'wo ein Büro sich registriert und eine Patenschaft zusagt',
      console: 'wo Moderation und Redaktion arbeiten',
      report: 'wo sie schreiben und mit einem Code zurückkommen',
      partners: 'ein Beispiel, was ein Partner zeigen kann, mit Abfragen für den Anfang',
      explorer: 'was ein Partner abfragen kann; alles Öffentliche',
      mailbox: 'jede Mail, die auf diesem Rechner gesendet wurde',
    },
  },
}
