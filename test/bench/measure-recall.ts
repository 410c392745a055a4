import { startDatabase } from '../support/database.ts'
import { measureRecall } from './recall.ts'

/** `pnpm bench:recall`: 5,000 misspelt names among 5,000 people. */
const database = await startDatabase()
try {
  const [people = 5000, asked = 5000] = process.argv.slice(2).map(Number)
  const recall = await measureRecall(database.tables, people, asked, 22)
  const percent = (part: number) => `${((100 * part) / recall.asked).toFixed(1)} %`
  console.log(`${recall.asked} misspelt names among ${people} people`)
  console.log(`first: ${percent(recall.first)}   in the first five: ${percent(recall.firstFive)}`)
  for (const { typed, name } of recall.missed.slice(0, 40)) console.log(`  ${typed} -> ${name}`)
} finally {
  await database.stop()
}
process.exit(0)
