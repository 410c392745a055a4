import { expect, test } from 'vitest'
import { ACTIVITY_REASONS, activityReply } from './activity-reply.ts'
import { REPLY_LANGUAGES } from './reply-template.ts'

const names = { prisoner: 'Ada', member: 'Ben' }

test('an office reads a reason in its own language, with the names and no gap left open', () => {
  for (const language of REPLY_LANGUAGES)
    for (const reason of ACTIVITY_REASONS) expect(activityReply(reason, language, names)).not.toMatch(/[{}]/)
  expect(activityReply('NOT_NAMING_THE_PRISONER', 'de', names)).toContain('Ada')
  expect(activityReply('NOT_BY_THE_MEMBER', 'uk', names)).toContain('Ben')
})

test('an office that reported twice is not asked to report a third time', () => {
  expect(activityReply('DUPLICATE', 'en', names)).not.toContain('again')
  expect(activityReply('NOT_FOUND', 'en', names)).toContain('again')
})
