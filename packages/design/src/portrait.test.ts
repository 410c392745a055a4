import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { initialsOf, portrait, PORTRAIT_PALETTE } from './portrait.ts'

test('a person keeps the same portrait, and another has another', () => {
  expect(portrait('per_1', 'ED')).toBe(portrait('per_1', 'ED'))
  const twenty = Array.from({ length: 20 }, (_, index) => portrait(`per_${index}`, 'ED'))
  expect(new Set(twenty).size).toBeGreaterThan(15)
})

test('a reader can read the initials on every coat', () => {
  for (const { coat } of PORTRAIT_PALETTE) expect(contrast('#ffffff', coat)).toBeGreaterThanOrEqual(7)
})

test('a name cannot put markup into the portrait', () => {
  expect(portrait('per_1', '<script>')).not.toContain('<script>')
})

test('a name in any script gives its initials', () => {
  expect(initialsOf('Emir Usein Demo')).toBe('ED')
  expect(initialsOf('Їжак Ґжегож')).toBe('ЇҐ')
  expect(initialsOf('  İlâra   Ğazı ')).toBe('İĞ')
  expect(initialsOf('Seyran')).toBe('S')
  expect(initialsOf('')).toBe('')
})
