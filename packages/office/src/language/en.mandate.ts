import type { Message } from './message.ts'

/** The end of a mandate, and who carries a patronage on. */
export const enMandate = {
  'mandate.inTransition':
    'The term of the house is over. Until its new list is complete, no monthly statement is expected. Whoever sits again goes on by itself.',
  'mandate.over': 'The mandate is over since {date}.',
  'mandate.over.what':
    'Name a colleague who takes over, or go on without a mandate. Until {date} no monthly statement is expected; if we hear nothing by then, the patronage ends.',
  'mandate.former': 'You go on as a former member: shown apart, counted in no house.',
  'mandate.former.mailbox':
    'The mailbox of the house acts until {date}. Register another one before; a moderator matches it by hand.',
  'handOver.verb': 'Name a colleague',
  'handOver.title': 'Who takes over?',
  'handOver.what':
    'We ask their office by mail. Nothing changes before they have declared it in public themselves. For at most 60 days no monthly statement is expected of you.',
  'handOver.member': 'Member who could take over',
  'handOver.missing': 'Choose a member from the list.',
  'handOver.send': 'Ask their office',
  'handOver.sent': 'Asked: {member}.',
  'handOver.asked':
    'You asked: {member}. The office can answer until {date}; until then no monthly statement is expected.',
  'handOver.back': 'Take the question back',
  'handOver.back.done': 'Taken back. The patronage stays yours.',
  'handOver.declined': 'Said no: {member}.',
  'goOn.verb': 'Go on without a mandate',
  'goOn.title': 'Go on as a former member?',
  'goOn.what':
    'All your patronages go on. In public they stand apart, counted in no house, and the monthly statement is expected again from next month.',
  'goOn.done': 'You go on as a former member.',
  'offer.title': 'Would you take over?',
  'offer.what': '{from} asks whether you carry on the patronage for {prisoner}.',
  'offer.until': 'The question stands until {date}.',
  'offer.take': 'Take it over',
  'offer.begun': 'Go on with your pledge',
  'offer.decline': 'No, thank you',
  'offer.decline.title': 'Say no?',
  'offer.decline.what': 'The other office is told. It needs no reason, and nobody else learns of it.',
  'offer.declined': 'Said no. The other office is told.',
  'chain.succeeds': 'Carries on the patronage of {member}.',
  'chain.succeededBy': 'Carried on by {member}.',
} as const satisfies Record<string, Message>
