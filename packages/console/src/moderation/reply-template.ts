import type { ReasonCode } from '../generated/graphql.ts'

export const REPLY_LANGUAGES = ['en', 'uk', 'de'] as const
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]
type Reply = Record<'changes' | 'decline', string> & Record<ReasonCode, string>

/**
 * What an office is told, as a text that the moderator may change. `{prisoner}` and `{member}` are filled in. Greeting
 * and signature are the mail's own.
 */
const REPLIES: Record<ReplyLanguage, Reply> = {
  en: {
    DECLARATION_NOT_FOUND:
      'The link to the declaration for {prisoner} shows us nothing: the page is gone or asks for an account. Please send a link that anybody can open.',
    DECLARATION_NOT_PUBLIC:
      'The declaration for {prisoner} can’t be read by the public. Please say it where anybody can read it, and send us that link.',
    NOT_NAMING_THE_PRISONER: 'The declaration does not name {prisoner}. Please name the person you speak up for.',
    NOT_BY_THE_MEMBER:
      'The declaration is not by {member}, or repeats what somebody else said. Please declare it in the member’s own words and name.',
    MAILBOX_NOT_THE_MEMBERS:
      'We could not match this mailbox to {member}. Please register with the address that the parliament publishes for the member, or tell us where yours is listed.',
    DUPLICATE: '{member} is already patron of {prisoner}, or has sent this pledge before. Nothing more is needed.',
    OTHER: '',
    changes: 'Your pledge is kept as it is. Correct it and send it again; it takes two minutes.',
    decline:
      'So we can’t accept this pledge. If you think that we are wrong, answer this mail and a second person will look at it.',
  },
  uk: {
    DECLARATION_NOT_FOUND:
      'За посиланням на заяву про {prisoner} нічого не відкривається: сторінки немає або потрібен обліковий запис. Надішліть, будь ласка, посилання, яке може відкрити кожен.',
    DECLARATION_NOT_PUBLIC:
      'Заяву про {prisoner} не може прочитати загал. Оприлюдніть її, будь ласка, там, де її прочитає кожен, і надішліть нам це посилання.',
    NOT_NAMING_THE_PRISONER: 'У заяві немає імені: {prisoner}. Назвіть, будь ласка, людину, за яку ви говорите.',
    NOT_BY_THE_MEMBER:
      'Це не власна заява ({member}) або повторення чужих слів. Заявіть, будь ласка, від імені депутата чи депутатки і власними словами.',
    MAILBOX_NOT_THE_MEMBERS:
      'Ми не змогли підтвердити, що ця скринька належить: {member}. Зареєструйтеся з адреси, яку оприлюднює парламент, або напишіть, де вказано вашу.',
    DUPLICATE: 'Патронат уже є або це зобов’язання вже надходило: {member}, {prisoner}. Більше нічого не потрібно.',
    OTHER: '',
    changes: 'Ваше зобов’язання збережено. Виправте його й надішліть ще раз: це дві хвилини.',
    decline:
      'Тому ми не можемо прийняти це зобов’язання. Якщо ви вважаєте, що ми помилилися, дайте відповідь на цей лист, і на нього подивиться друга людина.',
  },
  de: {
    DECLARATION_NOT_FOUND:
      'Der Link zur Erklärung für {prisoner} zeigt uns nichts: Die Seite fehlt oder verlangt ein Konto. Bitte schicken Sie einen Link, den alle öffnen können.',
    DECLARATION_NOT_PUBLIC:
      'Die Erklärung für {prisoner} ist nicht öffentlich lesbar. Bitte erklären Sie es dort, wo alle es lesen können, und schicken Sie uns diesen Link.',
    NOT_NAMING_THE_PRISONER:
      'Die Erklärung nennt {prisoner} nicht. Bitte nennen Sie die Person, für die Sie sich einsetzen.',
    NOT_BY_THE_MEMBER:
      'Die Erklärung stammt nicht von {member} oder wiederholt, was andere gesagt haben. Bitte erklären Sie es im Namen des Mitglieds und mit eigenen Worten.',
    MAILBOX_NOT_THE_MEMBERS:
      'Wir konnten dieses Postfach {member} nicht zuordnen. Bitte melden Sie sich mit der Adresse an, die das Parlament veröffentlicht, oder sagen Sie uns, wo Ihre steht.',
    DUPLICATE:
      '{member} hat die Patenschaft für {prisoner} schon oder hat sie uns bereits geschickt. Mehr ist nicht nötig.',
    OTHER: '',
    changes: 'Ihre Angaben bleiben erhalten. Ändern Sie sie und schicken Sie sie noch einmal; das dauert zwei Minuten.',
    decline:
      'Deshalb können wir diese Patenschaft nicht annehmen. Wenn Sie meinen, dass wir irren, antworten Sie auf diese Mail; dann sieht eine zweite Person nach.',
  },
}

const isReplyLanguage = (tag: string): tag is ReplyLanguage => (REPLY_LANGUAGES as readonly string[]).includes(tag)

/** The first language of the house that we have templates in, else English. Tags are BCP 47. */
export const replyLanguage = (languages: readonly string[]): ReplyLanguage =>
  languages.map((tag) => tag.split('-')[0] ?? '').find(isReplyLanguage) ?? 'en'

/** The suggested text: the reason, then what follows from it. */
export const replyText = (
  decision: 'changes' | 'decline',
  code: ReasonCode,
  language: ReplyLanguage,
  names: { prisoner: string; member: string },
): string => {
  const reply = REPLIES[language]
  const reason = reply[code].replaceAll('{prisoner}', names.prisoner).replaceAll('{member}', names.member)
  return [reason, reply[decision]].filter((part) => part !== '').join('\n\n')
}
