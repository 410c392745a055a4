import { withChance } from '@patronat/core/base/id.ts'
import type { Core } from '@patronat/core/core.ts'
import { listOrganisations } from '@patronat/core/organisation/organisation.ts'
import type { DemoSignIn } from '../page/start-page.ts'
import { isHalfLoaded, load, throwAwayHalf } from '../stage/load.ts'
import { type Staging, stagingTables } from '../stage/staging-tables.ts'
import { chanceOf } from './chance.ts'
import { fillDemo } from './fill-demo.ts'
import { ORGANISATION } from './organisation.ts'
import { demoSignIns } from './sign-ins.ts'
import { DEMO_SIZE, type DemoSize } from './size.ts'
import { ticking } from './when.ts'

/**
 * Fills an empty registry with invented people and acts, and answers who one can be. Killed, it begins anew the next
 * time. Once it is whole it touches nothing any more, whatever was done since; a registry that somebody else began is
 * left alone, and nobody is answered.
 */
export async function seedDemo(
  core: Core,
  size: DemoSize = DEMO_SIZE,
  say: (line: string) => void = () => {},
): Promise<DemoSignIn[]> {
  if (await isHalfLoaded(core.tables)) await throwAwayHalf(core.tables)
  const organisations = await listOrganisations(core)
  if (organisations.length > 0 && !organisations.some(({ data }) => data.slug === ORGANISATION.slug)) return []
  if (organisations.length === 0) await load(core.tables, await stageDemo(core, size, say), told('items written', say))
  return demoSignIns(core, size)
}

const SEED = 114

/**
 * The whole demo in memory, made by the verbs and the projector: nothing is in the database yet. On one day, and of one
 * size, all ids and all that is said are the same; what is sealed, salted or secret (codes of reports) is not.
 */
export async function stageDemo(core: Core, size: DemoSize, say: (line: string) => void = () => {}): Promise<Staging> {
  const staging = stagingTables()
  const past = ticking({ ...core, tables: staging.tables, silent: true })
  await withChance(chanceOf(SEED), () => fillDemo(past, size, told('pledges and pages made up', say)))
  return staging
}

const TELL_EVERY_MS = 2_000

/** Says how far it is, but not more often than anybody can read. */
function told(what: string, say: (line: string) => void) {
  let last = performance.now()
  return (done: number, of: number): void => {
    if (performance.now() - last < TELL_EVERY_MS) return
    last = performance.now()
    say(`Demo data: ${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${what}`)
  }
}
