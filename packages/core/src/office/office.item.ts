import { defineRecord } from '../table/record.ts'
import { isMatched, type Office } from './office.model.ts'

export const officeRecord = defineRecord<Office>({
  kind: 'office',
  shape: 1,
  waits: (office) => (office.left != null || isMatched(office) ? null : office.registeredAt),
  indexes: (office, id) =>
    // Who left acts for nobody and is listed nowhere; the record stays for what it handed in.
    office.left != null
      ? {}
      : {
          /** Which offices does this mailbox act for? */
          gsi1: { pk: `MAILBOX#${office.mailboxIndex}`, sk: id },
          /** Which mailboxes act for this member? */
          gsi2: { pk: `${office.parliamentarianId}#OFFICES`, sk: id },
          /** Which registrations wait for somebody to ask the house, longest first? */
          ...(isMatched(office)
            ? {}
            : { gsi3: { pk: unmatchedOffices(office.organisationId), sk: `${office.registeredAt}#${id}` } }),
        },
})

export const unmatchedOffices = (organisationId: string): string => `${organisationId}#OFFICES#UNMATCHED`

/** One office a mailbox and member. */
export const officeKey = (parliamentarianId: string, mailboxIndex: string) => ({
  pk: `OFFICE#${parliamentarianId}#${mailboxIndex}`,
  sk: 'CLAIM',
})

/** The published address removed this mailbox: for a while it cannot register for the member again. */
export const removedKey = (parliamentarianId: string, mailboxIndex: string) => ({
  pk: `OFFICE#${parliamentarianId}#${mailboxIndex}`,
  sk: 'REMOVED',
})
