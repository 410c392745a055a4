import { expect, test } from 'vitest'
import { EVENT } from '@patronat/core/audit/event.ts'
import { en } from '../../packages/console/src/provider/i18n/message/en.ts'

test('whoever reads the history of a record reads words, not the name of an event', () => {
  const words = Object.keys(en.word.event)
  const wordless = Object.keys(EVENT).filter((event) => !words.includes(event.replace('.', '_')))
  expect(wordless).toEqual([])
})
