import type { Item, Key } from '../table/client.ts'
import { changeRecord, createRecord, type Operation, requireUnchanged } from '../table/operation.ts'
import { defineRecord, type Stored } from '../table/record.ts'
import { unreachedAfter } from './absence.ts'
import { type Office, type OfficeState, officeStateOf } from './office.model.ts'

export const officeRecord = defineRecord<Office>({
  kind: 'office',
  shape: 1,
  waits: (office) => (officeStateOf(office) === 'UNMATCHED' ? office.registeredAt : null),
  indexes: (office, id) => ({
    // Who left acts for nobody; the record stays for what it handed in.
    ...(office.left != null
      ? {
          /** Which mailboxes acted for this member before? */ gsi2: {
            pk: formerOffices(office.parliamentarianId),
            sk: id,
          },
        }
      : {
          /** Which offices does this mailbox act for? */
          gsi1: { pk: `MAILBOX#${office.mailboxIndex}`, sk: id },
          /** Which mailboxes act for this member? */
          gsi2: { pk: `${office.parliamentarianId}#OFFICES`, sk: id },
        }),
    /** Which offices stand like this? Of those that nobody matched: who waits longest for somebody to ask the house. */
    gsi3: { pk: officesInState(office.organisationId, officeStateOf(office)), sk: `${office.registeredAt}#${id}` },
  }),
})

export const officesInState = (organisationId: string, state: OfficeState): string =>
  `${organisationId}#OFFICES#${state}`
export const formerOffices = (parliamentarianId: string): string => `${parliamentarianId}#FORMER-OFFICES`

/** Lists by house, for which the record has no index left; written with every change of an office. */
const listedItem = (id: string, office: Office): Item => {
  const { organisationId, legislatureId, registeredAt } = office
  const sk = `${registeredAt}#${id}`
  return {
    pk: id,
    sk: 'LISTED',
    shape: 1,
    /** Which offices of this house stand like this? */
    gsi1pk: officesOfHouseInState(organisationId, legislatureId, officeStateOf(office)),
    gsi1sk: sk,
    /** Which offices are there in this house? */
    gsi2pk: officesOfHouse(organisationId, legislatureId),
    gsi2sk: sk,
    /** Which offices are there at all? */
    gsi3pk: allOffices(organisationId),
    gsi3sk: sk,
  }
}

export const officesOfHouseInState = (organisationId: string, legislatureId: string, state: OfficeState): string =>
  `${officesOfHouse(organisationId, legislatureId)}#${state}`
export const officesOfHouse = (organisationId: string, legislatureId: string): string =>
  `${organisationId}#${legislatureId}#OFFICES`
export const allOffices = (organisationId: string): string => `${organisationId}#OFFICES`

/** Its place in the lists, for an office that was written before there were any. */
export const listOffice = (office: Stored<Office>): Operation[] => [
  { do: 'put', table: 'registry', item: listedItem(office.id, office.data) },
  requireUnchanged(officeRecord, office),
]

/** A new office, with its place in the lists. */
export const createOffice = (id: string, data: Office): Operation[] => [
  createRecord(officeRecord, id, data),
  { do: 'put', table: 'registry', item: listedItem(id, data) },
]

/** The only way in which an office changes. */
export function changeOffice(was: Stored<Office>, given: Partial<Office>): Operation[] {
  const { mailBouncedAt } = given
  const change = mailBouncedAt === undefined ? given : { unreached: unreachedAfter(was.data, mailBouncedAt), ...given }
  return [
    changeRecord(officeRecord, was, change),
    { do: 'put', table: 'registry', item: listedItem(was.id, { ...was.data, ...change }) },
  ]
}

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

/** May a code go to this mailbox? Not while any office of it is frozen: one item an office, read consistently. */
export const frozenMailboxKey = (mailboxIndex: string, officeId: string): Key => ({
  pk: `FROZEN-MAILBOX#${mailboxIndex}`,
  sk: officeId,
})
