import { expect, test } from 'vitest'
import type { CoverageQuery } from '../generated/graphql.ts'
import { coverageView } from './coverage-view.ts'

const result: CoverageQuery = {
  coverage: {
    asOf: '2026-11-24T10:00:00Z',
    prisoners: 114,
    withSpeakingPatron: 61,
    withSilentPatronsOnly: 9,
    withNewPatronsOnly: 4,
    withoutPatron: 40,
    byLegislature: [
      {
        legislature: { id: 'leg_1', code: 'de-bundestag', name: 'Deutscher <Bundestag>' },
        members: 630,
        patrons: 12,
        speaking: 9,
      },
    ],
  },
}
const seen = (legislature: string | null, of = result) => coverageView(of, 'en', legislature).markup

test('a reader reads in one sentence for how many somebody speaks, and finds every part as a figure', () => {
  expect(seen(null)).toContain('61 of 114 have a patron who spoke in the last three months')
  expect([...seen(null).matchAll(/class="number">(\d+)</g)].map(([, figure]) => Number(figure))).toEqual([61, 4, 9, 40])
  expect(seen(null)).not.toContain('style=')
})

test('a parliament’s own page shows that house, and its name is no markup', () => {
  expect(seen('de-bundestag')).toContain('Deutscher &lt;Bundestag&gt;: 12 of 630 members are patrons, 9 of them spoke')
})

test('who mistypes a house is told where the codes are', () => {
  expect(seen('de-reichstag')).toContain('legislatures { code }')
})

test('an empty registry has no bar', () => {
  expect(seen(null, { coverage: { ...result.coverage, prisoners: 0 } })).not.toContain('<svg')
})
