import { defineRecord } from '../table/record.ts'
import type { Legislature, PoliticalGroup } from './legislature.model.ts'

export const legislatureRecord = defineRecord<Legislature>({
  kind: 'legislature',
  shape: 2,
  /** Shape 1 knew no houses without a domain of their own: nobody had decided it of any. */
  upgrade: (house: Omit<Legislature, 'verifiedByHand'>): Legislature => ({ ...house, verifiedByHand: false }),
  indexes: (house, id) => ({
    /** Which houses are there? Which one has this code? */
    gsi1: { pk: 'LEGISLATURES', sk: `${house.code}#${id}` },
  }),
})

export const politicalGroupRecord = defineRecord<PoliticalGroup>({
  kind: 'politicalGroup',
  shape: 1,
  indexes: (group, id) => ({
    /** Which groups has this house? Which one has this code? */
    gsi1: { pk: `${group.legislatureId}#GROUPS`, sk: `${group.code}#${id}` },
  }),
})

/** One house a code. */
export const legislatureCodeKey = (code: string) => ({ pk: `CODE#LEGISLATURE#${code}`, sk: 'CLAIM' })
/** One group a code within a house. */
export const groupCodeKey = (legislatureId: string, code: string) => ({
  pk: `CODE#GROUP#${legislatureId}#${code}`,
  sk: 'CLAIM',
})
