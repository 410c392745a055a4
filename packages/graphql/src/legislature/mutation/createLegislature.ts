import { permit } from '@patronat/core/actor/permission.ts'
import { makeLegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import { createLegislature } from '@patronat/core/legislature/legislature.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { LegislatureView } from '../../source/view.ts'
import { CreateLegislatureInput } from '../legislature.input.ts'

/** What nobody has said yet: until then its offices cannot register themselves. */
const UNSAID = { timeZone: null, languages: [], domains: [], verifiedByHand: false, term: null, memberCount: 0 }

builder.mutationField('createLegislature', (t) =>
  t.field({
    type: LegislatureView,
    errors: failing,
    description: 'A house that no roster has brought. It is incomplete until it is changed.',
    args: { input: t.arg({ type: CreateLegislatureInput, required: true, description: 'What is known.' }) },
    resolve: async (_, { input: { commandId, name, ...given } }, { core, actor }) => {
      permit(actor, 'legislature:write')
      const data = { ...UNSAID, ...given, name: { en: name } }
      const house = await createLegislature(core, actor, data, { id: commandId, input: data })
      return new LegislatureView(makeLegislatureCard(house), house)
    },
  }),
)
