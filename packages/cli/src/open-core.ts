import type { Actor } from '@patronat/core/actor/actor.ts'
import { systemClock } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { filesIn } from '@patronat/local/files-in.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import type { Secrets } from '@patronat/local/secrets.ts'
import { resolve } from 'node:path'
import type { Surroundings } from './command.ts'

export const COMMAND_LINE: Actor = { kind: 'system', name: 'command-line' }

export type OpenCore = {
  core: Core
  secrets: Secrets
  dataDir: string
  /** Whether a running Patronat has the data folder; without one pages follow at the next start. */
  besideStart: boolean
}

/** The registry of DATA_DIR for as long as `work` takes. Errors: CannotStart */
export async function withCore<T>({ env, directory }: Surroundings, work: (open: OpenCore) => Promise<T>): Promise<T> {
  const dataDir = resolve(directory, env['DATA_DIR'] || '.data')
  const { tables, secrets, besideStart, close } = await openForCommand(dataDir)
  try {
    const sealer = sealWithKeyRing(secrets.keyRing)
    const core: Core = { tables, clock: systemClock, sealer, files: filesIn(dataDir) }
    return await work({ core, secrets, dataDir, besideStart })
  } finally {
    await close()
  }
}
