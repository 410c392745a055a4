import type { Key } from '../table/client.ts'
import { defineRecord } from '../table/record.ts'
import type { Case } from './case.model.ts'

export const caseRecord = defineRecord<Case>({
  kind: 'case',
  shape: 1,
  indexes: (data, id) => ({
    /** Which cases does an organisation know? By slug. */
    gsi1: { pk: casesOf(data.organisationId), sk: `${data.slug}#${id}` },
  }),
})

export const casesOf = (organisationId: string): string => `${organisationId}#CASES`

/** One case a slug. */
export const caseSlugKey = (slug: string): Key => ({ pk: `SLUG#CASE#${slug}`, sk: 'CLAIM' })
