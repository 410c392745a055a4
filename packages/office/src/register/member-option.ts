import type { Search } from '../form/use-options.ts'
import type { MemberOptionFragment } from '../generated/graphql.ts'
import type { Translate } from '../language/message.ts'

/** How far the search for a member is, in words. */
export function statusOf(t: Translate, { state, options }: Search<unknown>): string {
  if (state === 'done') return options.length === 0 ? t('member.none') : t('member.found', { count: options.length })
  return t(({ idle: 'member.type', searching: 'member.searching', failed: 'member.failed' } as const)[state])
}

/** What tells namesakes apart. */
export const detailOf = (member: MemberOptionFragment): string =>
  [member.group?.name, member.area].filter(Boolean).join(' · ')
