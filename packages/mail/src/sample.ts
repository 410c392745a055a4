import type { MailLanguage } from './letter.ts'
import type { MailData } from './template.ts'

const pair = { memberName: 'Anna-Katharina Musterfrau-Beispielhausen', prisonerName: 'Emir Usein Demo' }
const officeUrl = 'https://patronat.example/office/pledges/plg_01JDEMO00000000000000000'
const publicUrl = 'https://patronat.example/prisoners/emir-usein-demo'
const REASON: Readonly<Record<MailLanguage, string>> = {
  en: 'The link leads to a page that no longer exists.\nPlease send the link of the post itself, not of the overview.',
  uk: 'Посилання веде на сторінку, якої вже немає.\nНадішліть, будь ласка, посилання на сам допис, а не на стрічку.',
  de: 'Der Link führt auf eine Seite, die es nicht mehr gibt.\nBitte schicken Sie den Link zum Beitrag selbst, nicht zur Übersicht.',
}

const NOTE: Readonly<Record<MailLanguage, string>> = {
  en: 'I have done this for a year. It costs me an hour a month.',
  uk: 'Я роблю це вже рік. Це година на місяць.',
  de: 'Ich mache das seit einem Jahr. Es kostet mich eine Stunde im Monat.',
}
const INVITING: Readonly<Record<MailLanguage, { subject: string; bodyText: string }>> = {
  en: {
    subject: 'Will you be patron of a political prisoner?',
    bodyText: `A name that many know is safer.\n\nWe propose ${pair.prisonerName} to you.`,
  },
  uk: {
    subject: 'Чи візьмете Ви патронат над політв’язнем?',
    bodyText: `Ім’я, яке знають багато людей, захищене краще.\n\nПропонуємо Вам: ${pair.prisonerName}.`,
  },
  de: {
    subject: 'Übernehmen Sie eine Patenschaft für einen politischen Häftling?',
    bodyText: `Ein Name, den viele kennen, ist sicherer.\n\nWir schlagen Ihnen ${pair.prisonerName} vor.`,
  },
}

/** Invented people, for the gallery and the tests: long names, two lines of reason, a long link. */
export const sample = (language: MailLanguage): MailData => ({
  officeCode: { code: '48312097', minutes: 10 },
  officeRegistered: {
    memberName: pair.memberName,
    objectUrl: 'https://patronat.example/office/object?ticket=SsrF6yx0vVQ2Tn8mK4pLw9dZcHbEaUiOgRtYjXlPqMk',
  },
  pledgeReceived: { ...pair, officeUrl },
  pledgeDocumented: { ...pair, objectUntil: '2026-12-08', officeUrl },
  mandateEnded: {
    memberName: pair.memberName,
    prisonersText: `${pair.prisonerName}\nOlena Vyhadana Demo`,
    mailboxEndsOn: '2027-03-10',
    officeUrl: 'https://patronat.example/office/pledges',
  },
  handOver: {
    ...pair,
    fromName: 'Boris Prykladnyi Demo',
    closesOn: '2027-01-23',
    officeUrl: 'https://patronat.example/office/pledges',
  },
  pledgeAccepted: { ...pair, firstMonth: '2027-01', officeUrl, publicUrl },
  pledgeChangesRequested: { ...pair, reasonText: REASON[language], officeUrl },
  pledgeDeclined: { ...pair, reasonText: REASON[language], officeUrl },
  staffInvitation: {
    name: 'Oksana Prykladna',
    organisationName: 'Demo Campaign for the Prisoners',
    inviteUrl: 'https://patronat.example/console/invitation?ticket=Zx0vVQ2Tn8mK4pLw9dZcHbEaUiOgRtYjXlPqMkSsrF6',
    expiresHours: 48,
  },
  activityDeclined: { ...pair, happenedOn: '2026-12-03', reasonText: REASON[language], officeUrl },
  activityProposed: {
    ...pair,
    happenedOn: '2026-12-03',
    noticedBy: 'A Partner of the Demo',
    untilOn: '2026-12-18',
    officeUrl,
  },
  activityVerified: { ...pair, happenedOn: '2026-12-03', keptMonth: '2026-12', publicUrl },
  pledgeRestored: { ...pair, officeUrl },
  prisonerDied: pair,
  prisonerFreed: { ...pair, publicUrl },
  quietAsked: pair,
  invitation: {
    memberName: pair.memberName,
    campaignName: 'Patronat Demo 2026',
    prisonerName: pair.prisonerName,
    askedBy: 'Karl Demo',
    noteText: NOTE[language],
    deadlineOn: '2026-12-20',
    ...INVITING[language],
    chooseUrl: 'https://patronat.example/office/?prisoner=emir-usein-demo',
    stopUrl: 'https://patronat.example/stop/inv_01JDEMO00000000000000000.Zx0vVQ2Tn8mK4pLw9dZcHbEaUiOg',
  },
  statementReminder: {
    memberName: pair.memberName,
    prisonersText: `${pair.prisonerName}\nOlena Vyhadana Demo`,
    statementMonth: '2026-11',
    daysLeft: 10,
    closesOn: '2026-12-15',
    officeUrl: 'https://patronat.example/office/pledges',
    wishUrl: 'https://patronat.example/office/office/off_01JDEMO00000000000000000',
  },
})
