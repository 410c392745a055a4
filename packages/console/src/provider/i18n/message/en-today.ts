/** The start page, how long things wait, and who might be taken for whom. */
export const enToday = {
  today: {
    overdue: 'beyond its target',
    answeredNone: 'Nothing was answered yet today.',
    answered:
      '%{smart_count} answered today: half waited no longer than %{median}, the longest %{longest}. |||| %{smart_count} answered today: half waited no longer than %{median}, the longest %{longest}.',
    coverage: '%{speaking} of %{prisoners} have a patron who spoke in the last three months',
    part: {
      speaking: '%{smart_count} with a patron who speaks |||| %{smart_count} with a patron who speaks',
      new: '%{smart_count} with a new patron, too early to tell |||| %{smart_count} with new patrons, too early to tell',
      silent: '%{smart_count} whose patrons are silent |||| %{smart_count} whose patrons are silent',
      without: '%{smart_count} without a patron |||| %{smart_count} without a patron',
    },
    patrons: '%{patrons} patrons, %{pledges} patronages, %{statements} statements this month so far.',
    withoutPatron: 'Longest without a patron',
    withoutPatronNone: 'Everybody who is published has a patron',
    heldSince: 'held since %{date}',
    campaigns: 'Campaigns',
    campaignNone: 'No campaign is running',
    declareBy:
      '%{smart_count} day left to declare, until %{date} |||| %{smart_count} days left to declare, until %{date}',
    reportOn: '%{smart_count} day to the report, on %{date} |||| %{smart_count} days to the report, on %{date}',
  },
  namesake: {
    there: 'There already',
    warning: 'Perhaps the same person, or a namesake: look before you create another record.',
    apart: 'What tells them apart',
  },
  reply: {
    title: 'Reply templates',
    intro:
      'What offices read when you ask for changes or decline. Patronat brings texts; put your own in their place. They are suggestions: every text can be changed before it goes.',
    decision: 'For which answer',
    builtIn: 'Patronat’s text',
    own: 'Your own text',
    nothing: 'Empty: the reason is written by hand.',
    edit: 'Change',
    bounds:
      'From now on every moderator of your organisation is offered this text. Mails that have gone stay as they are.',
    help: '{prisoner} and {member} are filled in. Left empty, Patronat’s text counts again.',
    done: 'Kept.',
    mail: 'The mail that goes out',
    word: {
      PLEDGE_CHANGES: 'Ask for changes to a pledge',
      PLEDGE_DECLINE: 'Decline a pledge',
      ACTIVITY_DECLINE: 'Decline an activity',
    },
  },
}
