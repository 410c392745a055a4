import type { ReplyLanguage } from './reply-template.ts'

export const ACTIVITY_REASONS = [
  'NOT_FOUND',
  'NOT_PUBLIC',
  'NOT_NAMING_THE_PRISONER',
  'NOT_BY_THE_MEMBER',
  'DUPLICATE',
  'OTHER',
] as const
export type ActivityReason = (typeof ACTIVITY_REASONS)[number]

/** Why a report does not count, as a text that the moderator may change; `{prisoner}` and `{member}` are filled in. */
const REPLIES: Record<ReplyLanguage, Record<ActivityReason | 'after', string>> = {
  en: {
    NOT_FOUND: 'The link shows us nothing: the page is gone or asks for an account.',
    NOT_PUBLIC: 'What you sent can’t be read by the public.',
    NOT_NAMING_THE_PRISONER: 'It does not name {prisoner}.',
    NOT_BY_THE_MEMBER: 'It is not by {member}, or repeats what somebody else said.',
    DUPLICATE: 'You have reported this before, and it counts already.',
    OTHER: '',
    after: 'Correct it and report it again; that takes a minute.',
  },
  uk: {
    NOT_FOUND: 'За посиланням нічого не відкривається: сторінки немає або потрібен обліковий запис.',
    NOT_PUBLIC: 'Те, що ви надіслали, не може прочитати загал.',
    NOT_NAMING_THE_PRISONER: 'Там немає імені: {prisoner}.',
    NOT_BY_THE_MEMBER: 'Це не власні слова ({member}) або повторення чужих.',
    DUPLICATE: 'Ви вже повідомляли про це, і воно вже зараховане.',
    OTHER: '',
    after: 'Виправте й повідомте ще раз: це одна хвилина.',
  },
  de: {
    NOT_FOUND: 'Der Link zeigt uns nichts: Die Seite fehlt oder verlangt ein Konto.',
    NOT_PUBLIC: 'Was Sie geschickt haben, ist nicht öffentlich lesbar.',
    NOT_NAMING_THE_PRISONER: '{prisoner} wird darin nicht genannt.',
    NOT_BY_THE_MEMBER: 'Es stammt nicht von {member} oder wiederholt, was andere gesagt haben.',
    DUPLICATE: 'Das haben Sie schon gemeldet, und es zählt bereits.',
    OTHER: '',
    after: 'Ändern Sie es und melden Sie es noch einmal; das dauert eine Minute.',
  },
}

/** The suggested text: the reason, then what follows from it; nothing more is needed after a repetition. */
export const activityReply = (
  reason: ActivityReason,
  language: ReplyLanguage,
  names: { prisoner: string; member: string },
): string => {
  const reply = REPLIES[language]
  const said = reply[reason].replaceAll('{prisoner}', names.prisoner).replaceAll('{member}', names.member)
  return [said, reason === 'DUPLICATE' ? '' : reply.after].filter((part) => part !== '').join(' ')
}
