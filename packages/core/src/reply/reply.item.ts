import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { ReplyInput, ReplyTemplate } from './reply.model.ts'

export const replyRecord = defineRecord<ReplyTemplate>({
  kind: 'replyTemplate',
  shape: 1,
  indexes: ({ organisationId, decision, reason, language }, id) => ({
    /** Which words of its own does an organisation have? */
    gsi1: { pk: repliesOf(organisationId), sk: `${decision}#${reason}#${language}#${id}` },
  }),
})

export const repliesOf = (organisationId: string): string => `${organisationId}#REPLIES`

/** One template for a decision, reason and language. */
export const replyKey = (organisationId: string, { decision, reason, language }: ReplyInput): Key => ({
  pk: `REPLY#${organisationId}#${decision}#${reason}#${language}`,
  sk: 'CLAIM',
})
