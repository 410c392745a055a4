/** Lines that stand in one end state and not in the other; empty: both ended the same. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  return [...missing(one, other).map((line) => `only without faults: ${line}`), ...missing(other, one)]
}

/** Of equal lines, as often as they stand there: a letter sent twice is a line too many. */
function missing(from: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of given) left.set(line, (left.get(line) ?? 0) + 1)
  return from.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
