type PersonName = { language: string; text: string; kind: string }

const script = (text: string): 'cyrillic' | 'other' => (/\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'other')

/**
 * The name to stand beside the one shown: a recorded (not derived) preferred form in the other script, else any other
 * preferred form; null when there is none.
 */
export function originalName(names: readonly PersonName[], shown: string): PersonName | null {
  const preferred = names.filter(({ kind, text }) => kind === 'PREFERRED' && text !== shown)
  return preferred.find(({ text }) => script(text) !== script(shown)) ?? preferred[0] ?? null
}
