import { builder } from '../builder.ts'
import { PrisonerConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import { PrisonerView } from '../source/view.ts'
import { everywhere } from '../surface.ts'
import { countPrisoners, filterOf, PrisonerFilter } from './prisoner.filter.ts'

const PrisonerOrder = builder.enumType('PrisonerOrder', {
  ...everywhere,
  description: 'Orders that an index serves.',
  values: {
    NAME: { description: 'By preferred name, as it is compared in search.' },
    LONGEST_WITHOUT_PATRON: {
      description: 'Held without a patron first, longest first; then those with one; then those no longer held.',
    },
  } as const,
})

builder.queryFields((t) => ({
  prisoner: t.field({
    type: PrisonerView,
    nullable: true,
    ...everywhere,
    description: 'One person by slug; null if there is none, or none that may be shown.',
    args: { slug: t.arg.string({ required: true, description: 'The slug.' }) },
    resolve: (_, { slug }, { source }) => source.prisonerBySlug(slug),
  }),
  prisoners: t.connection(
    {
      type: PrisonerView,
      ...everywhere,
      description: 'Persons, by page.',
      args: {
        filter: t.arg({ type: PrisonerFilter, required: false, description: 'Narrows the list.' }),
        orderBy: t.arg({
          type: PrisonerOrder,
          required: false,
          description: 'Default: NAME; on the office site LONGEST_WITHOUT_PATRON.',
        }),
      },
      resolve: async (_, args, { source, surface }) => {
        const page = pageOf(args)
        const filter = filterOf(args.filter)
        const orderBy = args.orderBy ?? (surface === 'office' ? 'LONGEST_WITHOUT_PATRON' : 'NAME')
        const found = await source.prisoners({ page, orderBy, ...filter })
        return connectionOf(found, page, () => countPrisoners(source, filter))
      },
    },
    PrisonerConnection,
  ),
}))
