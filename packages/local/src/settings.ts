import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from './cannot-start.ts'
import { DEMO_SIZE, demoSize, type DemoSize, SIZE_LIMIT } from './demo/size.ts'

export type Settings = {
  /** 0: a free one. */
  port: number
  /** Absolute. */
  dataDir: string
  /** Throw away what is in dataDir first. */
  fresh: boolean
  /** Fill an empty database with the demo data. */
  demo: boolean
  /** How much of it; for a database that has it already this says nothing. */
  demoSize?: DemoSize
  /** What the clock shows at the start; null: the real time. Never for sign-in, budgets or TTL. */
  now: Date | null
}

const USAGE = `Usage: pnpm start [--fresh] [--no-demo] [--demo-size 5000,2000,20000] [--now 2026-12-21T09:00:00Z]
  --fresh     throw away what is in DATA_DIR and begin anew
  --no-demo   begin with an empty registry, and print the first administrator's invitation
  --demo-size how many prisoners, parliamentarians and activities to invent, for trying out what many are like;
              up to ${Object.values(SIZE_LIMIT)
                .map(([, most]) => most)
                .join(',')}
  --now       the time that the clock shows at the start (it runs on from there; not for sign-in)
  PORT        where to listen, default 4000          DATA_DIR    where everything is kept, default .data`

/** Reads flags and environment. Errors: CannotStart with exit code 2, naming the flag or variable. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv, directory: string): Settings {
  const flags = readFlags(args)
  return {
    port: readPort(env['PORT']),
    dataDir: dataDirFrom(env, directory),
    fresh: flags.fresh,
    demo: !flags['no-demo'],
    demoSize: flags['demo-size'] === undefined ? DEMO_SIZE : readSize(flags['demo-size']),
    now: flags.now === undefined ? null : readTime(flags.now),
  }
}

/** Where everything is kept, absolute; the same for `start` and for every command. */
export const dataDirFrom = (env: NodeJS.ProcessEnv, directory: string): string =>
  resolve(directory, env['DATA_DIR'] || '.data')

const wrong = (message: string) => new CannotStart(`${message}\n\n${USAGE}`, { exitCode: 2 })

function readFlags(args: readonly string[]) {
  const options = {
    fresh: { type: 'boolean', default: false },
    'no-demo': { type: 'boolean', default: false },
    'demo-size': { type: 'string' },
    now: { type: 'string' },
  } as const
  try {
    // `pnpm start -- --fresh` hands the two dashes on.
    return parseArgs({ args: args[0] === '--' ? args.slice(1) : [...args], options }).values
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

function readSize(text: string): DemoSize {
  const [, prisoners, parliamentarians, activities] = /^(\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(text) ?? []
  const asked = {
    prisoners: Number(prisoners),
    parliamentarians: Number(parliamentarians),
    activities: Number(activities),
  }
  const size = demoSize(asked)
  if (size === null)
    throw wrong(
      `--demo-size takes three numbers with commas: ${Object.entries(SIZE_LIMIT)
        .map(([what, [least, most]]) => `${what} (${least} to ${most})`)
        .join(', ')}; not "${text}".`,
    )
  return size
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw wrong(`PORT must be a number from 0 to 65535, not "${text}".`)
}

const ISO = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/

function readTime(text: string): Date {
  const day = ISO.exec(text)?.[1]
  const at = new Date(text)
  // Date takes the 31st of February and makes it March: that is not what was asked for.
  const dayExists = day !== undefined && (new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day)
  if (!dayExists || Number.isNaN(at.getTime()))
    throw wrong(`--now must be a time with its zone, e.g. 2026-12-21T09:00:00Z, not "${text}".`)
  return at
}
