import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits for its standard input to end, then ends the program it was given. However the parent goes, kill -9
 * included, the system closes the pipe; no database process is left behind holding the file.
 */
const UNTIL_STDIN_ENDS = `
exec 3<&0
"$@" 3<&- </dev/null & child=$!
{ read -r _ <&3; kill "$child"; } 2>/dev/null & watcher=$!
wait "$child"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"`

const PATIENCE_MS = 5_000

export type EngineProcess = {
  /** Gone only after the engine itself; null where it could not be started. */
  pid: number | null
  running: () => boolean
  /** The last lines it wrote, for a message when it would not start. */
  said: () => string
  stop: () => Promise<void>
  /** Resolves when it is gone, for whatever reason. */
  gone: Promise<void>
}

/** Starts a program that ends with this process. It never keeps this process alive by itself. */
export function startProcess(command: string, args: readonly string[], cwd?: string): EngineProcess {
  const windows = process.platform === 'win32'
  const child = spawn(windows ? command : 'sh', windows ? args : ['-c', UNTIL_STDIN_ENDS, 'sh', command, ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own group: Ctrl-C in a terminal must not take the database away before we have written our last word.
    detached: !windows,
  })
  let tail = ''
  let failed = false
  const gone = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      failed = true
      tail = error.message
      resolve()
    })
    child.on('exit', () => resolve())
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-2_000)))
  }
  unref(child)
  const running = () => !failed && child.exitCode === null && child.signalCode === null
  return { pid: child.pid ?? null, running, said: () => tail.trim(), stop: () => stop(child, running, windows), gone }
}

function unref(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    if (stream !== null && 'unref' in stream && typeof stream.unref === 'function') stream.unref()
  }
}

async function stop(child: ChildProcess, running: () => boolean, windows: boolean): Promise<void> {
  if (!running() || child.pid === undefined) return
  const gone = once(child, 'exit')
  if (windows) child.kill()
  else child.stdin?.end()
  const inTime = await Promise.race([gone.then(() => true), pause(PATIENCE_MS, false)])
  if (!inTime && running()) process.kill(windows ? child.pid : -child.pid, 'SIGKILL')
}
