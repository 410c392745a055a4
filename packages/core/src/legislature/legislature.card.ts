import type { Stored } from '../table/record.ts'
import { type Legislature, missingOf, type PoliticalGroup } from './legislature.model.ts'

/** A house as everybody sees it. Its official domains are public facts with public sources. */
export type LegislatureCard = Omit<Legislature, 'term' | 'termEnds' | 'verifiedByHand'> & {
  id: string
  canRegister: boolean
  /** Cards from before there was such a house have nothing here. */
  verifiedByHand?: boolean
}

export function makeLegislatureCard({ id, data }: Pick<Stored<Legislature>, 'id' | 'data'>): LegislatureCard {
  const { term: _, termEnds: __, ...rest } = data
  return { id, ...rest, canRegister: missingOf(data).length === 0 }
}

export type GroupCard = PoliticalGroup & { id: string }

export const makeGroupCard = ({ id, data }: Pick<Stored<PoliticalGroup>, 'id' | 'data'>): GroupCard => ({ id, ...data })
