import { defineRecord } from '../table/record.ts'
import type { Organisation } from './organisation.model.ts'

export const organisationRecord = defineRecord<Organisation>({
  kind: 'organisation',
  shape: 1,
  indexes: (organisation, id) => ({
    /** Which organisations are there? */
    gsi1: { pk: 'ORGANISATIONS', sk: `${organisation.slug}#${id}` },
  }),
})

/** One organisation a slug. */
export const organisationSlugKey = (slug: string) => ({ pk: `SLUG#ORGANISATION#${slug}`, sk: 'CLAIM' })
