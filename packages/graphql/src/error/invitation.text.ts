import type { Sentence } from './error.text.ts'

/** What is read by who writes a campaign's letters, and by who asks a colleague. */
export const INVITATION_TEXT = {
  'invitation.notInState': {
    en: 'Something else happened to this letter meanwhile, so nothing was done. Load it again and look.',
    uk: 'Тим часом із цим листом сталося щось інше, тож нічого не зроблено. Завантажте ще раз і подивіться.',
    de: 'Mit diesem Brief ist inzwischen etwas anderes geschehen, darum wurde nichts getan. Laden Sie neu und sehen Sie nach.',
  },
  'invitation.memberStopped': {
    en: 'This member has asked not to be written to. Nothing was sent.',
    uk: 'Цей депутат просив йому не писати. Нічого не надіслано.',
    de: 'Dieses Mitglied möchte nicht angeschrieben werden. Es wurde nichts verschickt.',
  },
  'invitation.exists': {
    en: 'This colleague has been written to already, or is a patron already. Choose somebody else.',
    uk: 'Цьому колезі вже писали, або він чи вона вже має патронат. Виберіть когось іншого.',
    de: 'Diese Kollegin oder dieser Kollege wurde schon angeschrieben oder hat schon eine Patenschaft. Wählen Sie jemand anderen.',
  },
} as const satisfies Record<string, Sentence>
