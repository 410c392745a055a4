import { grows, measureGrowth } from './growth.ts'

/** `pnpm bench [small] [large]`: requests and units of every everyday action at two sizes. Ends with 1 if one grows. */
const [small = 120, large = 480] = process.argv
  .slice(2)
  .filter((arg) => arg !== '--')
  .map(Number)
const growth = await measureGrowth(small, large)
const columns = (cells: (string | number)[]) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(40) : String(cell).padStart(11))).join(' ')
console.log(`${small} and ${large} pledges of each kind; ${2 * small} and ${2 * large} prisoners`)
console.log(columns(['action', 'requests', 'then', 'read units', 'then', 'write units', 'then', 'ratio']))
for (const one of growth) {
  const { action, small: a, large: b } = one
  const ratio = (b.reads + b.writes) / (a.reads + a.writes)
  const mark = grows(one) ? 'GROWS' : ratio.toFixed(2)
  console.log(columns([action, a.requests, b.requests, a.reads, b.reads, a.writes, b.writes, mark]))
}
const growing = growth.filter(grows)
console.log(growing.length === 0 ? 'Nothing grows with the table.' : `${growing.length} grow with the table.`)
process.exit(growing.length === 0 ? 0 : 1)
