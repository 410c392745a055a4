import { writeFileSync } from 'node:fs'
import { endState } from './end-state.ts'
import { live } from './live.ts'
import { SIZES } from './size.ts'
const t = Date.now()
const size = { ...SIZES.small, months: Number(process.argv[4] ?? 8) }
const r = await live({
  size,
  seed: process.argv[2] ?? 'one',
  faults: process.argv[3] ? Number(process.argv[3]) : null,
  tell: (l) => console.info(l.slice(0, 3000)),
})
console.info(
  Math.round((Date.now() - t) / 1000),
  's',
  r.life.done,
  r.life.refused,
  r.struck,
  (await r.life.machine.mails()).length,
)
writeFileSync(`/tmp/end-${process.argv[3] || 'calm'}.txt`, (await endState(r.life)).join('\n'))
await r.close()
process.exit(0)
