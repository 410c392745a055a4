import { expect, test } from 'vitest'
import type { AskedRowFragment } from '../generated/graphql.ts'
import { chainOf, type Link } from './chain.ts'

const asked = (by: string, whom: string) =>
  ({
    id: `inv_${by}${whom}`,
    invitedBy: { id: by, name: by },
    parliamentarian: { id: whom, name: whom, legislature: null },
  }) as unknown as AskedRowFragment

const shape = (links: readonly Link[]): unknown => links.map(({ name, below }) => [name, shape(below)])

test('a coordinator sees who brought whom, down every chain', () => {
  const rows = [asked('Anna', 'Boris'), asked('Boris', 'Clara'), asked('Anna', 'Dora'), asked('Emil', 'Fay')]
  expect(shape(chainOf(rows))).toEqual([
    [
      'Anna',
      [
        ['Boris', [['Clara', []]]],
        ['Dora', []],
      ],
    ],
    ['Emil', [['Fay', []]]],
  ])
})

test('two who asked each other do not make the page go round in a circle', () => {
  expect(shape(chainOf([asked('Anna', 'Boris'), asked('Boris', 'Anna')]))).toEqual([
    ['Anna', [['Boris', [['Anna', []]]]]],
  ])
})
