import type { Surface } from './surface.ts'

/** What one request may ask, by surface. Partners' queries are read by strangers' servers; ours we write ourselves. */
export type Limit = {
  /** How deep selections nest. */
  depth: number
  /** Words and signs of the document. */
  tokens: number
  aliases: number
  directives: number
  /** Records, weighed, times the length of the lists they stand in (`cost.ts`). */
  cost: number
  /** Bytes of a request's body. */
  body: number
}

export const LIMIT = {
  public: { depth: 12, tokens: 1000, aliases: 15, directives: 10, cost: 5_000, body: 100_000 },
  office: { depth: 13, tokens: 2000, aliases: 15, directives: 10, cost: 20_000, body: 100_000 },
  console: { depth: 14, tokens: 3000, aliases: 30, directives: 20, cost: 50_000, body: 1_000_000 },
} as const satisfies Record<Surface, Limit>
