import { expect, test } from 'vitest'
import { safePath } from '../draft/errand.store.ts'
import { match } from './route.ts'

test('a visitor reaches a screen by its address, with and without a slash at the end', () => {
  expect(match('/', '/')).toEqual({})
  expect(match('/pledge/:id/summary', '/pledge/plg_1/summary/')).toEqual({ id: 'plg_1' })
  expect(match('/prisoner/:slug', '/prisoner/%E0%A4%A')).toEqual({ slug: '%E0%A4%A' })
  expect(match('/prisoner/:slug', '/prisoner/')).toBeNull()
  expect(match('/pledges', '/pledge')).toBeNull()
})

test('an attacker cannot send an office elsewhere after it has signed in', () => {
  expect(safePath('/intend/emir-demo')).toBe('/intend/emir-demo')
  for (const path of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    undefined,
  ]) {
    expect(safePath(path)).toBe('/pledges')
  }
})
