import { permit } from '@patronat/core/actor/permission.ts'
import { makeLegislatureCard } from '@patronat/core/legislature/legislature.card.ts'
import { changeLegislature, type LegislatureChange } from '@patronat/core/legislature/legislature.ts'
import { builder } from '../../builder.ts'
import { failing } from '../../failure.ts'
import { textOf } from '../../local-text.ts'
import { LegislatureView } from '../../source/view.ts'
import { ChangeLegislatureInput } from '../legislature.input.ts'

type Given = typeof ChangeLegislatureInput.$inferInput

/** Only what was named: a field that is left out stays as it is. */
function changeOf({ name, country, level, timeZone, languages, domains, authorities, calendar, ...given }: Given) {
  const change: LegislatureChange = {
    ...(name && { name: textOf(name, 'name') }),
    ...(country && { country }),
    ...(level && { level }),
    ...(timeZone !== undefined && { timeZone }),
    ...(languages && { languages: [...languages] }),
    ...(domains && { domains: [...domains] }),
    ...(given.verifiedByHand != null && { verifiedByHand: given.verifiedByHand }),
    ...(calendar && { calendar: [...calendar] }),
    ...(authorities && {
      authorities: authorities.map((authority, at) => ({
        name: textOf(authority.name, `authorities.${at}.name`),
        can: textOf(authority.can, `authorities.${at}.can`),
      })),
    }),
  }
  return change
}

builder.mutationField('changeLegislature', (t) =>
  t.field({
    type: LegislatureView,
    errors: failing,
    description: 'Completes or corrects a house. Its code stays.',
    args: { input: t.arg({ type: ChangeLegislatureInput, required: true, description: 'Which, what and why.' }) },
    resolve: async (_, { input }, { core, actor }) => {
      permit(actor, 'legislature:write')
      const { id, expectedVersion, commandId, reason } = input
      const given = { id, expectedVersion, reason, change: changeOf(input) }
      const house = await changeLegislature(core, actor, given, { id: commandId, input: given })
      return new LegislatureView(makeLegislatureCard(house), house)
    },
  }),
)
