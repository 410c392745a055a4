import { useMemo } from 'react'
import { type RaRecord, useGetList } from 'react-admin'
import type { ReplyRowFragment } from '../generated/graphql.ts'
import { replyLanguage } from '../moderation/reply-template.ts'

/** The organisation's own words for offices, where it has any. */
export const useReplies = () => {
  const { data } = useGetList<ReplyRowFragment & RaRecord>('replies')
  // The same list for the same answer: a text is filled in anew whenever this changes.
  return useMemo(() => (data ?? []).map((one) => ({ ...one, language: replyLanguage([one.language]) })), [data])
}
