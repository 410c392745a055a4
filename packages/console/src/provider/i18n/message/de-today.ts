/** The start page, how long things wait, and who might be taken for whom. */
export const deToday = {
  today: {
    overdue: 'länger als vorgesehen',
    answeredNone: 'Heute ist noch nichts entschieden.',
    answered:
      '%{smart_count} heute entschieden: die Hälfte wartete höchstens %{median}, am längsten %{longest}. |||| %{smart_count} heute entschieden: die Hälfte wartete höchstens %{median}, am längsten %{longest}.',
    coverage:
      '%{speaking} von %{prisoners} haben eine Patin oder einen Paten, die in den letzten drei Monaten sprachen',
    part: {
      speaking:
        '%{smart_count} mit Patin oder Pate, die sprechen |||| %{smart_count} mit Patin oder Pate, die sprechen',
      new: '%{smart_count} mit neuer Patenschaft, noch nicht zu sagen |||| %{smart_count} mit neuen Patenschaften, noch nicht zu sagen',
      silent:
        '%{smart_count}, deren Patinnen und Paten schweigen |||| %{smart_count}, deren Patinnen und Paten schweigen',
      without: '%{smart_count} ohne Patenschaft |||| %{smart_count} ohne Patenschaft',
    },
    patrons:
      '%{patrons} Patinnen und Paten, %{pledges} Patenschaften, %{statements} Äußerungen in diesem Monat bisher.',
    withoutPatron: 'Am längsten ohne Patenschaft',
    withoutPatronNone: 'Alle Veröffentlichten haben eine Patin oder einen Paten',
    heldSince: 'in Haft seit %{date}',
    campaigns: 'Kampagnen',
    campaignNone: 'Keine Kampagne läuft',
    declareBy:
      'Noch %{smart_count} Tag für die Erklärung, bis %{date} |||| Noch %{smart_count} Tage für die Erklärung, bis %{date}',
    reportOn:
      'Noch %{smart_count} Tag bis zum Bericht am %{date} |||| Noch %{smart_count} Tage bis zum Bericht am %{date}',
  },
  namesake: {
    there: 'Schon vorhanden',
    warning:
      'Vielleicht dieselbe Person oder jemand mit gleichem Namen: sehen Sie nach, bevor Sie einen zweiten Eintrag anlegen.',
    apart: 'Was sie unterscheidet',
  },
  reply: {
    title: 'Antwortvorlagen',
    intro:
      'Was Büros lesen, wenn Sie um Änderungen bitten oder ablehnen. Patronat bringt Texte mit; setzen Sie eigene an ihre Stelle. Es sind Vorschläge: Jeder Text lässt sich vor dem Absenden ändern.',
    decision: 'Für welche Antwort',
    builtIn: 'Text von Patronat',
    own: 'Eigener Text',
    nothing: 'Leer: Der Grund wird von Hand geschrieben.',
    edit: 'Ändern',
    bounds:
      'Ab jetzt wird dieser Text allen in der Moderation Ihrer Organisation vorgeschlagen. Schon verschickte Mails bleiben, wie sie sind.',
    help: '{prisoner} und {member} werden eingesetzt. Bleibt es leer, gilt wieder der Text von Patronat.',
    done: 'Gespeichert.',
    mail: 'Die Mail, die hinausgeht',
    word: {
      PLEDGE_CHANGES: 'Um Änderung einer Patenschaft bitten',
      PLEDGE_DECLINE: 'Eine Patenschaft ablehnen',
      ACTIVITY_DECLINE: 'Eine Aktivität ablehnen',
    },
  },
}
