import { DatabaseSync } from 'node:sqlite'

/** Pages of 4 kB: 64 MB, as much of the file as stays in the engine's memory. */
const PAGES = 16_000

/**
 * Dynoxide leaves SQLite's page cache at its 2 MB: with a hundred thousand items nearly every read and write goes to the
 * file. What is written here stands in the file's own header, where every connection that opens it later finds it. To be
 * called while nobody has the file open; if it can't be written, nothing is lost but time.
 */
export function enlargePageCache(file: string): void {
  try {
    const database = new DatabaseSync(file, { timeout: 1_000 })
    try {
      database.exec(`PRAGMA default_cache_size = ${PAGES}`)
    } finally {
      database.close()
    }
  } catch {
    // Slower, but right.
  }
}
