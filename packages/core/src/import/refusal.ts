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
  'row.repeated': 'the same row stands in the file before',
  'row.invalid': 'what the row says does not fit a record: see the field',
  'row.financial': 'a bank account, a card or a payment link: patronage is never about money, so take it out',
  'value.missing': 'this column is empty in this row: fill it in',
  'value.date': 'no date: write 2019, 2019-03 or 2019-03-27; several with a slash between them',
  'value.dateInFuture': 'the date lies in the future',
  'value.number': 'no number',
  'value.link': 'this is no public link',
  'value.unknownWord': 'nobody has said what this word means: say it in the map, e.g. status=WORD=SENTENCED',
  'prisoner.unknown':
    'no prisoner is recorded under this name: import or add the person first, or write the address name',
  'prisoner.ambiguous': 'several prisoners have this name: write the address name (slug) or a key of your own',
  'prisoner.notPublic': 'the prisoner is not public, or the detention has ended: publish the record first',
  'prisoner.namesake':
    'somebody of this name is recorded already; this row makes another record. Is it the same person?',
  'prisoner.byName': 'found by the name alone, without a key: is it the same person?',
  'prisoner.namesakeInFile':
    'the same name stands in the file before: tell them apart by a column with a key of your own',
  'member.unknown': 'no member of this house has this name: import the roster first, or write the roster id',
  'member.ambiguous': 'several members of this house have this name: write the roster id or the address name (slug)',
  'member.houseMissing': 'which house? Give a column with its code, or choose one for the whole file',
  'campaign.unknown': 'there is no such campaign for this house',
  'pledge.missing': 'this member has no active patronage for this prisoner: import the patronages first',
  'contact.ownerUnknown': 'nobody of the staff has this name; the note has no owner',
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
