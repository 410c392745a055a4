import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './cannot-start.ts'
import { isAlive, markOf } from './process-mark.ts'

/** Who has a data folder, and how to reach it. */
export type LockContent = {
  pid: number
  /** Tells this process from a later one that got the same number; null where the system can't say. */
  mark: string | null
  work: 'start' | 'command'
  /** Where it serves pages; null while it starts, and for a command. */
  port: number | null
  /** Its database; null while it starts. */
  database: { endpoint: string; keyId: string } | null
  /** Its database's process, which outlives a killed owner by some milliseconds. */
  engine: Pick<LockContent, 'pid' | 'mark'> | null
}

export type Lock = {
  /** Writes down what became known since. `enginePid` is the database's process, null if it is not ours. */
  update: (known: Pick<LockContent, 'port' | 'database'> & { enginePid: number | null }) => void
  release: () => void
}

/** The folder's owner, or null when nobody has it, or the one who had it is dead. */
export function readLock(dataDir: string): LockContent | null {
  const found = readRaw(dataDir)
  return found !== null && isAlive(found) ? found : null
}

/**
 * Takes the folder for this process; a dead owner's lock is taken over, when its database is gone too. Two
 * processes on one database file would destroy it. Errors: CannotStart, saying who has it and what to do.
 */
export async function takeLock(dataDir: string, work: LockContent['work']): Promise<Lock> {
  const path = join(dataDir, 'lock')
  const draft = join(dataDir, `lock.${process.pid}`)
  const self = { pid: process.pid, mark: markOf(process.pid) }
  let content: LockContent = { ...self, work, port: null, database: null, engine: null }
  // It holds the database's key. And it must appear whole: a reader never sees half of it.
  const write = () => writeFileSync(draft, JSON.stringify(content), { mode: 0o600 })
  await orphanGone(dataDir)
  write()
  try {
    if (!linked(draft, path)) takeOver(dataDir, draft)
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    update({ port, database, enginePid }) {
      const engine = enginePid === null ? null : { pid: enginePid, mark: markOf(enginePid) }
      content = { ...content, port, database, engine }
      write()
      renameSync(draft, path)
    },
    release() {
      if (readRaw(dataDir)?.mark === content.mark && readRaw(dataDir)?.pid === process.pid)
        rmSync(path, { force: true })
    },
  }
}

/** Waits for an owner that is still starting to say where its database is. */
export async function awaitDatabase(dataDir: string, limitMs: number): Promise<LockContent | null> {
  for (const limit = performance.now() + limitMs; ; await pause(50)) {
    const owner = readLock(dataDir)
    if (owner === null || owner.database !== null || performance.now() > limit) return owner
  }
}

const ORPHAN_PATIENCE_MS = 10_000

/** Waits until a dead owner's database has noticed that it is alone, and has closed its file. */
async function orphanGone(dataDir: string): Promise<void> {
  const found = readRaw(dataDir)
  const orphan = found?.engine ?? null
  if (found === null || orphan === null || isAlive(found)) return
  for (const limit = performance.now() + ORPHAN_PATIENCE_MS; isAlive(orphan); await pause(10)) {
    if (performance.now() < limit) continue
    throw new CannotStart(
      `The database of a Patronat that was killed still runs on ${dataDir} (process ${orphan.pid}).\n` +
        `End it, then start again: kill ${orphan.pid}`,
    )
  }
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const TAKING_LIMIT_MS = 10_000

/**
 * Only who holds `lock.taking` may replace a lock, and looks again first: else of two who saw the same dead
 * owner, the second would throw out the first.
 */
function takeOver(dataDir: string, draft: string): void {
  const taking = join(dataDir, 'lock.taking')
  try {
    mkdirSync(taking)
  } catch {
    const since = statSync(taking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since < TAKING_LIMIT_MS) throw taken(dataDir, readLock(dataDir))
    // Whoever was taking over died in that very moment.
    rmdirSync(taking)
    return takeOver(dataDir, draft)
  }
  try {
    const owner = readLock(dataDir)
    if (owner !== null) throw taken(dataDir, owner)
    renameSync(draft, join(dataDir, 'lock'))
  } finally {
    rmdirSync(taking)
  }
}

function taken(dataDir: string, owner: LockContent | null): CannotStart {
  if (owner === null) return new CannotStart(`Another process is just starting on ${dataDir}. Try again in a moment.`)
  const address = owner.port === null ? '' : `, at http://localhost:${owner.port}/`
  return new CannotStart(
    owner.work === 'start'
      ? `Patronat already runs on ${dataDir} (process ${owner.pid}${address}).\n` +
          `Use that one, or stop it (Ctrl-C where it runs, or: kill ${owner.pid}), or set DATA_DIR to another folder.`
      : `A patronat command is at work on ${dataDir} (process ${owner.pid}). Try again when it has finished.`,
  )
}

function readRaw(dataDir: string): LockContent | null {
  try {
    const found = JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8')) as Partial<LockContent>
    return typeof found.pid === 'number' ? (found as LockContent) : null
  } catch {
    return null
  }
}
