import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { project } from '@patronat/core/projection/project.ts'
import { createPrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { hidePrisoner, quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishPrisoner, type PublishInput } from '@patronat/core/prisoner/publish-prisoner.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { inParallel } from './in-parallel.ts'
import { SEED } from './organisation.ts'
import { courseOf, prisonerRecordOf } from './prisoner-record.ts'
import type { DemoSize } from './size.ts'
import { BEGAN_DAYS_AGO } from './size.ts'
import { dayAgo, daysAgo, demoCommand, monthAgo } from './when.ts'

export type SeededPrisoner = { id: string; name: string; slug: string; held: boolean }
export type SeededPrisoners = { public: SeededPrisoner[]; internal: SeededPrisoner[]; hidden: SeededPrisoner[] }

const totalOf = ({ prisoners }: DemoSize): number => prisoners.public + prisoners.internal + prisoners.hidden

/** All records: first those who are public, then the INTERNAL ones, then those who will be hidden. */
export async function createDemoPrisoners(core: Core, organisationId: string, size: DemoSize) {
  const past = daysAgo(core, BEGAN_DAYS_AGO)
  const numbers = Array.from({ length: totalOf(size) }, (_, n) => n)
  const all = await inParallel(numbers, async (n): Promise<SeededPrisoner> => {
    const record = prisonerRecordOf(n, monthAgo(core, 1 + (n % 4)))
    const { slug } = record
    const created = await createPrisoner(past, SEED, { organisationId, ...record }, demoCommand(`prisoner:${slug}`))
    if (!isInternal(n, size))
      await publishPrisoner(past, SEED, publicationOf(past, created, n), demoCommand(`publish:${slug}`))
    const name = record.names[0]?.text ?? ''
    return { id: created.id, name, slug, held: courseOf(n).free !== true }
  })
  return {
    public: all.slice(0, size.prisoners.public),
    internal: all.filter((_, n) => isInternal(n, size)),
    hidden: all.slice(size.prisoners.public + size.prisoners.internal),
  }
}

const isInternal = (n: number, { prisoners }: DemoSize): boolean =>
  n >= prisoners.public && n < prisoners.public + prisoners.internal

const BASES = ['RELATIVE', 'LAWYER', 'PUBLIC_RECORD', 'PERSON'] as const

function publicationOf(core: Core, { id, version }: Stored<Prisoner>, n: number): PublishInput {
  return {
    id,
    expectedVersion: version,
    inclusion: {
      criteria: 'Held for political reasons, by resolution 1900 (2012) of the Parliamentary Assembly',
      body: 'Council of the demo campaign',
      decidedOn: dayAgo(core, 1),
    },
    basis: { kind: BASES[n % BASES.length] ?? 'RELATIVE', givenBy: 'Somebody invented, by telephone' },
  }
}

/** One record that the editor proposed for publication; a second person has not looked at it yet. */
export async function proposeForPublication(core: Core, editor: Actor, prisoner: SeededPrisoner): Promise<void> {
  const record = await getPrisoner(core, prisoner.id)
  await publishPrisoner(core, editor, publicationOf(core, record, 0), demoCommand(`propose:${prisoner.slug}`))
}

/** What a family asked for. */
export async function quietDemoPrisoner(core: Core, moderator: Actor, { id, slug }: SeededPrisoner): Promise<void> {
  const record = await getPrisoner(core, id)
  // The card that stays as it is must be there: here the stream, which makes the cards, has not run yet.
  if (record.data.visibility.state === 'SHOWN') await project(core, 'prisoner', id)
  const input = {
    id,
    expectedVersion: record.version,
    reason: 'The family asks for silence until the hearing.',
    until: dayAgo(core, -14),
  }
  await quietPrisoner(core, moderator, input, demoCommand(`quiet:${slug}`))
}

export async function hideDemoPrisoner(core: Core, moderator: Actor, { id, slug }: SeededPrisoner): Promise<void> {
  const { version } = await getPrisoner(core, id)
  const input = { id, expectedVersion: version, reason: 'The mother asks for it; to be called back.' }
  await hidePrisoner(core, moderator, input, demoCommand(`hide:${slug}`))
}
