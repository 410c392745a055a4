import type { Surroundings } from './command.ts'
import { run } from './run.ts'

const stopping = new AbortController()
process.once('SIGINT', () => {
  stopping.abort()
  // The second time means: now.
  process.once('SIGINT', () => process.exit(130))
})

const surroundings: Surroundings = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  status: process.stderr.isTTY ? (line) => process.stderr.write(`\r\u001b[K${line}`) : null,
  env: process.env,
  directory: process.cwd(),
  // pnpm runs scripts in the project's folder, wherever it was called.
  callerDirectory: process.env['INIT_CWD'] ?? process.cwd(),
  signal: stopping.signal,
}

process.exitCode = await run(process.argv.slice(2), surroundings)
