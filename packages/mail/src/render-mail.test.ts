import { expect, test } from 'vitest'
import { MAIL_LANGUAGES } from './letter.ts'
import { mailLanguage, renderMail } from './render-mail.ts'
import { sample } from './sample.ts'
import type { MailData, TemplateName } from './template.ts'
import { TEMPLATE } from './template.ts'

const names = Object.keys(TEMPLATE) as TemplateName[]
const all = names.flatMap((name) =>
  MAIL_LANGUAGES.map((language) => ({
    name,
    language,
    data: Object.entries(sample(language)[name]) as [string, string | number][],
    ...renderMail(name, language, sample(language)[name]),
  })),
)
/** The same data with one thing done to every string that is no link and no date. */
const spoiled = (name: TemplateName, spoil: (value: string) => string): MailData[TemplateName] =>
  Object.fromEntries(
    Object.entries(sample('en')[name]).map(([key, value]) => [
      key,
      /name|text/iu.test(key) ? spoil(String(value)) : value,
    ]),
  ) as MailData[TemplateName]

test('a reader gets every mail whole, in every language', () => {
  for (const mail of all) {
    const where = `${mail.name} ${mail.language}`
    expect(mail.html, where).toContain(`<html lang="${mail.language}">`)
    expect(`${mail.subject}\n${mail.text}`, where).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w|Invalid/u)
    expect(mail.subject.length, where).toBeLessThan(120)
  }
})

test('a reader of plain text gets all that the other sees: names, reason, links, the code', () => {
  for (const { name, language, data, text, html } of all)
    for (const [key, value] of data) {
      if (/On$|Month$|^is[A-Z]/u.test(key)) continue
      const lines = String(value).split('\n')
      for (const line of lines) expect(text, `${name} ${language} ${key}`).toContain(line)
      if (key.endsWith('Url')) {
        expect(text.split('\n')).toContain(value)
        expect(html).toContain(`href="${value}"`)
      }
    }
})

test('a reader finds no sentence of another language left in a mail', () => {
  for (const { name, language, data, subject, text } of all) {
    const values = data.flatMap(([, value]) => String(value).split('\n'))
    const words = values.reduce((rest, value) => rest.replaceAll(value, ''), `${subject}\n${text}`)
    const own = words.replaceAll(/https?:\S+|^> .*$|Patronat|passkey|Emir Usein Demo/gmu, '')
    if (language === 'uk') expect(own, name).not.toMatch(/[A-Za-z]{2}/u)
    else expect(own, name).not.toMatch(/\p{Script=Cyrillic}/u)
  }
  for (const name of names) {
    const sentences = MAIL_LANGUAGES.map((language) => {
      const { text } = renderMail(name, language, sample(language)[name])
      return text.split('\n').filter((line) => / \p{L}+ /u.test(line) && !line.includes('Demo'))
    })
    expect(new Set(sentences.flat()).size, name).toBe(sentences.flat().length)
  }
})

test('a name with markup stays text', () => {
  for (const name of names) {
    const { html } = renderMail(
      name,
      'en',
      spoiled(name, (value) => `${value}<img src=x onerror="alert('1')">`) as never,
    )
    expect(html, name).not.toContain('<img')
  }
})

test('a name with a line break cannot write a header of its own', () => {
  const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000']
  for (const name of names)
    for (const line of breaks) {
      const mail = renderMail(name, 'en', spoiled(name, (value) => `${value}${line}Bcc: evil@example.org`) as never)
      expect(mail.subject, name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }
})

test('a name cannot turn the direction of what is read', () => {
  const mail = renderMail('pledgeReceived', 'en', spoiled('pledgeReceived', (value) => `\u202e${value}\u200b`) as never)
  expect(mail.subject + mail.html + mail.text).not.toMatch(/\p{Cf}/u)
})

test('a mail never carries a link that runs a script', () => {
  const data = { memberName: 'A', objectUrl: 'javascript:alert(1)' }
  expect(() => renderMail('officeRegistered', 'en', data)).toThrow(TypeError)
})

test('a mail loads nothing from anywhere', () => {
  for (const { html } of all) expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import|@font-face/u)
})

test('a locked telephone shows neither the code nor whose family asks for silence', () => {
  for (const language of MAIL_LANGUAGES) {
    const { subject, html } = renderMail('officeCode', language, sample(language).officeCode)
    expect(subject).not.toContain('48312097')
    expect(html.split('48312097')).toHaveLength(2)
    expect(renderMail('quietAsked', language, sample(language).quietAsked).subject).not.toContain('Demo')
  }
})

test('numbers and months are said as each language says them', () => {
  for (const [minutes, words] of [
    [1, '1 хвилину,'],
    [3, '3 хвилини,'],
    [10, '10 хвилин,'],
  ] as const)
    expect(renderMail('officeCode', 'uk', { code: '1', minutes }).text).toContain(words)
  expect(renderMail('pledgeAccepted', 'uk', sample('uk').pledgeAccepted).text).toContain('січень 2027 року')
  expect(renderMail('activityVerified', 'de', sample('de').activityVerified).text).toContain('3. Dezember 2026')
  expect(
    renderMail('activityDeclined', 'uk', { ...sample('uk').activityDeclined, happenedOn: '2026-11' }).text,
  ).toContain('(листопад 2026 року)')
  const uncounted = { ...sample('en').activityVerified, keptMonth: null }
  expect(renderMail('activityVerified', 'en', uncounted).text).not.toContain('counts for')
})

test('a house that reads another language is written to in English', () => {
  expect(['uk', 'uk-UA', 'de-AT', 'et', 'en-GB'].map(mailLanguage)).toEqual(['uk', 'uk', 'de', 'en', 'en'])
})
