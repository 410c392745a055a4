import { expect, test } from 'vitest'
import { REASON_CODES } from './decision.ts'
import { REPLY_LANGUAGES, replyLanguage, replyText } from './reply-template.ts'

const names = { prisoner: 'Emir Demo', member: 'Ada Beispiel' }

test('an office is written to in the language of its house, else in English', () => {
  expect(replyLanguage(['uk'])).toBe('uk')
  expect(replyLanguage(['fr', 'de-AT', 'en'])).toBe('de')
  expect(replyLanguage(['et'])).toBe('en')
  expect(replyLanguage([])).toBe('en')
})

test('every reason but OTHER has a text in every language, and no blank is left in it', () => {
  for (const language of REPLY_LANGUAGES) {
    for (const code of REASON_CODES.filter((reason) => reason !== 'OTHER')) {
      const text = replyText('changes', code, language, names)
      expect(text.split('\n\n'), `${language} ${code}`).toHaveLength(2)
      expect(text).not.toMatch(/[{}]/)
    }
  }
})

test('a moderator who chooses OTHER writes the reason, and what follows is there already', () => {
  expect(replyText('decline', 'OTHER', 'de', names)).toMatch(/^Deshalb/)
})
