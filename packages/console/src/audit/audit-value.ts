/** What `seal` leaves: nobody reads it here, and its letters say nothing. */
const SEALED = /^p\d+\.[\w-]+\.[\w.-]+$/

/**
 * A recorded value (JSON text) as a person reads it: a line for each thing that an object holds, `sealed` in place of
 * what is sealed, nothing for nothing.
 */
export const auditValue = (json: string | null, sealed: string): string => {
  const plain = (value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value)) return value.map(plain).join('\n')
    if (typeof value === 'string') return SEALED.test(value) ? sealed : value
    if (typeof value !== 'object') return `${value as number | boolean}`
    return Object.entries(value)
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key}: ${text}`)
      .join('\n')
  }
  if (json === null) return ''
  try {
    return plain(JSON.parse(json))
  } catch {
    return json
  }
}
