import { relative } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { run, type Running } from './run.ts'
import { startScheduler } from './scheduler.ts'
import { readSettings, type Settings } from './settings.ts'
import { welcome } from './welcome.ts'

/** `pnpm start`: all of Patronat on this machine, until Ctrl-C. */
async function start(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env, process.cwd())
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
        // The second time means: now.
        process.once(signal, () => process.exit(130))
      })
    }
  })
  const starting = run(settings, (line) => console.warn(line))
  const running = await Promise.race([starting, asked.then(() => null)])
  if (running === null) return (await starting).stop()
  console.log(welcome(running, shownPath(settings)))
  const { schedules, clock } = running.composition
  const scheduler = startScheduler(schedules, clock, (line) => console.warn(line))
  const lost = await Promise.race([asked.then(() => false), running.lostDatabase.then(() => true)])
  await scheduler.stop()
  await stopped(running, lost)
}

async function stopped(running: Running, lost: boolean): Promise<void> {
  await running.stop()
  if (lost)
    throw new CannotStart(
      'The database ended by itself, so Patronat has stopped. What was confirmed is kept; start again.',
    )
  console.log('Stopped. Everything is kept.')
}

const shownPath = ({ dataDir }: Settings): string => {
  const path = relative(process.cwd(), dataDir)
  return path.startsWith('..') ? dataDir : path
}

try {
  await start()
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
