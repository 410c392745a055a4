import { expect, test } from 'vitest'
import { completeLink, proposeChannel } from './propose-channel.ts'

test.each([
  ['https://www.facebook.com/maria.demo/posts/1', 'SOCIAL_MEDIA'],
  ['https://x.com/demo/status/1', 'SOCIAL_MEDIA'],
  ['https://www.europarl.europa.eu/plenary/1', 'PARLIAMENT'],
  ['https://europarl.europa.eu.evil.example/1', null],
  ['https://notx.com/1', null],
  ['www.', null],
] as const)('an office that pastes %s is proposed %s', (url, channel) => {
  expect(proposeChannel(url, ['europarl.europa.eu'])).toBe(channel)
})

test.each([
  [' www.example.org/speech ', 'https://www.example.org/speech'],
  ['http://example.org', 'http://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['later', 'later'],
  ['', ''],
])('an office that types "%s" means "%s"', (typed, link) => {
  expect(completeLink(typed)).toBe(link)
})
