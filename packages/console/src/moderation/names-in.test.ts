import { expect, test } from 'vitest'
import { namesIn } from './names-in.ts'

const name = (language: string, text: string, kind: 'PREFERRED' | 'DERIVED' | 'ALIAS') => ({
  language,
  text,
  kind,
  source: null,
})
const prisoner = {
  name: 'Бекіров',
  names: [name('uk', 'Бекіров', 'PREFERRED'), name('crh', 'Bekirov', 'DERIVED'), name('de', 'Bekirow', 'ALIAS')],
}
const parliamentarian = { name: 'Ада', names: [] }

test('a German office reads a name in letters that it knows, though the moderator reads Ukrainian', () => {
  expect(namesIn('de', { prisoner, parliamentarian })).toEqual({ prisoner: 'Bekirov', member: 'Ада' })
  expect(namesIn('uk', { prisoner, parliamentarian }).prisoner).toBe('Бекіров')
})
