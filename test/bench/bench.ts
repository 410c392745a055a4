import { growthBench } from './measure-growth.ts'
import { recallBench } from './measure-recall.ts'

export type Bench = {
  summary: string
  /** The numbers that may follow its name on the command line, and what they are left out. */
  numbers: Readonly<Record<string, number>>
  /** Prints what it measured; false: it is not as it must be. */
  run: (numbers: readonly number[], say: (line: string) => void) => Promise<boolean>
}

/** All there is, by the name that `pnpm bench` is given. */
const BENCHES: Readonly<Record<string, Bench>> = { growth: growthBench, recall: recallBench }

const usage = (): string =>
  [
    'Usage: pnpm bench [NAME [NUMBERS]]; without a name: all, one after the other',
    ...Object.entries(BENCHES).map(([name, { summary, numbers }]) => {
      const given = Object.entries(numbers).map(([what, number]) => `[${what}=${number}]`)
      return `  ${[name, ...given].join(' ').padEnd(40)} ${summary}`
    }),
  ].join('\n')

/** `pnpm bench`. Exit code 1: a measurement is not as it must be; 2: no such bench. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  const chosen = Object.entries(BENCHES).filter(([one]) => name === undefined || one === name)
  const given = rest.map(Number)
  if (chosen.length === 0 || given.some((number) => !Number.isInteger(number) || number < 1)) {
    console.error(usage())
    return 2
  }
  let isGood = true
  for (const [one, { summary, numbers, run }] of chosen) {
    console.log(`\n${one}: ${summary}`)
    const filled = Object.values(numbers).map((number, at) => given[at] ?? number)
    isGood = (await run(filled, (line) => console.log(line))) && isGood
  }
  return isGood ? 0 : 1
}

// The database of the measurements ends with the process.
process.exit(await main(process.argv.slice(2).filter((arg) => arg !== '--')))
