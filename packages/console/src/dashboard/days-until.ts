const DAY = 86_400_000

/** Whole days from now to a day (`YYYY-MM-DD`), by the reader's calendar: 0 is today, below it is over. */
export const daysUntil = (day: string, now: Date): number => {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / DAY)
}
