import { DynamoDBClient, ListTablesCommand, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { Tables } from '@patronat/core/table/client.ts'
import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '../cannot-start.ts'
import { startProcess, type EngineProcess } from './engine-process.ts'
import { chooseEngine, surroundings, type Engine } from './engine.ts'
import { enlargePageCache } from './page-cache.ts'
import { indexStream } from './stream-index.ts'
import { createTables, namesWith } from './tables.ts'

/** What an AWS SDK client needs to reach the database and its streams. */
export type Connection = {
  endpoint: string
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string }
}

export type Database = {
  tables: Tables
  endpoint: string
  connection: Connection
  /** `endpoint`, `dynoxide` or `dynamodb-local`. */
  engine: Engine['name']
  /** The engine's process; null for an endpoint of somebody else's. */
  pid: number | null
  stop: () => Promise<void>
  /** Resolves when the engine is gone, asked to or not; never for an endpoint of somebody else's. */
  gone: Promise<void>
}

export type DatabaseOptions = ({ dataDir: string } | { memory: true }) & {
  /** A free one by default. */
  port?: number
  engine?: Engine
  /**
   * DynamoDB Local keeps one database for each key id. One that nobody can guess keeps the neighbours out, should
   * Java be too new to refuse their connections (`loopback.policy`).
   */
  keyId?: string
}

type Logger = NonNullable<DynamoDBClientConfig['logger']>

const REGION = 'eu-central-1'
const fileIn = (dataDir: string) => join(dataDir, 'database.sqlite')
const START_LIMIT_MS = 20_000

export const connectionTo = (endpoint: string, keyId = 'local'): Connection => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: keyId, secretAccessKey: keyId },
})

/** The same for an endpoint that the environment names: then it may name the region and the key as well. */
export function connectionToNamed(endpoint: string, keyId?: string, env = process.env): Connection {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env
  const embedded = connectionTo(endpoint, keyId)
  return {
    endpoint,
    region: env['AWS_REGION'] ?? REGION,
    credentials:
      accessKeyId !== undefined && secretAccessKey !== undefined
        ? { accessKeyId, secretAccessKey }
        : embedded.credentials,
  }
}

/**
 * The SDK makes a readable copy of every request and answer for its log, even for the default one, which throws
 * it away: a tenth of our time. It asks first whether there is an `info`.
 */
const SILENT = { trace() {}, debug() {}, warn() {}, error() {} } as unknown as Logger

/** A client for the three tables over a database that already runs. */
export const tablesAt = (connection: Connection, prefix = 'patronat'): Tables => ({
  client: new DynamoDBClient({ ...connection, logger: SILENT }),
  names: namesWith(prefix),
})

/** A running engine with the three tables in it. Errors: CannotStart, with what to do. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const running = await startEngine(options)
  const tables = tablesAt(running.connection)
  await createTables(tables.client, tables.names)
  if (running.engine === 'dynoxide' && 'dataDir' in options) indexStream(fileIn(options.dataDir))
  const stop = async () => {
    tables.client.destroy()
    await running.stop()
  }
  return { ...running, tables, stop }
}

type RunningEngine = Omit<Database, 'tables'>

/** The engine alone, without tables. */
export async function startEngine(options: DatabaseOptions): Promise<RunningEngine> {
  const engine = options.engine ?? chooseEngine(surroundings())
  if (engine.name === 'endpoint') {
    const connection = connectionToNamed(engine.endpoint, options.keyId)
    await answer(connection, null)
    return {
      endpoint: engine.endpoint,
      connection,
      engine: engine.name,
      pid: null,
      stop: async () => {},
      gone: new Promise(() => {}),
    }
  }
  // A port that was free a moment ago may be taken now: then the child ends, and another one is tried.
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort())
    const child = launch(engine, port, 'dataDir' in options ? options.dataDir : null)
    const connection = connectionTo(`http://127.0.0.1:${port}`, options.keyId)
    try {
      await answer(connection, child)
      const { pid, stop, gone } = child
      return { endpoint: connection.endpoint, connection, engine: engine.name, pid, stop, gone }
    } catch (error) {
      await child.stop()
      if (options.port !== undefined || attempt === 3) throw error
    }
  }
}

function launch(engine: Exclude<Engine, { name: 'endpoint' }>, port: number, dataDir: string | null): EngineProcess {
  if (dataDir !== null) mkdirSync(dataDir, { recursive: true })
  if (engine.name === 'dynoxide') {
    const file = dataDir === null ? [] : ['--db-path', fileIn(dataDir)]
    if (dataDir !== null) enlargePageCache(fileIn(dataDir))
    return startProcess(engine.program, ['--host', '127.0.0.1', '--port', String(port), ...file])
  }
  const place = dataDir === null ? ['-inMemory'] : ['-dbPath', dataDir]
  const guard = engine.javaVersion < WITHOUT_SECURITY_MANAGER ? LOOPBACK_ONLY : []
  const library = ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar']
  // Its telemetry and its CORS for every page are on unless told otherwise.
  const quiet = ['-disableTelemetry', '-cors', 'http://127.0.0.1']
  return startProcess('java', [...guard, ...library, '-port', String(port), ...place, ...quiet], engine.folder)
}

/** The first Java that no longer has one, and would not start if it were asked for. */
const WITHOUT_SECURITY_MANAGER = 24

const LOOPBACK_ONLY = [
  '-Djava.security.manager',
  `-Djava.security.policy==${fileURLToPath(new URL('loopback.policy', import.meta.url))}`,
]

/** Resolves when the database answers a question. */
async function answer(connection: Connection, child: EngineProcess | null): Promise<void> {
  const client = new DynamoDBClient({ ...connection, maxAttempts: 1 })
  const limit = Date.now() + (child === null ? 3_000 : START_LIMIT_MS)
  try {
    for (;;) {
      try {
        await client.send(new ListTablesCommand({ Limit: 1 }))
        if (child === null || child.running()) return
      } catch (error) {
        if (Date.now() > limit || (child !== null && !child.running())) throw notAnswering(connection, child, error)
      }
      if (child?.running() === false) throw notAnswering(connection, child, null)
      await pause(10)
    }
  } finally {
    client.destroy()
  }
}

function notAnswering(connection: Connection, child: EngineProcess | null, cause: unknown): CannotStart {
  return new CannotStart(
    child === null
      ? `No DynamoDB answers at ${connection.endpoint}. Start it, or unset DYNAMODB_ENDPOINT to use the embedded one.`
      : `The database did not start. It said:\n${child.said() || '(nothing)'}`,
    { cause },
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
