import { z } from 'zod'
import { partialDate } from '../date/partial-date.ts'
import { source } from '../prisoner/detention.ts'

/** How many people a body says are held: stands beside our own number, never in its place. */
export const reportedCount = z.object({
  value: z.number().int().min(0).max(1_000_000),
  body: z.string().trim().min(1).max(200),
  date: partialDate,
  source,
})
export type ReportedInput = z.infer<typeof reportedCount>
export type ReportedCount = ReportedInput & { organisationId: string; withdrawnAt: string | null }

/** What was last reported at a moment: the latest date that had come by then. Pure. */
export const latestOn = <T extends Pick<ReportedInput, 'date'>>(counts: readonly T[], day: string): T | null =>
  counts.filter(({ date }) => date <= day).toSorted((a, b) => b.date.localeCompare(a.date))[0] ?? null
