import { defineRecord } from '../table/record.ts'
import type { Contact } from './contact.model.ts'

export const contactRecord = defineRecord<Contact>({
  kind: 'contact',
  shape: 1,
  indexes: (contact, id) => ({
    /** What was said with this member? By day. Each organisation sees its own. */
    gsi1: { pk: contactsOf(contact.organisationId, contact.parliamentarianId), sk: `${contact.on}#${id}` },
  }),
})

export const contactsOf = (organisationId: string, parliamentarianId: string): string =>
  `${organisationId}#${parliamentarianId}#CONTACTS`
