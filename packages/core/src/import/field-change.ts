import { canonical } from '../audit/chain.ts'

/** One field as people compare it: what is no longer so, what is so now. Empty: there was, or is, nothing. */
export type FieldChange = { field: string; before: string[]; after: string[] }

/** How each field of a record reads, as one line for each thing in it. */
export type FieldLines<T> = { readonly [field in keyof T]?: (value: T[field]) => string[] }

/** What differs between two records, field by field; a field without lines is not shown, but counts as changed. */
export function changesBetween<T extends object>(was: T | null, now: T, lines: FieldLines<T>): FieldChange[] {
  const fields = Object.keys(now) as (keyof T & string)[]
  return fields.flatMap((field) => {
    if (was !== null && canonical(was[field]) === canonical(now[field])) return []
    const show = lines[field] ?? (() => [])
    const [before, after] = [was === null ? [] : show(was[field]), show(now[field])]
    return [
      {
        field,
        before: before.filter((line) => !after.includes(line)),
        after: after.filter((line) => !before.includes(line)),
      },
    ]
  })
}
