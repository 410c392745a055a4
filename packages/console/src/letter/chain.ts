import type { AskedRowFragment } from '../generated/graphql.ts'

/** Somebody who asked colleagues, or was asked; below them whom they asked in turn. */
export type Link = { id: string; name: string; asked: AskedRowFragment | null; below: Link[] }

/** Who brought whom, as a tree: on top those whom nobody of the list asked. Pure. */
export const chainOf = (rows: readonly AskedRowFragment[]): Link[] => {
  const invited = new Set(rows.map(({ parliamentarian }) => parliamentarian.id))
  const by = new Map<string, AskedRowFragment[]>()
  for (const row of rows)
    if (row.invitedBy !== null) by.set(row.invitedBy.id, [...(by.get(row.invitedBy.id) ?? []), row])
  // Two who asked each other would make a circle.
  const below = (id: string, above: readonly string[]): Link[] =>
    (by.get(id) ?? []).map((asked) => {
      const { id: colleague, name } = asked.parliamentarian
      const deeper = above.includes(colleague) ? [] : below(colleague, [...above, colleague])
      return { id: colleague, name, asked, below: deeper }
    })
  const askers = [...by].map(([id, [first]]) => ({ id, name: first?.invitedBy?.name ?? '' }))
  const tops = askers.filter(({ id }) => !invited.has(id))
  return (tops.length > 0 ? tops : askers.slice(0, 1)).map(({ id, name }) => ({
    id,
    name,
    asked: null,
    below: below(id, [id]),
  }))
}
