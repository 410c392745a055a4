import { expect, test } from 'vitest'
import { originalName } from './original-name.ts'

const latin = { language: 'crh-Latn', text: 'Emir Demo', kind: 'PREFERRED' }
const cyrillic = { language: 'uk', text: 'Емір Демо', kind: 'PREFERRED' }

test('a reader sees the name in the other script beside the one they read, and never a derived one', () => {
  expect(originalName([latin, cyrillic], 'Emir Demo')).toBe(cyrillic)
  expect(originalName([latin, cyrillic], 'Емір Демо')).toBe(latin)
  expect(originalName([latin, { ...cyrillic, kind: 'DERIVED' }], 'Emir Demo')).toBeNull()
})
