import type { MessageKey, Translate } from '../language/message.ts'

const REASONS = {
  DECLARATION_NOT_FOUND: 'reason.DECLARATION_NOT_FOUND',
  DECLARATION_NOT_PUBLIC: 'reason.DECLARATION_NOT_PUBLIC',
  NOT_NAMING_THE_PRISONER: 'reason.NOT_NAMING_THE_PRISONER',
  NOT_BY_THE_MEMBER: 'reason.NOT_BY_THE_MEMBER',
  MAILBOX_NOT_THE_MEMBERS: 'reason.MAILBOX_NOT_THE_MEMBERS',
  DUPLICATE: 'reason.DUPLICATE',
  OTHER: 'reason.OTHER',
} as const satisfies Record<string, MessageKey>

/** Why a moderator asked for changes or declined, as a sentence. */
export const reasonText = (t: Translate, code: string | null): string =>
  t(REASONS[(code ?? 'OTHER') as keyof typeof REASONS] ?? REASONS.OTHER)
