import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How far one consumer has come: the last sequence number that it is done with, by shard of one stream. */
export type Checkpoint = { streamArn: string; shards: Record<string, string> }

export type CheckpointStore = {
  read: (consumer: string) => Promise<Checkpoint | null>
  write: (consumer: string, checkpoint: Checkpoint) => Promise<void>
}

/**
 * One file a consumer. A checkpoint that is behind or unreadable only makes records come again, which every
 * consumer must bear; so it is renamed into place, and the disk is not waited for.
 */
export function checkpointFiles(folder: string): CheckpointStore {
  const path = (consumer: string) => join(folder, `${consumer}.json`)
  return {
    async read(consumer) {
      try {
        const found = JSON.parse(await readFile(path(consumer), 'utf8')) as Partial<Checkpoint>
        const whole = typeof found.streamArn === 'string' && typeof found.shards === 'object' && found.shards !== null
        return whole ? (found as Checkpoint) : null
      } catch {
        return null
      }
    },
    async write(consumer, checkpoint) {
      await mkdir(folder, { recursive: true })
      const draft = `${path(consumer)}.draft`
      await writeFile(draft, JSON.stringify(checkpoint))
      await rename(draft, path(consumer))
    },
  }
}

/** Forgotten when the process ends; for tests and for a database in memory. */
export function checkpointsInMemory(): CheckpointStore {
  const kept = new Map<string, Checkpoint>()
  return {
    read: async (consumer) => structuredClone(kept.get(consumer) ?? null),
    write: async (consumer, checkpoint) => void kept.set(consumer, structuredClone(checkpoint)),
  }
}
