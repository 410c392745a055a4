import type { YearMonth } from '../month/year-month.ts'

/** One counter as it is kept: `measure@month` -> number. */
export type Counter = { key: string; numbers: Readonly<Record<string, number>> }

/** What a measure is when `closed` is the last closed month: the sum of all its steps until then. */
export function valueAt({ numbers }: Pick<Counter, 'numbers'>, measure: string, closed: YearMonth): number {
  let sum = 0
  for (const [number, by] of Object.entries(numbers)) {
    const [name, month] = number.split('@') as [string, string]
    if (name === measure && month <= closed) sum += by
  }
  return sum
}

/** What happened in one month: statements, pledges begun or ended. */
export const inMonth = ({ numbers }: Pick<Counter, 'numbers'>, measure: string, month: YearMonth): number =>
  numbers[`${measure}@${month}`] ?? 0

export const NO_COUNTER: Counter = { key: 'ALL', numbers: {} }

/** Adds the numbers of several counters of one key. */
export function sumOf(key: string, all: readonly Pick<Counter, 'numbers'>[]): Counter {
  const numbers: Record<string, number> = {}
  for (const one of all) for (const [name, by] of Object.entries(one.numbers)) numbers[name] = (numbers[name] ?? 0) + by
  return { key, numbers }
}
