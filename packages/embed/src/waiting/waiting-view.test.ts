import { expect, test } from 'vitest'
import type { LongestWaitingQuery } from '../generated/graphql.ts'
import { waitingView } from './waiting-view.ts'

type Person = LongestWaitingQuery['prisoners']['edges'][number]['node']
const seen = (person: Partial<Person>) =>
  waitingView(
    {
      prisoners: {
        edges: [
          {
            node: {
              id: 'prs_1',
              slug: 'ada',
              name: 'Ada',
              isDemo: false,
              status: 'TRANSIT',
              detainedSince: '2014-09',
              daysInDetention: { days: 4430, atLeast: true },
              ...person,
            },
          },
        ],
      },
    },
    'en',
  ).markup

test('a reader sees that a count is a lower bound, and is led to the person’s page', () => {
  expect(seen({})).toContain('at least 4,430')
  expect(seen({})).toContain('href="/en/prisoners/ada"')
})

test('what is withheld is not shown as zero or as a gap', () => {
  const nothing = seen({ detainedSince: null, daysInDetention: null })
  expect(nothing.match(/not published/g)).toHaveLength(2)
})
