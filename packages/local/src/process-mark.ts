import { readFileSync } from 'node:fs'

/**
 * What tells one life of a process number from the next: this boot, and the tick at which the process began.
 * Numbers come again, after a reboot or in a container quickly. Null where the system doesn't say (not Linux).
 */
export function markOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces and brackets itself; the fields after it are numbered from 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Z: it has ended, and only nobody has asked how (a container's first process may never).
    return fields[0] === 'Z' || fields[19] === undefined ? null : `${boot}/${fields[19]}`
  } catch {
    return null
  }
}

/** Whether the process that left this note still lives. */
export function isAlive(noted: { pid: number; mark: string | null }): boolean {
  if (noted.mark !== null) return markOf(noted.pid) === noted.mark
  try {
    process.kill(noted.pid, 0)
    return noted.pid !== process.pid // our own number, in a note that we did not write
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
