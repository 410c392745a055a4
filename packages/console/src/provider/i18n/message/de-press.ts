/** The report for the press conference, and the numbers that others report. */
export const dePress = {
  press: {
    title: 'Bericht zur Pressekonferenz',
    bounds:
      'Aus dem, was alle lesen können, und aus nichts anderem. Ansehen, einfrieren, mit dem Browser drucken; die Seiten der Partner zeigen dieselben Zahlen.',
    asOf: 'Stand',
    asOfHelp: 'Leer: jetzt.',
    since: 'Neu seit',
    sinceHelp: 'Leer: seit %{at}.',
    preview: 'Vorschau',
    freeze: 'Zahlen einfrieren',
    freezeTitle: 'Zahlen von „%{campaign}“ einfrieren?',
    freezeBounds: 'Sie bleiben, wie sie jetzt sind, und ändern sich nie. Nur fürs Team, bis Sie sie herausgeben.',
    done: 'Die Zahlen sind eingefroren. Unten können Sie sie drucken.',
    asOfMoment: 'Stand %{at}',
    frozenAt: 'Eingefroren %{at}',
    print: 'Drucken, %{language}',
    unchanged: 'Die öffentliche Schnittstelle nennt heute dieselben Zahlen.',
    changed: 'Heute lautet die Antwort für diesen Zeitpunkt anders:',
    verifications: 'seither %{smart_count} Äußerung bestätigt |||| seither %{smart_count} Äußerungen bestätigt',
    corrections: 'seither %{smart_count} Berichtigung |||| seither %{smart_count} Berichtigungen',
    withdrawals: 'seither %{smart_count} Person zurückgezogen |||| seither %{smart_count} Personen zurückgezogen',
  },
  reported: {
    title: 'Was andere melden',
    bounds:
      'Wie viele Menschen nach Angaben einer Stelle festgehalten werden. Es steht mit Quelle neben unserer Zahl, öffentlich und in Berichten.',
    line: '%{value} (%{body}, %{date})',
    add: 'Zahl eintragen',
    addBounds: 'Sobald Sie speichern, lesen es alle.',
    added: 'Eingetragen.',
    value: 'Zahl',
    body: 'Wer sie meldet',
    date: 'Von wann',
    dateHelp: '2026, 2026-11 oder 2026-11-24',
    source: 'Name der Quelle',
    link: 'Link',
    withdraw: 'Zurücknehmen',
    withdrawTitle: 'Die Zahl von „%{body}“ zurücknehmen?',
    withdrawBounds: 'Sie steht in keiner Antwort mehr, auch in keiner über die Vergangenheit.',
    withdrawn: 'Zurückgenommen.',
  },
}

export const dePressWords = {
  pressMeasure: {
    prisoners: 'festgehalten',
    withPatron: 'mit Patenschaft',
    withSpeakingPatron: 'mit Patenschaft, die sich meldet',
    withSilentPatronsOnly: 'nur mit stillen Patenschaften',
    withNewPatronsOnly: 'nur mit neuen Patenschaften',
    withoutPatron: 'ohne Patenschaft',
    patrons: 'Patinnen und Paten',
    activePledges: 'Patenschaften',
  },
}
