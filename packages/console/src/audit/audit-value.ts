/** A recorded value (JSON text) as a person reads it: a line each for what an object holds, nothing for nothing. */
export const auditValue = (json: string | null): string => {
  if (json === null) return ''
  try {
    return plain(JSON.parse(json))
  } catch {
    return json
  }
}

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(plain).join('\n')
  if (typeof value !== 'object') return `${value as string | number | boolean}`
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${plain(inner)}`)
    .join('\n')
}
