import type { KeyRing } from '@patronat/core/seal/seal.ts'
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** What AWS keeps in KMS and its parameter store, on one machine in a file that only its owner can read. */
export type Secrets = {
  /** Signs sessions, hashes codes. */
  auth: string
  keyRing: KeyRing
  /** The name under which DynamoDB Local keeps our tables, and which nobody guesses. */
  databaseKeyId: string
}

type Stored = { auth: string; current: string; keys: Record<string, string>; index: string; databaseKeyId: string }

const makeSecrets = (): Stored => ({
  auth: randomBytes(32).toString('base64url'),
  current: 'k1',
  keys: { k1: randomBytes(32).toString('base64') },
  index: randomBytes(32).toString('base64'),
  databaseKeyId: `p${randomBytes(12).toString('hex')}`,
})

/** The data folder's secrets, made the first time. Errors: CannotStart where the file can't be read. */
export function readSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json')
  const stored = readStored(path) ?? makeFile(path)
  return {
    auth: stored.auth,
    keyRing: {
      current: stored.current,
      keys: Object.fromEntries(Object.entries(stored.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')])),
      index: Buffer.from(stored.index, 'base64'),
    },
    databaseKeyId: stored.databaseKeyId,
  }
}

function makeFile(path: string): Stored {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(makeSecrets(), null, 2), { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (error) {
    // A command was quicker: what it sealed must open here too.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readStored(path) as Stored
}

function readStored(path: string): Stored | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Stored
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    // Making new ones would lock the owner out of everything sealed with the old ones.
    throw new CannotStart(
      `${path} can't be read. Restore it from a copy: without it what is sealed can't be opened.\n` +
        'Only if you need nothing of what is in this folder: start with --fresh.',
      { cause: error },
    )
  }
}
