import { verifyTrail } from '@patronat/core/audit/reader.ts'
import { differences } from './compare.ts'
import { endState } from './end-state.ts'
import { live, type Options } from './live.ts'
import { allRecords } from './truth.ts'

/** One whole life: what was wrong in it, how it ended, what happened in it. */
export async function liveToTheEnd(options: Options) {
  const { life, wrong, struck, close } = await live(options)
  const tampered: string[] = []
  for (const { pk } of await allRecords(life.core))
    for (const fault of await verifyTrail(life.core, pk)) tampered.push(`${pk}: ${fault}`)
  const end = await endState(life)
  await close()
  return { wrong: [...wrong, ...tampered], end, struck, done: life.done, refused: life.refused }
}

/** The same life with faults: what was wrong in it, and where it ended another way. */
export async function liveWithFaults(calm: readonly string[], options: Options) {
  const { wrong, end, struck } = await liveToTheEnd(options)
  return { wrong: [...wrong, ...differences(calm, end).map((line) => line.slice(0, 600))], struck }
}
