import { expect, test } from 'vitest'
import { commandAnswered, commandFor } from './command.store.ts'
import { dropDraft, readDraft, reconcile, type Typed, unsavedDrafts, writeDraft } from './draft.store.ts'
import { dropForm, keepForm, openForms, readForm } from './form.store.ts'
import { forgetAll, forgetOld, type Shelf } from './kept.ts'

const shelfOf = (entries: Record<string, string> = {}): Shelf => {
  const map = new Map(Object.entries(entries))
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size
    },
  }
}

const typed: Typed = {
  url: 'https://example.org/post',
  on: '2026-12-03',
  channel: 'WEBSITE',
  transcript: '',
  text: 'Mine',
}
const draft = { shape: 1, pledge: 'plg_1', version: 3, typed, saved: false } as const
const declaration = { url: 'https://example.org/other', on: '2026-12-03', channel: 'WEBSITE', transcript: null }

test('an office finds what it typed after the tab was closed', () => {
  const shelf = shelfOf()
  expect(writeDraft(shelf, draft)).toBe(true)
  expect(readDraft(shelf, 'plg_1')).toEqual(draft)
  dropDraft(shelf, 'plg_1')
  expect(readDraft(shelf, 'plg_1')).toBeNull()
})

test.each(['', 'null', '{', '[]', '{"shape":2,"version":1,"typed":{}}', '{"shape":1}'])(
  'an office is not stopped by a draft that cannot be read: %s',
  (text) => {
    expect(readDraft(shelfOf({ 'patronat.draft.plg_1': text }), 'plg_1')).toBeNull()
  },
)

test('an office whose browser keeps nothing is told so', () => {
  const full: Shelf = {
    ...shelfOf(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  expect(writeDraft(full, draft)).toBe(false)
})

test('an office keeps what it typed when nobody changed the pledge meanwhile', () => {
  expect(reconcile(draft, { version: 3, declaration })).toEqual({ outcome: 'mine', typed })
})

test('an office is asked when another window changed the pledge meanwhile, and loses nothing', () => {
  expect(reconcile(draft, { version: 4, declaration })).toEqual({ outcome: 'conflict', typed })
})

test('an office sees the newer state when everything it typed here had been saved', () => {
  const { outcome, typed: shown } = reconcile({ ...draft, saved: true }, { version: 4, declaration })
  expect(outcome).toBe('theirs')
  expect(shown).toEqual({ ...typed, url: declaration.url })
})

test('an office is not asked when both windows say the same', () => {
  const same = { ...declaration, url: ' https://example.org/post ' }
  expect(reconcile(draft, { version: 9, declaration: same }).outcome).toBe('theirs')
})

test('an office that taps again after a lost answer sends the same command, and after an answer a new one', () => {
  const shelf = shelfOf()
  const first = commandFor(shelf, 'submit:plg_1:3')
  expect(commandFor(shelf, 'submit:plg_1:3')).toBe(first)
  expect(commandFor(shelf, 'submit:plg_2:1')).not.toBe(first)
  commandAnswered(shelf, 'submit:plg_1:3')
  expect(commandFor(shelf, 'submit:plg_1:3')).not.toBe(first)
})

test('an office that signs out leaves nothing but the language on a shared device', () => {
  const shelf = shelfOf({ 'patronat.language': 'de', 'patronat.statement.plg_1': '{}' })
  writeDraft(shelf, draft)
  commandFor(shelf, 'submit:plg_1')
  expect(unsavedDrafts(shelf).map(({ pledge }) => pledge)).toEqual(['plg_1'])
  forgetAll(shelf)
  expect(shelf.length).toBe(1)
  expect(shelf.getItem('patronat.language')).toBe('de')
})

test('an office finds a half-filled form again for thirty days, and not after; a sent one is gone', () => {
  const shelf = shelfOf()
  const at = Date.parse('2026-11-01T12:00:00Z')
  const day = 86_400_000
  expect(keepForm(shelf, 'report:plg_1', { url: 'https://example.org', title: 'Mine' }, at)).toBe(true)
  expect(readForm(shelf, 'report:plg_1', at + 29 * day)).toEqual({
    at,
    typed: { url: 'https://example.org', title: 'Mine' },
  })
  expect(openForms(shelf)).toBe(1)
  expect(readForm(shelf, 'report:plg_1', at + 31 * day)).toBeNull()
  expect(openForms(shelf)).toBe(0)
  keepForm(shelf, 'report:plg_1', { url: 'x' }, at)
  dropForm(shelf, 'report:plg_1')
  expect(readForm(shelf, 'report:plg_1', at)).toBeNull()
  shelf.setItem('patronat.form.report:plg_2', '{"shape":1,"at":1,"typed":{"url":7}}')
  expect(readForm(shelf, 'report:plg_2', 2)).toEqual({ at: 1, typed: {} })
})

test('what has lain on a device for a month is gone when the site opens, and what is new stays', () => {
  const now = Date.now()
  const shelf = shelfOf({ 'patronat.draft.plg_old': JSON.stringify({ ...draft, at: now - 31 * 86_400_000 }) })
  writeDraft(shelf, draft, now)
  forgetOld(shelf, now)
  expect(shelf.getItem('patronat.draft.plg_old')).toBeNull()
  expect(readDraft(shelf, 'plg_1', now)).toEqual(draft)
})
