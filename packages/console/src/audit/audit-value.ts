/** What `seal` leaves: nobody reads it here, and its letters say nothing. */
const SEALED = /^p\d+\.[\w-]+\.[\w.-]+$/

/** How what was recorded is said; see `useAuditWords`. */
export type AuditWords = {
  sealed: string
  field: (name: string) => string
  text: (field: string, text: string) => string
  truth: (value: boolean) => string
}

/**
 * A recorded value (JSON text) of a field as a person reads it: a line for each thing that an object holds, `sealed` in
 * place of what is sealed, nothing for nothing.
 */
export const auditValue = (json: string | null, words: AuditWords, field: string): string => {
  const plain = (value: unknown, of: string): string => {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value)) return value.map((one) => plain(one, of)).join('\n')
    if (typeof value === 'string') return SEALED.test(value) ? words.sealed : words.text(of, value)
    if (typeof value === 'boolean') return words.truth(value)
    if (typeof value !== 'object') return `${value as number}`
    return Object.entries(value)
      .map(([key, inner]) => [key, plain(inner, key)] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${words.field(key)}: ${text}`)
      .join('\n')
  }
  if (json === null) return ''
  try {
    return plain(JSON.parse(json), field)
  } catch {
    return json
  }
}

type Both = [before: unknown, after: unknown]

/**
 * Two recorded values (JSON texts) without what they have in common: a record keeps whole objects, and whoever reads its
 * history wants to know what changed in them.
 */
export function differing(before: string | null, after: string | null): [string | null, string | null] {
  try {
    const [was, now] = apart([JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null')])
    return [JSON.stringify(was), JSON.stringify(now)]
  } catch {
    return [before, after]
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stored and fresh, the same object may have its keys in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

/** What of a list is not in the other one. */
const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
  list.filter((one) => !other.some((two) => canonical(one) === canonical(two)))

function apart([was, now]: Both): Both {
  if (Array.isArray(was) && Array.isArray(now)) return [without(was, now), without(now, was)]
  if (!isObject(was) || !isObject(now)) return [was, now]
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])]
  const pairs = keys
    .filter((key) => canonical(was[key]) !== canonical(now[key]))
    .map((key): [string, Both] => [key, apart([was[key], now[key]])])
  return [0, 1].map((side) => Object.fromEntries(pairs.map(([key, both]) => [key, both[side]]))) as Both
}
