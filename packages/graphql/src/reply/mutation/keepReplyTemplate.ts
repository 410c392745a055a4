import { permit } from '@patronat/core/actor/permission.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { keepReply } from '@patronat/core/reply/reply.ts'
import type { ReplyInput } from '@patronat/core/reply/reply.model.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ReplyDecision, ReplyTemplateType } from '../reply.type.ts'

const KeepReplyTemplateInput = builder.inputType('KeepReplyTemplateInput', {
  description: 'Words of your organisation’s own.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    expectedVersion: t.int({ description: 'The version you looked at; null: there were none.' }),
    decision: t.field({ type: ReplyDecision, required: true, description: 'For which answer.' }),
    reason: t.string({ required: true, description: 'For which reason.' }),
    language: t.field({ type: 'LanguageTag', required: true, description: 'In which language: en, uk or de.' }),
    text: t.string({
      required: true,
      description: '`{prisoner}` and `{member}` are filled in; empty: Patronat’s own text counts again.',
    }),
  }),
})

builder.mutationField('keepReplyTemplate', (t) =>
  t.field({
    type: ReplyTemplateType,
    errors: failing,
    description: 'Keeps your organisation’s own words for a decision, reason and language.',
    args: { input: t.arg({ type: KeepReplyTemplateInput, required: true, description: 'Which words, for what.' }) },
    resolve: (_, { input: { commandId, expectedVersion, ...said } }, { core, actor }) => {
      permit(actor, 'reply:keep')
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const { organisationId } = actor
      const words = { ...said, language: said.language as ReplyInput['language'] }
      const given = { ...words, organisationId, expectedVersion: expectedVersion ?? null }
      return keepReply(core, actor, given, { id: commandId, input: given })
    },
  }),
)
