import { expect, test } from 'vitest'
import type { MonthRowsQuery } from '../generated/graphql.ts'
import { monthsView } from './months-view.ts'

type Months = MonthRowsQuery['prisoners']['edges'][number]['node']['patrons']['edges'][number]['node']['months']
const person = (name: string, months: Months): MonthRowsQuery['prisoners']['edges'][number] => ({
  node: {
    id: name,
    slug: name,
    name,
    isDemo: true,
    patrons: {
      edges: [
        {
          node: {
            id: name,
            parliamentarian: { id: name, slug: name, name: `Patron of ${name}` },
            months,
            monthsPublic: 'FULL',
            officeLine: null,
          },
        },
      ],
    },
  },
})
const old: Months = [
  { month: '2024-11', state: 'KEPT' },
  { month: '2025-12', state: 'NONE_KNOWN' },
  { month: '2026-01', state: 'OPEN' },
]
const seen = (...edges: MonthRowsQuery['prisoners']['edges']) => monthsView({ prisoners: { edges } }, 'en').markup
const words = (markup: string) =>
  [...markup.matchAll(/title="(\w+ \d+): ([^"]+)"/g)].map(([, month, state]) => `${month}: ${state}`)

test('a reader sees the same twelve months of everybody, whenever a pledge began', () => {
  const young = words(seen(person('Ada', [{ month: '2026-01', state: 'OPEN' }]), person('Bo', old)))
  expect(young).toHaveLength(24)
  expect([young[0], young[11], young[12], young[22], young[23]]).toEqual([
    'February 2025: none was due',
    'January 2026: still open',
    'February 2025: none was due',
    'December 2025: no statement known to us',
    'January 2026: still open',
  ])
})

test('a listener finds every cell of the table under its month', () => {
  const table = seen(person('Ada', [{ month: '2026-01', state: 'OPEN' }])).split('<details>')[1] ?? ''
  expect(table.match(/scope="col"/g)).toHaveLength(14)
  expect(table.match(/<td>/g)).toHaveLength(13)
})

test('who looks at demo people is told so; without patrons there is no table', () => {
  expect(seen(person('Ada', old))).toContain('invented')
  expect(seen()).not.toContain('<table')
})
