import { permit } from '@patronat/core/actor/permission.ts'
import { makeUndertakingSetCard } from '@patronat/core/campaign/campaign.card.ts'
import { createUndertakingSet } from '@patronat/core/campaign/campaign.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { UndertakingSetView } from '../../source/view.ts'
import { UndertakingSetInput } from '../campaign.input.ts'

builder.mutationField('createUndertakingSet', (t) =>
  t.field({
    type: UndertakingSetView,
    errors: failing,
    description: 'A new set, or a new version of one. No pledge changes by it; a campaign chooses it.',
    args: { input: t.arg({ type: UndertakingSetInput, required: true, description: 'What patrons intend to do.' }) },
    resolve: async (_, { input: { commandId, code, version, ...rest } }, { core, actor }) => {
      permit(actor, 'campaign:write')
      const given = {
        code,
        version,
        name: textOf(rest.name, 'name'),
        statementDefinition: textOf(rest.statementDefinition, 'statementDefinition'),
        undertakings: rest.undertakings.map(({ text, ...item }, at) => ({
          ...item,
          text: textOf(text, `undertakings.${at}.text`),
        })),
      }
      const set = await createUndertakingSet(core, actor, given, { id: commandId, input: given })
      return new UndertakingSetView(makeUndertakingSetCard(set), set)
    },
  }),
)
