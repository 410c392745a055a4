import { DomainError } from '@patronat/core/base/error.ts'
import { ALWAYS } from '@patronat/core/coverage/count.ts'
import { type Counter, valueAt } from '@patronat/core/coverage/counter.ts'
import type { Facet } from '@patronat/core/projection/prisoner-facet.ts'
import { builder } from '../builder.ts'
import type { PrisonerQuery, Source } from '../source/source.ts'
import { consoleOnly, everywhere, publicOnly } from '../surface.ts'
import { DetentionStatusEnum } from './prisoner.part.ts'

export const PrisonerFilter = builder.inputType('PrisonerFilter', {
  ...everywhere,
  description: 'What an index serves: one of region, status and case, with or without hasPatron.',
  fields: (t) => ({
    hasPatron: t.boolean({
      ...everywhere,
      description: 'True: only those with an active pledge. False: only those who are held and have none.',
    }),
    region: t.string({ ...publicOnly, description: 'Where they are held, as `Facility.region` has it, exactly.' }),
    status: t.field({ type: DetentionStatusEnum, ...publicOnly, description: 'Where they stand.' }),
    case: t.id({ ...publicOnly, description: 'Id of the case that they share.' }),
    name: t.string({
      ...consoleOnly,
      description:
        'As somebody types a name: any recorded form, any script, with a slip; at least 2 letters, at most 50 found.',
    }),
  }),
})

type Asked = typeof PrisonerFilter.$inferInput

/** What is asked of the source. @throws input.notServed two facets at once: no index serves that */
export function filterOf(filter: Asked | null | undefined): Pick<PrisonerQuery, 'hasPatron' | 'facet' | 'name'> {
  const { hasPatron, region, status, case: inCase, name } = filter ?? {}
  const facets = (
    [
      ['REGION', region],
      ['STATUS', status],
      ['CASE', inCase],
    ] as const
  ).flatMap(([of, value]) => (value == null ? [] : [{ of, value }]))
  if (facets.length > 1)
    throw new DomainError('input.notServed', { field: 'filter', detail: { works: ['region', 'status', 'case'] } })
  const [facet] = facets
  return {
    ...(hasPatron == null ? {} : { hasPatron }),
    ...(facet === undefined ? {} : { facet }),
    ...(name == null ? {} : { name }),
  }
}

/** How many a filter finds, where a counter says so: no filter, or one. */
export async function countPrisoners(
  { counters }: Pick<Source, 'counters'>,
  { hasPatron, facet }: ReturnType<typeof filterOf>,
): Promise<number | null> {
  if (facet !== undefined) return hasPatron === undefined ? countFacet(await counters('ALL', facet.of), facet) : null
  const measure = hasPatron === undefined ? 'listed' : hasPatron ? 'order1' : 'order0'
  return sumOf(await counters('ALL', 'ALL'), measure)
}

/** The key of a region is `UA:Crimea`. */
const countFacet = (rows: readonly Counter[], { of, value }: { of: Facet; value: string }): number =>
  sumOf(
    rows.filter(({ key }) => (of === 'REGION' ? key.slice(key.indexOf(':') + 1) === value : key === value)),
    'listed',
  )

const sumOf = (rows: readonly Counter[], measure: string): number =>
  rows.reduce((sum, row) => sum + valueAt(row, measure, ALWAYS), 0)
