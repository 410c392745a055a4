import { createHash } from 'node:crypto'

/**
 * A number from 0 to below 1 that belongs to a question: asked again, in another order or after any failure, it is the
 * same. So a history with faults can be compared with the same history without.
 */
export function chance(...question: readonly (string | number)[]): number {
  return createHash('sha1').update(question.join('|')).digest().readUInt32BE(0) / 2 ** 32
}

/** Whether something with this probability happens. */
export const happens = (probability: number, ...question: readonly (string | number)[]): boolean =>
  chance(...question) < probability

/** One of a list; undefined of an empty one. */
export const pick = <T>(from: readonly T[], ...question: readonly (string | number)[]): T | undefined =>
  from[Math.floor(chance(...question) * from.length)]

/** A whole number from `from` to `to`, both included. */
export const between = (from: number, to: number, ...question: readonly (string | number)[]): number =>
  from + Math.floor(chance(...question) * (to - from + 1))
