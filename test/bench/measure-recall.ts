import { startDatabase } from '../support/database.ts'
import type { Bench } from './bench.ts'
import { measureRecall } from './recall.ts'

const SEED = 22

export const recallBench: Bench = {
  summary: 'of misspelt names, how many find their person',
  numbers: { people: 5_000, asked: 5_000 },
  async run([people = 0, asked = 0], say) {
    const database = await startDatabase()
    try {
      const recall = await measureRecall(database.tables, people, asked, SEED)
      const percent = (part: number) => `${((100 * part) / recall.asked).toFixed(1)} %`
      say(`${recall.asked} misspelt names among ${people} people`)
      say(`first: ${percent(recall.first)}   in the first five: ${percent(recall.firstFive)}`)
      for (const { typed, name } of recall.missed.slice(0, 40)) say(`  ${typed} -> ${name}`)
      return recall.firstFive / recall.asked > LEAST
    } finally {
      await database.stop()
    }
  },
}

/** In the first five; ADR 15 has what was measured. */
const LEAST = 0.95
