import { DomainError } from '@patronat/core/base/error.ts'
import { makeReportedCard } from '@patronat/core/reported/reported.card.ts'
import { recordReportedCount } from '@patronat/core/reported/reported.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { ReportedView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const RecordReportedCountInput = builder.inputType('RecordReportedCountInput', {
  ...consoleOnly,
  description: 'What a body reports, with its source.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    value: t.int({ required: true, description: 'The number.' }),
    body: t.string({ required: true, description: 'Who reports it.' }),
    date: t.field({ type: 'PartialDate', required: true, description: 'Of when it is.' }),
    sourceTitle: t.string({ required: true, description: 'What the source is called.' }),
    sourceUrl: t.field({ type: 'URL', description: 'Its link.' }),
  }),
})

builder.mutationField('recordReportedCount', (t) =>
  t.field({
    type: ReportedView,
    ...consoleOnly,
    errors: failing,
    description: 'Enters how many people a body says are held. Everybody reads it at once, beside our own number.',
    args: {
      input: t.arg({ type: RecordReportedCountInput, required: true, description: 'What, and where it stands.' }),
    },
    resolve: async (_, { input }, { core, actor }) => {
      if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
      const { commandId, value, body, date, sourceTitle, sourceUrl } = input
      const source = { title: sourceTitle, url: sourceUrl ?? null }
      const given = { organisationId: actor.organisationId, value, body, date, source }
      const count = await recordReportedCount(core, actor, given, { id: commandId, input: given })
      return new ReportedView(makeReportedCard(count), count)
    },
  }),
)
