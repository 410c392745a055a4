import { clockFrom, systemClock } from '@patronat/core/base/clock.ts'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { buildSites } from './build-sites.ts'
import type { Composition } from './compose.ts'
import { emptyDataDir, prepareDataDir } from './data-dir.ts'
import { openDatabase, type Database } from './database/database.ts'
import { listen } from './http/server.ts'
import { takeLock } from './lock.ts'
import { catchMail } from './mail/mail-catcher.ts'
import { startPump, type Pump } from './pump.ts'
import { allRoutes, routesWhileStarting } from './routes.ts'
import { readSecrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type Running = {
  origin: string
  engine: Database['engine']
  composition: Composition
  drain: Pump['drain']
  /** Resolves when the database is gone though nobody stopped it. */
  lostDatabase: Promise<void>
  stop: () => Promise<void>
}

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url))
/** How long readiness waits for read models to catch up with what was written before the last stop. */
const CATCH_UP_MS = 10_000

/** All of Patronat in this process. Resolves when it is ready. Errors: CannotStart; what was begun is undone. */
export async function run(settings: Settings, say: (line: string) => void): Promise<Running> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    // Backwards: who asks goes before who answers.
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    return { ...(await begin(settings, say, (step) => undo.push(step))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function begin(
  settings: Settings,
  say: (line: string) => void,
  onStop: (step: () => unknown) => void,
): Promise<Omit<Running, 'stop'>> {
  const { dataDir } = settings
  prepareDataDir(dataDir)
  const lock = await takeLock(dataDir, 'start')
  onStop(() => lock.release())
  if (settings.fresh) emptyDataDir(dataDir)

  const state = { ready: false }
  const server = await listen(settings.port, routesWhileStarting(state), say)
  onStop(() => server.stop())

  const secrets = readSecrets(dataDir)
  // Most of the code there is; it loads while the database starts.
  const composing = import('./compose.ts')
  composing.catch(() => {})
  const [database, mail] = await both(openDatabase({ dataDir, keyId: secrets.databaseKeyId }), catchMail(), onStop)
  // The API and the demo data need no pages; only readiness waits for them.
  const givingUp = new AbortController()
  onStop(() => givingUp.abort())
  const built = buildSites(PACKAGES, say, givingUp.signal)
  built.catch(() => {})
  const { tables, connection, endpoint, engine } = database
  lock.update({ port: server.port, database: { endpoint, keyId: secrets.databaseKeyId }, enginePid: database.pid })

  const origin = `http://localhost:${server.port}`
  const clock = settings.now === null ? systemClock : clockFrom(settings.now)
  const { compose } = await composing
  const composition = await compose({ tables, settings, clock, secrets, mailEndpoint: mail.endpoint, origin, say })
  const pump = await startPump({ tables, connection, consumers: composition.consumers, dataDir, warn: say })
  onStop(() => pump.stop())
  server.serve(allRoutes({ composition, mail, state, built, packages: PACKAGES }))
  await Promise.all([built, Promise.race([pump.drain(), pause(CATCH_UP_MS, undefined, { ref: false })])])
  state.ready = true
  return { origin, engine, composition, drain: pump.drain, lostDatabase: database.gone }
}

type Stoppable = { stop: () => Promise<void> }

/** At the same time, because each waits; when one fails the other is let finish, so that it can be stopped. */
async function both<A extends Stoppable, B extends Stoppable>(
  first: Promise<A>,
  second: Promise<B>,
  onStop: (step: () => unknown) => void,
): Promise<[A, B]> {
  for (const part of await Promise.allSettled([first, second])) {
    if (part.status === 'fulfilled') onStop(() => part.value.stop())
  }
  return Promise.all([first, second])
}
