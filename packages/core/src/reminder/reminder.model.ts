import { daysLater } from '../date/partial-date.ts'
import { z } from 'zod'
import { addMonths, closesOn, type YearMonth } from '../month/year-month.ts'

/** The three rounds in which an office can be reminded of one month. */
export const ROUNDS = ['TEN_DAYS', 'THREE_DAYS', 'BEFORE_CLOSE'] as const
export type Round = (typeof ROUNDS)[number]

/** How an office wants to be reminded. Absent: on Mondays. */
export const reminderWish = z.object({
  /** 1 Monday … 5 Friday. */
  weekday: z.number().int().min(1).max(5),
  /** Wants no reminders. */
  stopped: z.boolean(),
})
export type ReminderWish = z.infer<typeof reminderWish>

const BY_DEFAULT: ReminderWish = { weekday: 1, stopped: false }

export const wishOf = (office: { reminders?: ReminderWish }): ReminderWish => office.reminders ?? BY_DEFAULT

/** In the house's own time: nobody is written to at night. */
export const WORKING_HOURS = { from: 9, to: 17 } as const

/** The days of a round, both included. Its mail goes out on one of them. */
type Window = { round: Round; month: YearMonth; from: string; to: string }

const WEEK = 7

/** The windows in which a day can lie: of this month, and of the last one before it closes. */
function windowsAround(today: string): Window[] {
  const month = today.slice(0, 7)
  const last = lastDay(month)
  const before = addMonths(month, -1)
  const close = closesOn(before)
  return [
    // A week, so that every chosen weekday lies in it once.
    { round: 'BEFORE_CLOSE', month: before, from: daysLater(close, 1 - WEEK), to: close },
    { round: 'TEN_DAYS', month, from: daysLater(last, -10), to: daysLater(last, -4) },
    { round: 'THREE_DAYS', month, from: daysLater(last, -3), to: last },
  ]
}

/**
 * The round that is due on a day, and of which month: from the chosen weekday on, so that a day on which the clock
 * stood still is made up for; where the window has no such day, from its first working day on. Null on all other days.
 */
export function roundOn(today: string, weekday: number): { round: Round; month: YearMonth } | null {
  const window = windowsAround(today).find(({ from, to }) => from <= today && today <= to)
  if (window === undefined) return null
  const days = daysOf(window)
  const first = days.find((day) => weekdayOf(day) === weekday) ?? days.find((day) => weekdayOf(day) <= 5) ?? window.from
  return today >= first && weekdayOf(today) <= 5 ? { round: window.round, month: window.month } : null
}

/** Whether a round of any office can be due on this day: most days need no look at all. */
export const isRoundDay = (today: string): boolean => [1, 2, 3, 4, 5].some((day) => roundOn(today, day) !== null)

function daysOf({ from, to }: Window): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = daysLater(day, 1)) days.push(day)
  return days
}

const lastDay = (month: YearMonth): string => daysLater(`${addMonths(month, 1)}-01`, -1)

/** 1 Monday … 7 Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
