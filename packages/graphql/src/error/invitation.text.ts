import type { Sentence } from './error.text.ts'

/** What is read by who writes a campaign's letters, and by who asks a colleague. */
export const INVITATION_TEXT = {
  'invitation.notInState': {
    en: 'Something else happened to this letter meanwhile, so nothing was done. Load it again and look.',
    uk: 'Тим часом із цим листом сталося щось інше, тож нічого не зроблено. Завантажте ще раз і подивіться.',
    de: 'Mit diesem Brief ist inzwischen etwas anderes geschehen, darum wurde nichts getan. Laden Sie neu und sehen Sie nach.',
  },
  'invitation.campaignNotOpen': {
    en: 'This campaign has not begun, or it is over: no letters go out. Look at its days.',
    uk: 'Ця кампанія ще не почалася або вже закінчилася: листи не надсилаються. Перевірте її дати.',
    de: 'Diese Kampagne hat noch nicht begonnen oder ist zu Ende: Es gehen keine Briefe hinaus. Sehen Sie nach ihren Tagen.',
  },
  'invitation.houseNotAsked': {
    en: 'This campaign does not ask members of this house. Choose somebody of another house.',
    uk: 'Ця кампанія не звертається до членів цієї палати. Виберіть когось з іншої палати.',
    de: 'Diese Kampagne wendet sich nicht an Mitglieder dieses Hauses. Wählen Sie jemanden aus einem anderen Haus.',
  },
  'invitation.noAddress': {
    en: 'The house publishes no address for this member. Enter an official one; we do not write to private ones.',
    uk: 'Палата не публікує адреси цього депутата. Вкажіть офіційну; на приватні ми не пишемо.',
    de: 'Das Haus veröffentlicht für dieses Mitglied keine Adresse. Geben Sie eine amtliche an; an private schreiben wir nicht.',
  },
  'invitation.exists': {
    en: 'You have asked this colleague already. Choose somebody else.',
    uk: 'Ви вже зверталися до цього колеги. Виберіть когось іншого.',
    de: 'Sie haben diese Kollegin oder diesen Kollegen schon gefragt. Wählen Sie jemand anderen.',
  },
} as const satisfies Record<string, Sentence>
