import { defineRecord } from '../table/record.ts'
import type { Office } from './office.model.ts'

export const officeRecord = defineRecord<Office>({
  kind: 'office',
  shape: 1,
  indexes: (office, id) => ({
    /** Which offices does this mailbox act for? */
    gsi1: { pk: `MAILBOX#${office.mailboxIndex}`, sk: id },
    /** Which mailboxes act for this member? */
    gsi2: { pk: `${office.parliamentarianId}#OFFICES`, sk: id },
  }),
})

/** One office a mailbox and member. */
export const officeKey = (parliamentarianId: string, mailboxIndex: string) => ({
  pk: `OFFICE#${parliamentarianId}#${mailboxIndex}`,
  sk: 'CLAIM',
})
