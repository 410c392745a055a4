import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Where a command reads and writes. */
export type Surroundings = {
  out: (line: string) => void
  /** For what is no result: progress, warnings, failures. */
  err: (line: string) => void
  /** Overwrites the last line of a terminal; null where there is none. */
  status: ((line: string) => void) | null
  env: NodeJS.ProcessEnv
  /** Where the project is: `DATA_DIR` is relative to it. */
  directory: string
  /** Where the person is: files are relative to it. */
  callerDirectory: string
  /** Aborted by Ctrl-C: finish what is half done, begin nothing more. */
  signal: AbortSignal
}

/** 0: done. 1: not done, or not all of it. 2: the command line is wrong; nothing was tried. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  /** What is typed after `pnpm patronat`. */
  words: string
  summary: string
  usage: string
  run: (args: string[], surroundings: Surroundings) => Promise<ExitCode>
}

/** The command line is wrong. The message says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Config<T extends ParseArgsOptionsConfig> = { options: T; allowPositionals: true; strict: true }
type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<Config<T>>>

/** A command whose flags are read and typed by node:util. */
export function defineCommand<const T extends ParseArgsOptionsConfig>(definition: {
  words: string
  summary: string
  usage: string
  options: T
  run: (parsed: Parsed<T>, surroundings: Surroundings) => Promise<ExitCode>
}): Command {
  const { options, run, ...rest } = definition
  return {
    ...rest,
    run: (args, surroundings) => run(parsed(args, options), surroundings),
  }
}

function parsed<T extends ParseArgsOptionsConfig>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs<Config<T> & { args: string[] }>({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
