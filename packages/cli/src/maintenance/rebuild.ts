import { migrate, openMigrations } from '@patronat/core/maintenance/migrate.ts'
import { countRecords, rebuild } from '@patronat/core/maintenance/rebuild.ts'
import { defineCommand, type ExitCode, type Surroundings, UsageError } from '../command.ts'
import { withCore } from '../open-core.ts'

export const rebuildCommand = defineCommand({
  words: 'rebuild',
  summary: 'makes pages, counters and search anew from the records',
  usage: `Usage: pnpm patronat rebuild [--dry-run]

Brings the records of an older version to this one, then makes everything that follows from them anew: public pages,
counters, words to search by. Nothing that anybody entered is changed. It may run beside \`pnpm start\`; stopped or
killed, it goes on where it was when it is called again.

  --dry-run   says how much there is to do, and writes nothing`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  async run({ positionals, values }, surroundings) {
    if (positionals.length > 0) throw new UsageError('It takes no names: all is made anew.')
    return withCore(surroundings, async ({ core }): Promise<ExitCode> => {
      const counts = await countRecords(core)
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
      if (values['dry-run']) {
        for (const { number, says } of await openMigrations(core)) surroundings.out(`Migration ${number}: ${says}`)
        for (const [kind, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
          surroundings.out(`${String(count).padStart(8)} ${kind}`)
        surroundings.out(`${total} records would be gone through. Nothing was written.`)
        return 0
      }
      await migrate(core, surroundings.err)
      const isWhole = await rebuild(core, {
        progress: toldBy(surroundings, total),
        stopped: () => surroundings.signal.aborted,
      })
      surroundings.status?.('')
      surroundings.out(
        isWhole
          ? `${total} records: all that follows from them is new.`
          : 'Stopped; the same command goes on from here.',
      )
      return isWhole ? 0 : 1
    })
  },
})

/** How far it is: on a terminal one line that changes, elsewhere a line each time that another tenth is done. */
function toldBy({ status, err }: Surroundings, total: number): (done: number) => void {
  let tenth = 0
  return (done) => {
    if (status !== null) return status(`${done} of ${total} records`)
    const now = Math.floor((10 * done) / Math.max(total, 1))
    if (now > tenth) err(`${done} of ${total} records`)
    tenth = now
  }
}
