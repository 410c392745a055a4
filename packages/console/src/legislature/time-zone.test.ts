import { expect, test } from 'vitest'
import { timeZoneChoices } from './time-zone.ts'

const at = new Date('2026-11-24T09:00:00Z')

test('a coordinator finds Kyiv by its own name, with its distance from UTC, and once', () => {
  const found = timeZoneChoices('Europe/Kyiv', at).filter(({ id }) => /Ki?y?i?e?v/.test(id))
  expect(found).toEqual([{ id: 'Europe/Kyiv', name: 'Europe/Kyiv (UTC+2)' }])
})

test('a zone that the browser does not list stays what the house has', () => {
  expect(timeZoneChoices('Etc/GMT+3', at)).toContainEqual({ id: 'Etc/GMT+3', name: 'Etc/GMT+3 (UTC-3)' })
})
