export type KeyDeed = 'next' | 'previous' | 'open' | 'accept' | 'changes' | 'decline' | 'back' | 'help'

/** Every single key of the moderation screen; the `?` list is printed from this. Each deed has a button too. */
export const KEY_BINDINGS: readonly { key: string; deed: KeyDeed }[] = [
  { key: 'j', deed: 'next' },
  { key: 'k', deed: 'previous' },
  { key: 'o', deed: 'open' },
  { key: 'a', deed: 'accept' },
  { key: 'c', deed: 'changes' },
  { key: 'd', deed: 'decline' },
  { key: 'u', deed: 'back' },
  { key: '?', deed: 'help' },
]

export type Press = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  repeat: boolean
}

/** With a Cyrillic layout `a` gives `ф`: then the physical key counts. A Latin letter is always what it says. */
const letterOf = ({ key, code }: Press): string =>
  /^[\u0400-\u04ff]$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase()

/** What a key press asks for: nothing with a modifier (the browser's own), nothing while a key is held down. */
export const deedOf = (press: Press): KeyDeed | null => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null
  const letter = letterOf(press)
  return KEY_BINDINGS.find(({ key }) => key === letter)?.deed ?? null
}

/** Where letters are letters. */
export const TYPING_PLACES = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Whatever lies over the page: dialogs, open menus and lists of choices. (The page's own menu is a `role="menu"` too.) */
export const OVERLAYS = '.MuiModal-root:not(.MuiModal-hidden)'
