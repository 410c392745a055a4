import { defineRecord } from '../table/record.ts'
import type { PressReport } from './press.model.ts'

export const pressRecord = defineRecord<PressReport>({
  kind: 'pressReport',
  shape: 1,
  indexes: ({ campaignId, frozenAt }, id) => ({
    /** Which reports of this campaign are there? By when they were frozen. */
    gsi1: { pk: `${campaignId}#PRESS`, sk: `${frozenAt}#${id}` },
  }),
})
