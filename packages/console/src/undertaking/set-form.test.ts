import { expect, test } from 'vitest'
import type { UndertakingSetPageFragment } from '../generated/graphql.ts'
import { formOf, inputOf, keysOf, nextVersion } from './set-form.ts'

const en = (text: string) => [{ language: 'en', text }]
const set = {
  id: 'set_1',
  code: 'members',
  version: 3,
  name: 'For members',
  names: en('For members'),
  statementDefinitions: en('Once a month.'),
  undertakings: [
    { key: 'declare', kind: 'PUBLIC_DECLARATION', counts: 'ONCE_BY_DEADLINE', texts: en('We declare it.') },
    { key: 'speak', kind: 'MONTHLY_STATEMENT', counts: 'MONTHLY', texts: en('We speak.') },
  ],
} as unknown as UndertakingSetPageFragment

test('a new version that nobody changed anything in says what the old one says', () => {
  expect(inputOf(formOf(set), 4, 'c1')).toEqual({
    commandId: 'c1',
    code: 'members',
    version: 4,
    name: set.names,
    statementDefinition: set.statementDefinitions,
    undertakings: set.undertakings.map(({ texts, ...point }) => ({ ...point, text: texts })),
  })
})

test('a coordinator makes one version after the last one, whichever they began with', () => {
  const sets = [
    { code: 'members', version: 1 },
    { code: 'members', version: 3 },
    { code: 'others', version: 9 },
  ]
  expect([nextVersion('members', sets), nextVersion('new', sets)]).toEqual([4, 1])
})

test('a point keeps its name, and a new one gets one that is free', () => {
  expect(
    keysOf([{ key: 'other', kind: 'PUBLIC_EVENT' }, { kind: 'OTHER' }, { kind: 'OTHER' }, { kind: 'LETTER_OR_VISIT' }]),
  ).toEqual(['other', 'other-2', 'other-3', 'letter-or-visit'])
})
