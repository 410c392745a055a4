import type { Files } from '@patronat/core/file/files.ts'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'

/** Our keys are ids and hashes: nothing that could lead out of the folder. */
const KEY = /^[a-z]+(\/[A-Za-z0-9_]+)+$/

/** What AWS keeps in a bucket, on one machine in the data folder, readable by its owner only. */
export function filesIn(dataDir: string): Files {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error('That is no key of a file')
    return join(dataDir, 'files', key)
  }
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      const draft = `${path}.${randomUUID()}`
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(draft, bytes, { mode: 0o600 })
      // Whole or not at all: a process that is killed meanwhile leaves no half picture.
      await rename(draft, path)
    },
    get: (key) => readFile(pathOf(key)).catch(nothingThere),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
