import { expect, test } from 'vitest'
import { html, webLink } from './markup.ts'

test('a name that looks like markup stays a name', () => {
  const name = '"><script>alert(1)</script>'
  expect(html`<a title="${name}">${[name, html`<b>${name}</b>`]}</a>`.markup).not.toMatch(/<script|title=""/)
})

test('a link that would run a script leads nowhere', () => {
  expect(webLink('javascript:alert(1)')).toBe('#')
  expect(webLink('https://parliament.example/a')).toBe('https://parliament.example/a')
})
