import type { Core } from '@patronat/core/core.ts'
import { settleMandates } from '@patronat/core/pledge/settle-mandate.ts'
import { noteStandings } from '@patronat/core/projection/note-standing.ts'
import { remindOffices } from '@patronat/core/reminder/remind-offices.ts'
import { log } from '../log/log.ts'

type Schedule = {
  /** Every hour, at this minute; minutes apart, so that they do not all begin at once. */
  minute: number
  /** Run twice or late it does nothing twice. @returns how much there was to do */
  run: (core: Core) => Promise<number>
}

/** All that the clock does. On AWS each line is a schedule of EventBridge; locally the same lines run by the local clock. */
export const SCHEDULE = {
  /** Months that turned or closed, last days that began: who stands otherwise now, and about whom moderators are asked. */
  'note-standings': { minute: 2, run: noteStandings },
  /** In working hours of each house, on the days of a round. */
  'remind-offices': { minute: 7, run: remindOffices },
  /** Terms that end, seats that a roster closed, mailboxes that die. */
  'settle-mandates': { minute: 27, run: settleMandates },
} as const satisfies Record<string, Schedule>

export type ScheduleName = keyof typeof SCHEDULE

export const scheduleNames = Object.keys(SCHEDULE) as ScheduleName[]

/** Runs one line of the table; says in the log how much it did. */
export const runSchedule = async (core: Core, name: ScheduleName): Promise<number> => {
  const done = await SCHEDULE[name].run(core)
  log('info', 'schedule.done', { schedule: name, done })
  return done
}
