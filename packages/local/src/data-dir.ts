import { accessSync, constants, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** Says that a folder is ours. Without it nothing is written beside what somebody else keeps there, or removed. */
const MARK = 'patronat.txt'
const MARK_TEXT = 'This folder belongs to Patronat. `start --fresh` removes what is in it.\n'

/** Makes the folder, or makes sure that it is one of ours. Errors: CannotStart, with what to do. */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const names = readdirSync(dataDir)
    if (names.length > 0 && !names.includes(MARK))
      throw new CannotStart(
        `DATA_DIR is ${dataDir}, where something else is kept already. Nothing was touched.\n` +
          'Set DATA_DIR to an empty or a new folder.',
        { exitCode: 2 },
      )
    accessSync(dataDir, constants.W_OK | constants.X_OK)
    if (names.length === 0) writeFileSync(join(dataDir, MARK), MARK_TEXT)
  } catch (error) {
    if (error instanceof CannotStart) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(
      `Patronat can't write to its data folder ${dataDir} (${code}).\n` +
        'Set DATA_DIR to a folder that you may write to, e.g. DATA_DIR=$HOME/patronat-data',
      { cause: error },
    )
  }
}

/** Removes all that is in a folder of ours, but for the mark and the lock, which the caller holds. */
export function emptyDataDir(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    // rmSync removes a link, not what it leads to.
    if (name !== MARK && name !== 'lock') rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}
