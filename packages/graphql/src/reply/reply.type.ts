import { listReplies } from '@patronat/core/reply/reply.ts'
import { REPLY_DECISIONS, type ReplyTemplate } from '@patronat/core/reply/reply.model.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { builder } from '../builder.ts'

/** All of it is console only, by naming no surface. */
export const ReplyDecision = builder.enumType('ReplyDecision', {
  description: 'What an office is answered.',
  values: REPLY_DECISIONS,
})

export const ReplyTemplateType = builder.objectRef<Stored<ReplyTemplate>>('ReplyTemplate').implement({
  description: 'An organisation’s own words for one decision, reason and language.',
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: ({ id }) => id }),
    version: t.int({ description: 'For `expectedVersion`.', resolve: ({ version }) => version }),
    decision: t.field({ type: ReplyDecision, description: 'For which answer.', resolve: ({ data }) => data.decision }),
    reason: t.string({ description: 'For which reason.', resolve: ({ data }) => data.reason }),
    language: t.field({ type: 'LanguageTag', description: 'In which language.', resolve: ({ data }) => data.language }),
    text: t.string({
      description: '`{prisoner}` and `{member}` are filled in; empty: Patronat’s own text counts.',
      resolve: ({ data }) => data.text,
    }),
  }),
})

builder.queryField('replyTemplates', (t) =>
  t.field({
    type: [ReplyTemplateType],
    description: 'Your organisation’s own words for offices; at most 100.',
    resolve: (_, __, { core, actor }) => listReplies(core, actor),
  }),
)
