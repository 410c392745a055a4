import { builder } from '../builder.ts'
import { PrisonerView } from '../source/view.ts'
import { officeOnly } from '../surface.ts'

const AT_MOST = 20

builder.queryField('people', (t) =>
  t.field({
    type: [PrisonerView],
    ...officeOnly,
    description:
      'Persons who are called like this: the beginning of a word, any script and spelling, a slip; nearest first, at most 20.',
    complexity: { field: 20, multiplier: 2 },
    args: { name: t.arg.string({ required: true, description: 'At least 2 letters.' }) },
    resolve: async (_, { name }, { source }) => {
      const found = await source.search(name, 'prisoner')
      return found.flatMap(({ item }) => (item instanceof PrisonerView ? [item] : [])).slice(0, AT_MOST)
    },
  }),
)
