/** Days as text, `2027-01-31`. */
export const addDays = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

export const monthOf = (day: string): string => day.slice(0, 7)
export const monthAfter = (month: string, by = 1): string => {
  const at = new Date(`${month}-01T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + by)
  return at.toISOString().slice(0, 7)
}

/** 0: Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
export const isWorkday = (day: string): boolean => weekday(day) % 6 !== 0
export const isLastOfMonth = (day: string): boolean => monthOf(addDays(day, 1)) !== monthOf(day)
