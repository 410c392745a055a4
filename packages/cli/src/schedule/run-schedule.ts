import { runSchedule, SCHEDULE, type ScheduleName, scheduleNames } from '@patronat/functions/schedule/schedule.ts'
import { defineCommand, type ExitCode, UsageError } from '../command.ts'
import { withCore } from '../open-core.ts'

export const runScheduleCommand = defineCommand({
  words: 'schedule run',
  summary: 'does now what the clock would do later',
  usage: `Usage: pnpm patronat schedule run NAME

  NAME   ${scheduleNames.join(', ')}

Run twice it does nothing twice.`,
  options: {},
  async run({ positionals: [name, tooMuch] }, surroundings) {
    if (tooMuch !== undefined) throw new UsageError(`"${tooMuch}" is too much.`)
    if (name === undefined || !isSchedule(name)) throw new UsageError(`Say which: ${scheduleNames.join(', ')}.`)
    return withCore(surroundings, async ({ core, besideStart }): Promise<ExitCode> => {
      const done = await runSchedule(core, name)
      surroundings.out(`${name}: ${done} done.`)
      if (!besideStart && done > 0) surroundings.out('What follows from it (mail) follows at the next start.')
      return 0
    })
  },
})

const isSchedule = (name: string): name is ScheduleName => name in SCHEDULE
