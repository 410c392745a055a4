import { randomUUID } from 'node:crypto'
import { reportActivity, verifyActivity } from '@patronat/core/activity/activity.ts'
import type { ReportInput } from '@patronat/core/report/report.model.ts'
import { submitReport } from '@patronat/core/report/report.ts'
import type { House } from '../api/house.ts'
import { seeded } from '../support/faults.ts'
import { addPrisoner } from '../support/people.ts'
import { because, pledgeIn } from '../support/pledges.ts'
import { inventName, SPELLINGS } from './misspelling.ts'

const AT_ONCE = 4

/** Names that differ, so that a search for one finds one. */
export function inventedNames(seed: number): () => string {
  const random = seeded(seed)
  const given = new Set<string>()
  return () => {
    for (;;) {
      const name = (SPELLINGS['standard'] ?? String)(inventName(random)).replaceAll(/[^A-Za-z ]/g, '')
      if (!given.has(name)) {
        given.add(name)
        return name
      }
    }
  }
}

export const statement = (pledgeId: string) => ({
  pledgeId,
  kind: 'MONTHLY_STATEMENT' as const,
  on: '2026-11-22',
  url: 'https://news.example/statement',
  title: null,
  language: 'en',
})

export const reportOf = (prisonerId: string): ReportInput => ({
  wish: 'CORRECT',
  prisonerId,
  about: '',
  relation: 'LAWYER',
  words: 'The sentence came into force a day later.',
  contact: '',
  language: 'en',
})

/** So many more of everything: people with a patron who spoke, people without one, what waits of each kind. */
export async function fill(house: House, count: number, nextName: () => string): Promise<void> {
  const { world } = house
  const one = async (): Promise<void> => {
    const [prisoner] = await Promise.all([addPrisoner(world, nextName()), addPrisoner(world, nextName())])
    const active = await pledgeIn(world, 'ACTIVE', { prisoner })
    const spoke = await reportActivity(world.core, active.actor, statement(active.pledge.id))
    await verifyActivity(world.core, world.actors.moderator, because(spoke))
    await reportActivity(world.core, active.actor, { ...statement(active.pledge.id), on: '2026-11-23' })
    await pledgeIn(world, 'SUBMITTED', { prisoner })
    await pledgeIn(world, 'DRAFT', { prisoner, published: false, matched: false })
    await submitReport(world.core, randomUUID(), reportOf(prisoner.id))
  }
  for (let done = 0; done < count; done += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - done) }, one))
  await house.catchUp()
}
