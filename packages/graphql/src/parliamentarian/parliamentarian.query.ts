import { DomainError } from '@patronat/core/base/error.ts'
import { ALWAYS } from '@patronat/core/coverage/count.ts'
import { valueAt } from '@patronat/core/coverage/counter.ts'
import { findLegislature } from '@patronat/core/legislature/legislature.ts'
import { makeParliamentarianCard } from '@patronat/core/parliamentarian/parliamentarian.card.ts'
import { findMembers } from '@patronat/core/parliamentarian/parliamentarian.ts'
import { builder } from '../builder.ts'
import { ParliamentarianConnection } from '../connection.ts'
import { connectionOf, pageOf } from '../page.ts'
import type { ParliamentarianQuery, Source } from '../source/source.ts'
import { type LegislatureView, ParliamentarianView } from '../source/view.ts'
import { consoleOnly, everywhere, officeOnly, publicOnly } from '../surface.ts'

const ParliamentarianFilter = builder.inputType('ParliamentarianFilter', {
  ...everywhere,
  description: 'What an index serves.',
  fields: (t) => ({
    legislature: t.string({ ...everywhere, description: 'Code of a house.' }),
    group: t.id({ ...publicOnly, description: 'Id of a political group; not together with `legislature`.' }),
    isPatron: t.boolean({ ...publicOnly, description: 'True: only those with an active pledge.' }),
    name: t.string({
      ...consoleOnly,
      description:
        'As somebody types a name: any recorded form, any script, with a slip; at least 2 letters, at most 50 found.',
    }),
  }),
})

const ParliamentarianOrder = builder.enumType('ParliamentarianOrder', {
  ...everywhere,
  description: 'Orders that an index serves.',
  values: { NAME: { description: 'By preferred name, as it is compared in search.' } },
})

const houseByCode = async (source: Source, code: string): Promise<LegislatureView> => {
  const house = (await source.legislatures()).find(({ card }) => card.code === code)
  if (house === undefined) throw new DomainError('record.notFound', { field: 'legislature' })
  return house
}

/** A list that no index gives is refused, and says what works. */
const notServed = (field: string, works: readonly string[]): DomainError =>
  new DomainError('input.notServed', { field, detail: { works } })

/** How many members, or patrons, are listed: of all houses, of one, of a group. */
async function countMembers(
  { counters }: Source,
  { legislature, group, isPatron }: Omit<ParliamentarianQuery, 'page'>,
): Promise<number> {
  const place = group ?? legislature
  const dimension = group !== undefined ? 'GROUP' : isPatron === true && place === undefined ? 'ALL' : 'LEGISLATURE'
  const rows = await counters('ALL', dimension)
  const measure = isPatron === true ? 'patrons' : 'listed'
  return rows
    .filter(({ key }) => place === undefined || key === place)
    .reduce((sum, row) => sum + valueAt(row, measure, ALWAYS), 0)
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
      args: {
        filter: t.arg({ type: ParliamentarianFilter, required: false, description: 'Narrows the list.' }),
        orderBy: t.arg({ type: ParliamentarianOrder, required: false, description: 'Default: NAME.' }),
      },
      resolve: async (_, args, { source }) => {
        const page = pageOf(args)
        const { legislature, group, isPatron, name } = args.filter ?? {}
        if (isPatron === false) throw notServed('filter.isPatron', ['isPatron: true'])
        if (group != null && legislature != null) throw notServed('filter.group', ['group', 'legislature'])
        const house = legislature == null ? null : await houseByCode(source, legislature)
        const query = {
          page,
          ...(house === null ? {} : { legislature: house.card.id }),
          ...(group == null ? {} : { group }),
          ...(isPatron == null ? {} : { isPatron }),
          ...(name == null ? {} : { name }),
        }
        return connectionOf(await source.parliamentarians(query), page, () => countMembers(source, query))
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
