import type { Stored } from '../table/record.ts'
import type { FieldGroup } from '../prisoner/field-group.ts'
import { type Correction, groupOf } from './correction.model.ts'

/** A correction as everybody reads it. `group`: it goes when its field's group is taken back. */
export type CorrectionCard = Omit<Correction, 'organisationId'> & { id: string; group: FieldGroup | null }

export function makeCorrectionCard({ id, data }: Pick<Stored<Correction>, 'id' | 'data'>): CorrectionCard {
  const { organisationId: _, ...rest } = data
  return { id, ...rest, group: groupOf(data.field) }
}

export const correctionCardKeys = ({ at, id, prisonerId }: CorrectionCard) => ({
  /** All, by time. */
  gsi1: { pk: 'CORRECTIONS', sk: `${at}#${id}` },
  /** Of one person. */
  gsi3: { pk: `${prisonerId}#CORRECTIONS`, sk: `${at}#${id}` },
})
