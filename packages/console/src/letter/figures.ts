import type { CampaignCoverageQuery, LetterFiguresQuery } from '../generated/graphql.ts'

export type LetterFigure = LetterFiguresQuery['result'][number]
/** Under the campaign's slug. */
export type Coverage = Omit<CampaignCoverageQuery['result'], 'id'> & { id: string }

const COUNTED = [
  'prepared',
  'sent',
  'followedUp',
  'thinking',
  'refused',
  'joined',
  'stopped',
  'bounced',
  'leftOut',
] as const
export type Counts = Record<(typeof COUNTED)[number], number> & { members: number; patrons: number }

const none = (): Counts => ({
  ...(Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<(typeof COUNTED)[number], number>),
  members: 0,
  patrons: 0,
})

const sumOf = (figures: readonly LetterFigure[]): Counts => {
  const sum = none()
  for (const figure of figures) for (const name of COUNTED) sum[name] += figure[name]
  return sum
}

/** Letters that went out, whatever came of them. */
export const written = ({ sent, followedUp, thinking, refused, joined, stopped, bounced }: Counts): number =>
  sent + followedUp + thinking + refused + joined + stopped + bounced

export const unanswered = ({ sent, followedUp }: Counts): number => sent + followedUp

export type GroupFigures = { id: string; name: string | null; counts: Counts }

/** One house: who joined and what became of its letters, as a whole and by group. Pure. */
export const figuresOf = (house: string, letters: readonly LetterFigure[], coverage: Coverage | undefined) => {
  const own = letters.filter(({ legislature }) => legislature.id === house)
  const covered = (coverage?.byGroup ?? []).filter(({ legislature }) => legislature.id === house)
  const whole = coverage?.byLegislature.find(({ legislature }) => legislature.id === house)
  const ids = new Set([...covered.map(({ group }) => group.id), ...own.map(({ group }) => group?.id ?? '')])
  const groups = [...ids].map((id): GroupFigures => {
    const known = covered.find(({ group }) => group.id === id)
    const mine = own.filter(({ group }) => (group?.id ?? '') === id)
    const counts = { ...sumOf(mine), members: known?.members ?? 0, patrons: known?.patrons ?? 0 }
    return { id, name: known?.group.name ?? mine[0]?.group?.name ?? null, counts }
  })
  return {
    counts: { ...sumOf(own), members: whole?.members ?? 0, patrons: whole?.patrons ?? 0 },
    groups: groups.toSorted((one, other) => other.counts.members - one.counts.members),
  }
}
