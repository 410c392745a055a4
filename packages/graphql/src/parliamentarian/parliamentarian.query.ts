import { DomainError } from '@patronat/core/base/error.ts'
import { findLegislature } from '@patronat/core/legislature/legislature.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { findMembers } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { builder } from '../builder.ts'
import { ParliamentarianConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import type { Source } from '../source/source.ts'
import { type LegislatureView, ParliamentarianView } from '../source/view.ts'
import { consoleOnly, everywhere, officeOnly } from '../surface.ts'

const ParliamentarianFilter = builder.inputType('ParliamentarianFilter', {
  ...everywhere,
  description: 'What an index serves.',
  fields: (t) => ({
    legislature: t.string({ ...everywhere, description: 'Code of a house.' }),
    name: t.string({
      ...consoleOnly,
      description:
        'As somebody types a name: any recorded form, any script, with a slip; at least 2 letters, at most 50 found.',
    }),
  }),
})

const houseByCode = async (source: Source, code: string): Promise<LegislatureView> => {
  const house = (await source.legislatures()).find(({ card }) => card.code === code)
  if (house === undefined) throw new DomainError('record.notFound', { field: 'legislature' })
  return house
}

builder.queryFields((t) => ({
  parliamentarian: t.field({
    type: ParliamentarianView,
    nullable: true,
    ...everywhere,
    description: 'One member by slug.',
    args: { slug: t.arg.string({ required: true, description: 'The slug.' }) },
    resolve: (_, { slug }, { source }) => source.parliamentarianBySlug(slug),
  }),
  parliamentarians: t.connection(
    {
      type: ParliamentarianView,
      ...everywhere,
      description: 'Members, by name.',
      args: { filter: t.arg({ type: ParliamentarianFilter, required: false, description: 'Narrows the list.' }) },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        const { legislature, name } = args.filter ?? {}
        const house = legislature == null ? null : await houseByCode(source, legislature)
        const query = {
          page,
          ...(house === null ? {} : { legislature: house.card.id }),
          ...(name == null ? {} : { name }),
        }
        return connectionOf(await source.parliamentarians(query), page)
      },
    },
    ParliamentarianConnection,
  ),
  members: t.field({
    type: [ParliamentarianView],
    ...officeOnly,
    description:
      'Members of a house who are called like this: the beginning of a word, any script and spelling, a slip; nearest first, at most 20.',
    complexity: { field: 20, multiplier: 2 },
    args: {
      legislature: t.arg.string({ required: true, description: 'Code of the house.' }),
      name: t.arg.string({ required: true, description: 'At least 2 letters.' }),
    },
    resolve: async (_, { legislature, name }, { core }) => {
      const house = await findLegislature(core, legislature)
      const found = house === null ? [] : await findMembers(core, house.id, name.slice(0, 80))
      return found.slice(0, 20).map((member) => new ParliamentarianView(makeParliamentarianCard(member)))
    },
  }),
}))
