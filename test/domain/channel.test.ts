import { expect, test } from 'vitest'
import { type Channel, isListedChannel } from '@patronat/core/parliamentarian/parliamentarian.model.ts'

const lists = (...urls: string[]) => ({
  channels: urls.map((url): Channel => ({ kind: url.includes('own.example') ? 'WEBSITE' : 'OTHER', url })),
})

test.each([
  ['https://x.com/anna', 'https://x.com/anna/status/1'],
  ['https://x.com/anna', 'https://twitter.com/Anna/status/1'],
  ['https://www.facebook.com/anna/', 'https://m.facebook.com/anna/posts/1'],
  ['https://facebook.com/profile.php?id=1', 'https://www.facebook.com/profile.php?id=1&v=timeline'],
  ['https://own.example', 'https://www.own.example/2026/11/statement'],
])('a roster that lists %s speaks for %s', (listed, link) => {
  expect(isListedChannel(lists(listed), link)).toBe(true)
})

test.each([
  ['https://x.com/anna', 'https://x.com/anna_fake/status/1'],
  ['https://x.com/anna', 'https://x.com/other/status/1'],
  ['https://x.com/anna', 'https://x.com.evil.example/anna/status/1'],
  ['https://x.com/anna', 'https://x.com/anna/../other/status/1'],
  ['https://x.com/anna', 'https://evil.example/https://x.com/anna'],
  ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'],
  ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=12'],
  ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php'],
  ['https://www.facebook.com/', 'https://www.facebook.com/anybody/posts/1'],
  ['https://x.com', 'https://x.com/anybody/status/1'],
  ['no link', 'https://x.com/anna'],
  ['https://x.com/anna', 'no link'],
])('a roster that lists %s does not speak for %s', (listed, link) => {
  expect(isListedChannel(lists(listed), link)).toBe(false)
})
