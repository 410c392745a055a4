/** The nth pair out of two lists: no pair comes twice before all were there, and neighbours differ in both. */
export function combine<A, B>(first: readonly A[], second: readonly B[], n: number): [A, B] {
  const at = n % first.length
  return [first[at] as A, second[(at + Math.floor(n / first.length)) % second.length] as B]
}

/** The nth of a list that begins again at its end. */
export const cycled = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
