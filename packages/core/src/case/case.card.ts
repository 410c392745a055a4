import type { Stored } from '../table/record.ts'
import type { Case } from './case.model.ts'

/** What everybody may read of a case, once somebody in it is public. */
export type CaseCard = Omit<Case, 'organisationId'> & { id: string }

export function makeCaseCard({ id, data }: Pick<Stored<Case>, 'id' | 'data'>): CaseCard {
  const { organisationId: _, ...rest } = data
  return { id, ...rest }
}
