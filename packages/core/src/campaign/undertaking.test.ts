import { expect, test } from 'vitest'
import { NINE_POINTS_2020 } from './data/nine-points-2020.ts'
import { NINE_POINTS_2021 } from './data/nine-points-2021.ts'
import { TEN_POINTS_2021 } from './data/ten-points-2021.ts'
import { refuseOtherSets, undertakingSet } from './undertaking.ts'

test.each([NINE_POINTS_2020, NINE_POINTS_2021, TEN_POINTS_2021])(
  'whoever is asked for $name.en reads every point in English, Ukrainian and German',
  (set) => {
    expect(() => refuseOtherSets(undertakingSet.parse(set))).not.toThrow()
    const { name, statementDefinition, undertakings } = set
    for (const text of [name, statementDefinition, ...undertakings.map((item) => item.text)])
      expect(Object.keys(text).sort()).toEqual(['de', 'en', 'uk'])
    expect(undertakings).toHaveLength(name['en']?.startsWith('Ten') === true ? 10 : 9)
  },
)
