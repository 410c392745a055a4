/** Every reason for which something in a roster is not taken, as a person reads it after "not taken:". */
export const REFUSAL = {
  'row.notAnObject': 'this is no record',
  'group.nameMissing': 'the group has no name',
  'person.idMissing': 'there is no id, so the next import could not find this person again',
  'person.idRepeated': 'the same id stands in the file before',
  'person.nameMissing': 'there is no name',
  'person.notMember': 'no membership of this house could be taken',
  'person.invalid': 'what the file says does not fit a member',
  'name.languageUnknown': 'the language tag is none that we know',
  'name.languageVariant': 'the language tag names a variant, which names are not kept by',
  'name.tooLong': 'a name has at most 120 characters',
  'name.tooMany': 'more than 40 names for one person',
  'mailbox.invalid': 'this is no e-mail address',
  'mailbox.plusAddress': 'an address with a plus stands for many',
  'mailbox.lookalike': 'the domain only looks like an official one',
  'mailbox.foreign': "the domain is none of the house's own",
  'mailbox.houseWithoutDomain': 'the house has no official domain yet: set it, then import again',
  'mailbox.shared': 'the address stands for several members, so it proves none of them',
  'mailbox.tooMany': 'more than five addresses for one member',
  'channel.notALink': 'this is no public link or account',
  'channel.notOneAccount': "the link leads to a whole site, not to one person's account",
  'channel.tooMany': 'more than twenty channels for one member',
  'identifier.tooMany': 'more than twenty ids for one member',
  'membership.personUnknown': 'its person is not in the file',
  'membership.houseOther': 'it is of another organisation',
  'membership.termUnknown': 'its term is not in the file',
  'membership.groupUnknown': 'its group is not in the file; the seat was taken without a group',
  'membership.dateInvalid': 'a date is 2019, 2019-03 or 2019-03-27',
  'membership.endsBeforeItBegins': 'it ends before it begins',
  'membership.repeated': 'the same seat stands in the file before',
  'membership.tooMany': 'more than a hundred memberships for one member',
} as const satisfies Record<string, string>

export type RefusalReason = keyof typeof REFUSAL

/** Something that was not taken: where it stands in the file, whose it is, and why. */
export type Refusal = { row: string; who: string | null; reason: RefusalReason; detail: string | null }

export const refusal = (
  row: string,
  who: string | null,
  reason: RefusalReason,
  detail: string | null = null,
): Refusal => ({ row, who, reason, detail })
