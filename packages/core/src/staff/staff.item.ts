import { defineRecord } from '../table/record.ts'
import type { Staff } from './staff.model.ts'

export const staffRecord = defineRecord<Staff>({
  kind: 'staff',
  shape: 1,
  indexes: (staff, id) => ({
    /** Who works for this organisation? */
    gsi1: { pk: `${staff.organisationId}#STAFF`, sk: `${staff.name.toLowerCase()}#${id}` },
  }),
})

/** One membership a mailbox. */
export const staffMailboxKey = (mailboxIndex: string) => ({ pk: `STAFF#MAILBOX#${mailboxIndex}`, sk: 'CLAIM' })
