/** How large a society is and how long it lives. */
export type Size = { prisoners: number; patrons: number; houses: number; months: number }

export const SIZES = {
  /** What the suite runs. */
  small: { prisoners: 30, patrons: 40, houses: 3, months: 8 },
  /** What `pnpm simulate` runs. */
  full: { prisoners: 500, patrons: 600, houses: 5, months: 36 },
} as const satisfies Record<string, Size>

export const FIRST_DAY = '2027-01-01'
