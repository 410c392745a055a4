import { parseArgs } from 'node:util'
import { type Size, SIZES } from './size.ts'
import { liveToTheEnd, liveWithFaults } from './whole-life.ts'

const USAGE = `pnpm simulate                    three years, 500 prisoners, 600 patrons, five houses
pnpm simulate --small            the eight months of the suite
pnpm simulate --faults           the small one, 200 times with faults, each compared with the one without
pnpm simulate --faults --seeds 5 --from 17`

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'a campaign' },
    help: { type: 'boolean', default: false },
  },
})

const say = (line: string): void => void process.stdout.write(`${line}\n`)
// What is tried again says so in the log, a thousand times.
console.info = () => {}
console.error = () => {}
console.warn = () => {}

async function once(size: Size): Promise<boolean> {
  const began = Date.now()
  const { wrong, done, refused } = await liveToTheEnd({ size, seed: values.seed, faults: null, tell: say })
  say(`Done: ${JSON.stringify(done)}`)
  say(`Refused with a reason: ${JSON.stringify(refused)}`)
  say(`${Math.round((Date.now() - began) / 1000)} seconds; ${wrong.length} faults`)
  return wrong.length === 0
}

async function withFaults(): Promise<boolean> {
  const options = { size: SIZES.small, seed: values.seed }
  say('Once without faults …')
  const calm = await liveToTheEnd({ ...options, faults: null })
  let isGood = calm.wrong.length === 0
  for (const line of calm.wrong) say(line)
  const first = Number(values.from)
  for (let faults = first; faults < first + Number(values.seeds); faults += 1) {
    const { wrong, struck } = await liveWithFaults(calm.end, { ...options, faults })
    const hits = Object.values(struck).reduce((sum, one) => sum + one, 0)
    say(`seed ${faults}: ${hits} faults struck; ${wrong.length === 0 ? 'the same end' : wrong.slice(0, 5).join('\n')}`)
    isGood &&= wrong.length === 0
  }
  return isGood
}

if (values.help) say(USAGE)
else {
  const isGood = values.faults ? await withFaults() : await once(values.small ? SIZES.small : SIZES.full)
  process.exit(isGood ? 0 : 1)
}
