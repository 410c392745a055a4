import type { Message } from './message.ts'

/** Asking a colleague. */
export const enColleague = {
  'colleague.verb': 'Ask a colleague',
  'colleague.tab': 'Ask a colleague',
  'colleague.title': 'Ask a colleague to be patron too',
  'colleague.lead':
    'The campaign writes to your colleague and says that {member} asks. Whoever pledges then is shown with you: brought by {member}.',
  'colleague.notNow':
    'A colleague can be asked while your patronage is active and the campaign runs. The other pages of your patronage are open to you.',
  'colleague.name': 'Your colleague',
  'colleague.language': 'Language of the letter',
  'colleague.language.house': 'The language of their house',
  'colleague.note': 'In your own words',
  'colleague.note.hint':
    'It stands above the campaign’s letter, with your name. At most 1000 characters; nothing about money.',
  'colleague.mailbox.other': 'Does the house publish no address for them?',
  'colleague.mailbox': 'Their official mailbox',
  'colleague.mailbox.hint':
    'Only one in the house’s own domain. Where the house publishes an address, leave this empty: the letter goes there.',
  'colleague.what':
    'One letter goes out, in the campaign’s words. It has a line that stops letters for good. Nobody gets two: who was written to already, is a patron, or has asked for silence gets none, and we tell nobody which of these it was. You can ask five colleagues a day.',
  'colleague.send': 'Ask in the name of our office',
  'colleague.done': 'Noted: {name} is asked, unless there is a letter or a patronage already, or they want no letters.',
  'colleague.asked': 'Whom you asked',
} as const satisfies Record<string, Message>
