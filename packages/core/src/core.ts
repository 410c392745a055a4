import type { Clock } from './base/clock.ts'
import type { Files } from './file/files.ts'
import type { Sealer } from './seal/seal.ts'
import type { Tables } from './table/client.ts'

/** What every verb needs from outside: where things are kept, what time it is, what seals. */
export type Core = {
  tables: Tables
  clock: Clock
  sealer: Sealer
  /** Pictures. */
  files: Files
  /** What is done here is written down and sends nothing: the past that demo data tells. */
  silent?: true
}
