import { systemClock } from '@patronat/core/base/clock.ts'
import type { Core } from '@patronat/core/core.ts'
import { filesInMemory } from '@patronat/core/file/files.ts'
import { createOrganisation } from '@patronat/core/organisation/organisation.ts'
import { createPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import { publishPrisoner } from '@patronat/core/prisoner/publish-prisoner.ts'
import { sealWithKeyRing } from '@patronat/core/seal/seal.ts'
import { projectorOf } from '@patronat/functions/stream/projector.ts'
import { openForCommand } from '@patronat/local/open-for-command.ts'
import { startPump } from '@patronat/local/pump.ts'
import { writeSync } from 'node:fs'
import { publication } from '../support/people.ts'
import { prisonerInput } from '../support/input.ts'

/** Opens a data folder and lets the read models follow, as `start` does. */
export async function openRegistry(dataDir: string) {
  const { tables, connection, secrets, close } = await openForCommand(dataDir)
  const sealer = sealWithKeyRing(secrets.keyRing)
  const core: Core = { tables, clock: systemClock, sealer, files: filesInMemory() }
  const consumers = [{ name: 'projector', handler: projectorOf(core) }]
  const pump = await startPump({ tables, connection, dataDir, consumers })
  return {
    core,
    drain: pump.drain,
    async close() {
      await pump.stop()
      await close()
    },
  }
}

const SEED = { kind: 'system', name: 'seed' } as const

/** Publishes one invented person after another, and says each id once it was confirmed; goes on until it is killed. */
async function writeOn(dataDir: string, round: string): Promise<never> {
  const { core } = await openRegistry(dataDir)
  const { id: organisationId } = await createOrganisation(core, SEED, {
    slug: `round-${round}`,
    name: { en: 'Round' },
    callsThem: { en: 'prisoners' },
    contact: 'mail@campaign.example',
  })
  for (let n = 1; ; n += 1) {
    const prisoner = await createPrisoner(core, SEED, prisonerInput(`Person ${round} Number ${n}`, organisationId))
    await publishPrisoner(core, SEED, publication(prisoner.id, prisoner.version))
    writeSync(1, `${prisoner.id}\n`)
  }
}

const [, self, dataDir, round] = process.argv
if (self === import.meta.filename && dataDir !== undefined && round !== undefined) await writeOn(dataDir, round)
