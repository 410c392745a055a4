import type { Actor } from '@patronat/core/actor/actor.ts'
import type { Core } from '@patronat/core/core.ts'
import { earliestDay } from '@patronat/core/date/partial-date.ts'
import { createPrisoner, getPrisoner } from '@patronat/core/prisoner/prisoner.ts'
import type { Prisoner } from '@patronat/core/prisoner/prisoner.model.ts'
import { hidePrisoner, quietPrisoner } from '@patronat/core/prisoner/protect-prisoner.ts'
import { publishPrisoner, type PublishInput } from '@patronat/core/prisoner/publish-prisoner.ts'
import type { Stored } from '@patronat/core/table/record.ts'
import { caseOf } from './cases.ts'
import { SEED } from './organisation.ts'
import { hasPortrait, seedPortrait } from './portrait.ts'
import { prisonerName } from './prisoner-name.ts'
import { courseOf, prisonerRecordOf } from './prisoner-record.ts'
import type { DemoSize } from './size.ts'
import { BEGAN_DAYS_AGO } from './size.ts'
import { dayAgo, daysAgo, daysSince, monthAgo } from './when.ts'

/** `knownDaysAgo`: since when the record is here. */
export type SeededPrisoner = { id: string; name: string; slug: string; held: boolean; knownDaysAgo: number }
export type SeededPrisoners = { public: SeededPrisoner[]; internal: SeededPrisoner[]; hidden: SeededPrisoner[] }

/** All records: first those who are public, then the INTERNAL ones, then those who will be hidden. */
export async function createDemoPrisoners(
  core: Core,
  organisationId: string,
  caseIds: readonly string[],
  size: DemoSize,
): Promise<SeededPrisoners> {
  const { prisoners } = size
  const all: SeededPrisoner[] = []
  for (let n = 0; n < prisoners.public + prisoners.internal + prisoners.hidden; n += 1) {
    const record = prisonerRecordOf(n, monthAgo(core, 1 + (n % 4)))
    const { slug } = record
    const knownDaysAgo = knownSince(core, record)
    const then = daysAgo(core, knownDaysAgo)
    const created = await createPrisoner(then, SEED, { organisationId, caseId: caseOf(n, caseIds), ...record })
    const portrait = { n, woman: prisonerName(n).woman, reviewOn: dayAgo(core, -300) }
    const pictured = hasPortrait(n) ? await seedPortrait(then, created, portrait) : created
    if (!isInternal(n, size)) await publishPrisoner(then, SEED, publicationOf(then, pictured, n))
    const name = record.names[0]?.text ?? ''
    all.push({ id: created.id, name, slug, held: courseOf(n).free !== true, knownDaysAgo })
  }
  return {
    public: all.slice(0, prisoners.public),
    internal: all.filter((_, n) => isInternal(n, size)),
    hidden: all.slice(prisoners.public + prisoners.internal),
  }
}

/** Nobody is written down here before the last thing that is known of them. */
function knownSince(core: Core, { history }: Pick<Prisoner, 'history'>): number {
  const days = history.flatMap(({ dates }) => dates.map(({ date }) => daysSince(core, earliestDay(date))))
  return Math.max(1, Math.min(BEGAN_DAYS_AGO, Math.floor(Math.min(...days)) - 10))
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
  await publishPrisoner(core, editor, publicationOf(core, record, 0))
}

/** What a family asked for. */
export async function quietDemoPrisoner(core: Core, moderator: Actor, { id }: SeededPrisoner): Promise<void> {
  const record = await getPrisoner(core, id)
  const input = {
    id,
    expectedVersion: record.version,
    reason: 'The family asks for silence until the hearing.',
    until: dayAgo(core, -14),
  }
  await quietPrisoner(core, moderator, input)
}

export async function hideDemoPrisoner(core: Core, moderator: Actor, { id }: SeededPrisoner): Promise<void> {
  const { version } = await getPrisoner(core, id)
  const input = { id, expectedVersion: version, reason: 'The mother asks for it; to be called back.' }
  await hidePrisoner(core, moderator, input)
}
