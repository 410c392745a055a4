import { reportActivity } from '@patronat/core/activity/activity.ts'
import type { ActivityInput } from '@patronat/core/activity/activity.model.ts'
import { builder } from '../../builder.ts'
import { UndertakingKind } from '../../campaign/campaign.type.ts'
import { failing } from '../../failure.ts'
import { activityViewOf } from '../../source/registry-source.ts'
import { ActivityView } from '../../source/view.ts'
import { signedIn } from '../../surface.ts'

const ReportActivityInput = builder.inputType('ReportActivityInput', {
  ...signedIn,
  description: 'What a patron did.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    pledge: t.id({ required: true, description: 'Under which pledge.' }),
    kind: t.field({ type: UndertakingKind, required: true, description: 'What it was.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When.' }),
    url: t.string({ required: true, description: 'The evidence: a public link.' }),
    title: t.string({ ...signedIn, description: 'What it is called.' }),
    language: t.field({ type: 'LanguageTag', ...signedIn, description: 'Language of the evidence.' }),
  }),
})

builder.mutationField('reportActivity', (t) =>
  t.field({
    type: ActivityView,
    ...signedIn,
    errors: failing,
    description: 'Reports what a patron did. It counts once a moderator has verified it.',
    args: { input: t.arg({ type: ReportActivityInput, required: true, description: 'What was done.' }) },
    resolve: async (_, { input: { commandId, pledge, ...rest } }, { core, actor }) => {
      // The verb reads and checks the kind: not every kind can be reported.
      const given = {
        ...rest,
        pledgeId: pledge,
        title: rest.title ?? null,
        language: rest.language ?? null,
      } as ActivityInput
      return activityViewOf(await reportActivity(core, actor, given, { id: commandId, input: given }))
    },
  }),
)
