import { permit } from '@patronat/core/actor/permission.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { recordOutside } from '@patronat/core/parliamentarian/record-outside.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { LocalTextInput, textOf } from '../../local-text.ts'
import { ParliamentarianView } from '../../source/view.ts'
import { consoleOnly } from '../../surface.ts'

const RecordOutsideInput = builder.inputType('RecordOutsideInput', {
  ...consoleOnly,
  description: 'Somebody who can be a patron and is no member of any house.',
  fields: (t) => ({
    commandId: t.string({ required: true, description: 'Your own id for this call: asked twice, done once.' }),
    slug: t.string({ required: true, description: 'For links, for ever: the name in small letters.' }),
    name: t.string({ required: true, description: 'The name, in Latin letters.' }),
    role: t.field({ type: [LocalTextInput], required: true, description: 'What they are, by language.' }),
    legislature: t.id({ required: true, description: 'By whose time zone and campaigns they are dealt with.' }),
    reason: t.string({ required: true, description: 'Why; stays in the console.' }),
  }),
})

builder.mutationField('recordOutside', (t) =>
  t.field({
    type: ParliamentarianView,
    ...consoleOnly,
    errors: failing,
    description: 'Records a possible patron who is no member: a head of government, a former ambassador.',
    args: { input: t.arg({ type: RecordOutsideInput, required: true, description: 'Who.' }) },
    resolve: async (_, { input: { commandId, slug, name, role, legislature, reason } }, { core, actor }) => {
      permit(actor, 'parliamentarian:import')
      const names = [{ language: 'en', text: name, kind: 'PREFERRED' as const, source: null }]
      const given = { slug, names, role: textOf(role, 'role'), legislatureId: legislature, channels: [], reason }
      const member = await recordOutside(core, actor, given, { id: commandId, input: given })
      return new ParliamentarianView(makeParliamentarianCard(member), member)
    },
  }),
)
