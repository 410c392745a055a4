import type { Bench } from './bench.ts'
import { grows, measureGrowth } from './growth.ts'

const columns = (cells: readonly (string | number)[]) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(46) : String(cell).padStart(11))).join(' ')

export const growthBench: Bench = {
  summary: 'requests and units of every everyday action, at two sizes',
  numbers: { small: 120, large: 480 },
  async run([small = 0, large = 0], say) {
    const growth = await measureGrowth(small, large)
    say(`${small} and ${large} pledges of each kind; ${2 * small} and ${2 * large} prisoners`)
    say(columns(['action', 'requests', 'then', 'read units', 'then', 'write units', 'then', 'ratio']))
    for (const one of growth) {
      const { action, small: a, large: b } = one
      const ratio = (b.reads + b.writes) / (a.reads + a.writes)
      const mark = grows(one, small) ? 'GROWS' : ratio.toFixed(2)
      say(columns([action, a.requests, b.requests, a.reads, b.reads, a.writes, b.writes, mark]))
    }
    const growing = growth.filter((one) => grows(one, small))
    say(growing.length === 0 ? 'Nothing grows with the table.' : `${growing.length} grow with the table.`)
    return growing.length === 0
  },
}
