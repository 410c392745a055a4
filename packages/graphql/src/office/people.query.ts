import { foldName } from '@patronat/core/name/fold.ts'
import { listOrganisations } from '@patronat/core/organisation/organisation.ts'
import { findPrisonersByName } from '@patronat/core/prisoner/prisoner.ts'
import { builder } from '../builder.ts'
import { PrisonerView } from '../source/view.ts'
import { officeOnly } from '../surface.ts'

const AT_MOST = 20

builder.queryField('people', (t) =>
  t.field({
    type: [PrisonerView],
    ...officeOnly,
    description: 'Persons with a name whose words begin like this, in any script and common spelling; at most 20.',
    complexity: { field: 20, multiplier: 2 },
    args: { name: t.arg.string({ required: true, description: 'At least 2 letters.' }) },
    resolve: async (_, { name }, { core, source }) => {
      const typed = name.slice(0, 80)
      const organisations = await listOrganisations(core)
      const found = await Promise.all(organisations.map(({ id }) => findPrisonersByName(core, id, typed)))
      const cards = await Promise.all(found.flat().map(({ id }) => source.prisoner(id)))
      return cards
        .filter((one) => one !== null)
        .filter((one) => isCalled(one, typed))
        .slice(0, AT_MOST)
    },
  }),
)

/** By the public card: a form that the registry has and the card has not must not be guessed by what is found. */
function isCalled({ card }: PrisonerView, typed: string): boolean {
  const words = card.names.flatMap(({ text }) => foldName(text).split(' '))
  return foldName(typed)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)))
}
