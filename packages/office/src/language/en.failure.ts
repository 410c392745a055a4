import type { Message } from './message.ts'

/** What happened, that nothing was lost, what to do. */
export const enFailure = {
  'failure.offline': 'No answer came, the network may be gone. Nothing is lost; try again in a moment.',
  'failure.broken': 'Something went wrong on our side. Nothing is lost; try again in a minute.',
  'failure.broken.detailed':
    'Something went wrong on our side. Nothing is lost; try again in a minute. If it stays, tell the campaign this number: {id}.',
  'failure.actor.notSignedIn':
    'You are not signed in, or the session has ended. Sign in again; what you typed is kept.',
  'failure.actor.notAllowed': 'Your office may not do this. If you think it should, write to the campaign.',
  'failure.actor.tooMany': 'Too many attempts in a short time. Wait a few minutes, then try again.',
  'failure.command.reused': 'This was sent before with other contents. Load the page again to see how it stands.',
  'failure.record.notFound': 'This is not here any more. Go to “My pledges” to see what is.',
  'failure.record.changed': 'This was changed in another window meanwhile. Look at what is there now, then try again.',
  'failure.input.missing': 'Something is still missing here. Please fill it in.',
  'failure.input.invalid': 'We cannot read this. Check how it is written.',
  'failure.input.tooLong': 'This text is too long. Please shorten it.',
  'failure.input.financial':
    'The text seems to contain a bank account, a card number or a payment link. Patronage is not financial assistance, so we cannot take it. Remove it, or ask the campaign if it is something else.',
  'failure.input.linkInvalid':
    'This is not a link that everybody can open. Copy the whole address, beginning with https://.',
  'failure.input.dateInFuture': 'This day has not come yet. Enter the day on which it was said.',
  'failure.office.mailboxInvalid': 'This is not a complete e-mail address. It looks like name@house.example.',
  'failure.office.mailboxPlusAddress':
    'Addresses with a “+” are not accepted. Enter the mailbox without the part from “+” to “@”.',
  'failure.office.domainForeign':
    'This address is not in an official domain of the house. Use the office’s official mailbox, or ask the campaign to verify by hand.',
  'failure.office.domainForeign.detailed':
    'This address is not in an official domain of the house. These work: {domains}. If the office has none of them, ask the campaign to verify by hand.',
  'failure.office.domainLookalike':
    'This address only looks like one of the house. Check each letter, or ask the campaign to verify by hand.',
  'failure.office.domainLookalike.detailed':
    'This address only looks like one of the house. Check each letter; these work: {domains}. Or ask the campaign to verify by hand.',
  'failure.office.memberForeign':
    'This mailbox belongs to another house than the member. Choose the member again, or use a mailbox of their house.',
  'failure.office.legislatureIncomplete':
    'Offices of this house cannot register by themselves yet. The campaign registers you by hand.',
  'failure.office.legislatureWithoutDomain':
    'We do not know an official domain of this house yet. The campaign registers you by hand.',
  'failure.office.notRegistered': 'No office is registered with this mailbox. Register it first; that takes a minute.',
  'failure.office.frozen':
    'This office is frozen while the campaign checks something. Nothing is deleted. Write to the campaign to have it released.',
  'failure.office.codeWrong': 'This code is not right. Compare it with the mail.',
  'failure.office.codeWrong.detailed': {
    one: 'This code is not right. Compare it with the mail; {count} try is left.',
    other: 'This code is not right. Compare it with the mail; {count} tries are left.',
  },
  'failure.office.codeExpired': 'This code has expired. Have a new one sent.',
  'failure.office.codeUsedUp': 'This code was tried too often, or was used already. Have a new one sent.',
  'failure.prisoner.unavailable':
    'A pledge for this person is not possible at the moment. Others are waiting for a patron.',
  'failure.pledge.exists': 'There is a pledge of this member for this person already. You find it under “My pledges”.',
  'failure.pledge.notInState':
    'This is not possible any more: the pledge has moved on. Load the page again to see how it stands.',
  'failure.pledge.declarationMissing': 'Give the link of the declaration, or a reference to a transcript.',
  'failure.pledge.undertakingsNotAccepted': 'Tick that your office intends to do what the list says.',
  'failure.pledge.undertakingsChanged': 'The list was changed meanwhile. Read the new one, then tick again.',
  'failure.pledge.tooMany':
    'This member is patron of five prisoners. For more, a moderator must agree: write to the campaign.',
  'failure.pledge.handOverClosed': 'This question does not stand any more: it was answered, taken back, or too old.',
  'failure.pledge.handOverOpen': 'You have asked another office already. Take that question back first.',
  'failure.pledge.successorUnfit':
    'This member cannot take over: they must sit in a house of the campaign and not be patron of this person already.',
  'failure.pledge.officeUnmatched': 'First somebody must match your mailbox to the member.',
  'failure.mandate.notOver': 'The mandate is not over, or it is too late to go on.',
  'failure.activity.linkReported':
    'This link was reported already for one of these people. It counts once; if it was declined, correct that report under the pledge.',
  'failure.activity.tooManyPrisoners': 'One statement counts for at most five prisoners who are named in it.',
} as const satisfies Record<string, Message>
