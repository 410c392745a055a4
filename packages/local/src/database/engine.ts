import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** Who plays DynamoDB on this machine. */
export type Engine =
  | { name: 'endpoint'; endpoint: string }
  | { name: 'dynoxide'; program: string }
  | { name: 'dynamodb-local'; javaVersion: number; folder: string }

/** What was found here; `javaVersion` is asked for only when it matters, because a JVM is slow to answer. */
export type Surroundings = {
  endpoint: string | undefined
  dynoxide: string | null
  emulatorFolder: string | null
  javaVersion: () => number | null
}

/** DynamoDB Local needs 11; 17 is what people are told to install, because it is what is tested. */
const OLDEST_JAVA = 11

/**
 * The named endpoint, else Dynoxide, else DynamoDB Local on Java.
 * Errors: CannotStart, saying which of the three ways is open to the reader.
 */
export function chooseEngine(found: Surroundings): Engine {
  if (found.endpoint !== undefined && found.endpoint !== '') {
    if (!/^https?:$/.test(URL.parse(found.endpoint)?.protocol ?? ''))
      throw new CannotStart(`DYNAMODB_ENDPOINT is no http address: ${found.endpoint}`, { exitCode: 2 })
    return { name: 'endpoint', endpoint: found.endpoint }
  }
  if (found.dynoxide !== null) return { name: 'dynoxide', program: found.dynoxide }
  const version = found.emulatorFolder === null ? null : found.javaVersion()
  if (found.emulatorFolder !== null && version !== null && version >= OLDEST_JAVA)
    return { name: 'dynamodb-local', javaVersion: version, folder: found.emulatorFolder }
  const reason =
    found.emulatorFolder === null
      ? 'the optional dependencies were not installed (run the install again without --no-optional)'
      : version === null
        ? 'the embedded one is for Linux on x64, and Java, which the other one needs, was not found'
        : `the embedded one is for Linux on x64, and Java ${version} is too old for the other one`
  throw new CannotStart(
    `There is no database to run on: ${reason}.\n` +
      'Do one of these, then start again; nothing was lost:\n' +
      '  - install Java 17 or later, so that `java -version` answers\n' +
      '  - set DYNAMODB_ENDPOINT to a DynamoDB that already runs, e.g. http://127.0.0.1:8000',
  )
}

/** Looks around on this machine. */
export const surroundings = (env: NodeJS.ProcessEnv = process.env): Surroundings => ({
  endpoint: env['DYNAMODB_ENDPOINT'],
  dynoxide: inPackage('@dynoxide/linux-x64', 'dynoxide'),
  emulatorFolder: inPackage('amplify-dynamodb-simulator', 'emulator'),
  javaVersion: installedJava,
})

function inPackage(name: string, path: string): string | null {
  try {
    const found = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)
    return existsSync(found) ? found : null
  } catch {
    return null // an optional dependency that this platform does not get
  }
}

function installedJava(): number | null {
  try {
    // "openjdk 17.0.15 2025-04-15"; older ones don't know --version and so count as absent.
    const text = execFileSync('java', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const major = /\s(\d+)[.\s]/.exec(text)?.[1]
    return major === undefined ? null : Number(major)
  } catch {
    return null
  }
}
