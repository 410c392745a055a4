const DAY = 86_400_000

/** Whole days from one day to another, both as `2026-11-24`; negative: it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

type Days = {
  today: string
  startsOn: string
  declarationDeadline: string | null
  reportingOn: string | null
  endsOn: string | null
}

/** What comes next in a campaign, and in how many days. Null: it goes on, and nothing more is set. */
export const nextDay = ({ today, ...days }: Days): { what: keyof Omit<Days, 'today'>; days: number } | null => {
  const ORDER = ['startsOn', 'declarationDeadline', 'reportingOn', 'endsOn'] as const
  const coming = ORDER.flatMap((what) => {
    const on = days[what]
    // The first day has come when it is there; the others last until their evening.
    return on === null || on < today || (what === 'startsOn' && on === today)
      ? []
      : [{ what, days: daysBetween(today, on) }]
  })
  return coming.toSorted((one, other) => one.days - other.days)[0] ?? null
}
