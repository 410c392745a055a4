/** The report for the press conference, and the numbers that others report. */
export const enPress = {
  press: {
    title: 'Report for the press conference',
    bounds:
      'Out of what everybody can read, and nothing else. Look at it, freeze it, print it with the browser; partners’ pages show the same numbers.',
    asOf: 'As of',
    asOfHelp: 'Empty: now.',
    since: 'New since',
    sinceHelp: 'Empty: since %{at}.',
    preview: 'Preview',
    freeze: 'Freeze figures',
    freezeTitle: 'Freeze the figures of “%{campaign}”?',
    freezeBounds: 'They are kept as they are now and never changed. Staff only, until you hand them out.',
    done: 'The figures are frozen. Print them below.',
    asOfMoment: 'As of %{at}',
    frozenAt: 'Frozen %{at}',
    print: 'Print, %{language}',
    unchanged: 'The public API gives the same numbers today.',
    changed: 'Today the answer for this moment is another one:',
    verifications: '%{smart_count} statement verified since |||| %{smart_count} statements verified since',
    corrections: '%{smart_count} correction since |||| %{smart_count} corrections since',
    withdrawals: '%{smart_count} person withdrawn since |||| %{smart_count} people withdrawn since',
  },
  reported: {
    title: 'What others report',
    bounds:
      'How many people a body says are held. It stands beside our number, with its source, in public and in reports.',
    line: '%{value}: %{body}, %{date}',
    add: 'Enter a number',
    addBounds: 'Everybody reads it as soon as you save it.',
    added: 'Entered.',
    value: 'Number',
    body: 'Who reports it',
    date: 'Of when',
    dateHelp: '2026, 2026-11 or 2026-11-24',
    source: 'Name of the source',
    link: 'Link',
    withdraw: 'Take back',
    withdrawTitle: 'Take back the number of “%{body}”?',
    withdrawBounds: 'It stands in no answer any more, about the past neither.',
    withdrawn: 'Taken back.',
  },
}

export const enPressWords = {
  pressMeasure: {
    prisoners: 'held',
    withPatron: 'with a patron',
    withSpeakingPatron: 'with a patron who speaks',
    withSilentPatronsOnly: 'with silent patrons only',
    withNewPatronsOnly: 'with new patrons only',
    withoutPatron: 'without a patron',
    patrons: 'patrons',
    activePledges: 'patronages',
  },
}
