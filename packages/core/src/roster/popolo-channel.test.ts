import { expect, test } from 'vitest'
import { channelsOf } from './popolo-channel.ts'
import type { Notes } from './popolo-notes.ts'

const read = (links: [note: string, url: string][]) => {
  const notes: Notes = { source: null, refused: [], leftOut: {} }
  const loose = { links: links.map(([note, url]) => ({ note, url })) }
  return { channels: channelsOf(loose, 'persons[0]', 'Mari', notes), ...notes }
}

test.each([
  ['twitter', 'https://mobile.twitter.com/Mari_1', 'X', 'https://x.com/Mari_1'],
  ['facebook', 'https://www.facebook.com/profile.php?id=123456', 'FACEBOOK', 'https://facebook.com/123456'],
  ['facebook', 'https://facebook.com/Mari-%C3%95un-123', 'FACEBOOK', 'https://facebook.com/Mari-%C3%95un-123'],
  ['facebook', 'https://et-ee.facebook.com/mari', 'FACEBOOK', 'https://facebook.com/mari'],
  ['youtube', 'https://www.youtube.com/@mari', 'YOUTUBE', 'https://youtube.com/@mari'],
  ['telegram', 'https://t.me/s/mari_news', 'TELEGRAM', 'https://t.me/mari_news'],
  ['website', 'http://mari.example', 'WEBSITE', 'http://mari.example/'],
  ['website', 'https://facebook.com/mari', 'FACEBOOK', 'https://facebook.com/mari'],
])('a member listed under %s %s speaks on %s', (note, url, kind, address) => {
  expect(read([[note, url]]).channels).toEqual([{ kind, url: address }])
})

test.each([
  ['facebook', 'https://facebook.com/', 'channel.notOneAccount'],
  ['facebook', 'https://facebook.com/groups', 'channel.notOneAccount'],
  ['twitter', 'https://x.com/search?q=mari', 'channel.notOneAccount'],
  ['twitter', 'https://twitter.com.evil.example/mari', 'channel.notALink'],
  ['website', 'javascript:alert(1)', 'channel.notALink'],
  ['website', 'https://user:secret@mari.example/', 'channel.notALink'],
  ['website', 'https://linkedin.com/', 'channel.notOneAccount'],
])('whatever stands below %s %s would count as the member speaking, so it is refused: %s', (note, url, reason) => {
  const { channels, refused } = read([[note, url]])
  expect([channels, refused.map((one) => one.reason)]).toEqual([[], [reason]])
})

test('a link that is no channel is counted, not refused', () => {
  expect(read([['Wikipedia (et)', 'https://et.wikipedia.example/Mari']])).toMatchObject({
    channels: [],
    refused: [],
    leftOut: { 'links: Wikipedia': 1 },
  })
})
