import type { Message } from './message.ts'

/** Forms that keep what was typed, reports, mailboxes, the list of people, the two pages to print. */
export const enOffice = {
  'person.noPatronSince': 'No patron since {date}',
  'public.card.patron': 'Patron of {prisoner}',
  'public.card.since': 'Since the day of acceptance (here: {date})',
  'public.card.statement':
    'Below it, once there is one: the last checked statement with its link, and the months that have closed.',
  'public.silent.row': 'Two months without a statement that have closed, and one that is open:',
  'pledge.declined.again': 'Pledge again, with another declaration',
  'restored.what': 'You typed this on {date} and have not sent it. It was kept on this device.',
  'restored.again': 'Begin with an empty form',
  'forget.verb': 'Forget what is on this device',
  'forget.title': 'Forget what is on this device?',
  'forget.what':
    'What you typed and have not sent is deleted here. What the campaign has stays. You remain signed in: to end that, sign out under “My pledges”. Otherwise it goes by itself after 30 days.',
  'forget.confirm': 'Forget',
  exactness: 'How exact',
  'exactness.day': 'The day',
  'exactness.month': 'The month only',
  'exactness.year': 'The year only',
  'statement.another': 'Report another one',
  'statement.kind.monthly': 'Counts for the month it is dated in.',
  'statement.kind.possible': 'Counts whenever you do it; nothing is owed.',
  'statement.channel.none': 'Not said',
  'statement.copy': 'A copy that stays',
  'statement.copy.why':
    'Pages disappear. If you have put a copy into a web archive, add its address: then the evidence stays when the page goes.',
  'statement.copy.url': 'Address of the copy',
  'statement.copy.on': 'Copied on',
  'reported.title': 'What you reported',
  'reported.copy': 'kept copy',
  'activity.REPORTED': 'Waits for a check',
  'activity.VERIFIED': 'Verified',
  'activity.DECLINED': 'Does not count',
  'correct.verb': 'Correct it and report again',
  'correct.title': 'Correct the report',
  'correct.why': 'A moderator did not count it:',
  'correct.send': 'Report again',
  'changed.title': 'What you changed',
  'changed.nothing':
    'Nothing has changed yet since a moderator asked for changes. If that is right, you can submit it all the same.',
  'choose.title': 'Choose a prisoner',
  'choose.how': 'Who has waited longest without a patron stands first.',
  'choose.all': 'See everybody, also those with a patron',
  'choose.filter': 'Show',
  'choose.filter.without': 'Without a patron',
  'choose.filter.with': 'With a patron',
  'choose.filter.all': 'Everybody',
  'mailboxes.title': 'Mailboxes of the office',
  'mailboxes.link': 'Mailboxes of the office',
  'mailboxes.for': 'Who acts for {member} here. Nobody outside your office sees this.',
  'mailboxes.unmatched':
    'Nobody has matched this mailbox to the member yet, so you see only your own. A moderator does that when you submit a pledge.',
  'mailboxes.published':
    'Yours is the address that the house publishes. You hear of every mailbox that registers and of every pledge that is accepted, and you can remove other mailboxes.',
  'mailboxes.beside':
    'The address that the house publishes for the member outranks yours: it hears of everything and can remove other mailboxes.',
  'mailboxes.you': 'you',
  'mailboxes.since': 'registered on {date}',
  'mailboxes.match.NONE': 'not matched to the member yet',
  'mailboxes.match.ROSTER': 'published by the house',
  'mailboxes.match.MODERATOR': 'matched by the campaign',
  'invite.title': 'Invite a colleague',
  'invite.how': 'Colleagues register themselves with their own official mailbox. Send them these lines:',
  'invite.text': 'To report what {member} does for our prisoner, register your mailbox here: {link}',
  'remove.verb': 'Remove',
  'remove.title': 'Remove this mailbox?',
  'remove.what':
    'At once {mailbox} is signed out everywhere, its address is deleted here, and it cannot register for the member again for 30 days. Its drafts are gone for it; pledges stay with the member.',
  'remove.unmatched':
    'What it has submitted and nobody has accepted is taken back, so that your office can pledge itself.',
  'remove.done': 'The mailbox is removed.',
  'leave.title': 'Leave',
  'leave.what':
    'This mailbox then acts for {member} no longer, and its address is deleted here. Its drafts go; pledges stay with the member. You can register again at any time.',
  'leave.last':
    'It is the only one that you can see here. If nobody follows, the campaign reaches the member at the published address.',
  'leave.sure': 'Leave this office?',
  'leave.verb': 'Leave this office',
  'leave.done': 'This mailbox acts for the member no longer.',
  'dossier.verb': 'Two pages to print',
  'dossier.tab': 'Two pages to print',
  'dossier.print': 'Print',
  'dossier.news': 'Latest that is known',
  'dossier.facts': 'What you can quote',
  'dossier.ask': 'What to ask, and whom',
  'dossier.ask.say':
    'Always say the name: {name}. Ask for release; until then for a doctor, a lawyer of their own choice, visits and letters.',
  'dossier.ask.intended': 'What your office intends to do:',
  'dossier.letters': 'Letters that do no harm',
  'dossier.letters.address':
    'Where to write changes with every transfer. Ask the campaign for the address and the day on which it was last checked.',
  'dossier.moreSources': {
    one: '{count} more source on the page of the person',
    other: '{count} more sources on the page of the person',
  },
  'dossier.for': 'For the office of {member}, {house}.',
  'dossier.asOf': 'As of {date}.',
  'dossier.publicOnly': 'Public facts only; you may pass these pages on.',
  'failure.activity.notInState': 'This was decided meanwhile. Load the page again to see how it stands.',
  'failure.office.notPublished':
    'Only the address that the house publishes can remove another mailbox. Sign in with that one.',
  'failure.office.removed':
    'The published address of this member has removed this mailbox. It can register again after 30 days; speak with your colleagues first.',
} as const satisfies Record<string, Message>
