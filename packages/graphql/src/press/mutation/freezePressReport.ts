import { freezePressReport } from '@patronat/core/press/press.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { consoleOnly } from '../../surface.ts'
import { makePressFigures } from '../make-figures.ts'
import { PRESS_QUERY } from '../press-query.ts'
import { PressReport } from '../press.type.ts'

const FreezePressReportInput = builder.inputType('FreezePressReportInput', {
  ...consoleOnly,
  description: 'Of which campaign and instant.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    campaign: t.id({ required: true, description: 'The campaign.' }),
    asOf: t.field({ type: 'DateTime', description: 'Of which instant; not in the future. Default: now.' }),
    since: t.field({ type: 'DateTime', required: true, description: 'From when on something is new.' }),
  }),
})

builder.mutationField('freezePressReport', (t) =>
  t.field({
    type: PressReport,
    ...consoleOnly,
    errors: failing,
    description:
      'Freezes the figures of a report for the press conference, out of what everybody may read, with the query by which anybody gets the same numbers. INTERNAL; never changed.',
    args: { input: t.arg({ type: FreezePressReportInput, required: true, description: 'Of what.' }) },
    resolve: (_, { input }, { core, actor }) => {
      const asOf = input.asOf == null ? core.clock.now() : new Date(input.asOf)
      const given = {
        campaignId: input.campaign,
        asOf: asOf.toISOString(),
        since: new Date(input.since).toISOString(),
        query: PRESS_QUERY,
      }
      // Asked again, "now" is another instant and yet the same call.
      const command = { id: input.commandId, input: { ...given, asOf: input.asOf ?? null } }
      return freezePressReport(core, actor, given, () => makePressFigures(core, given), command)
    },
  }),
)
