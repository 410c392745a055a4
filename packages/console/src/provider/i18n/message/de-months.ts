import type { enMonths, enMonthsWords } from './en-months.ts'

export const deMonths: typeof enMonths = {
  months: {
    calendar: 'Monate, in denen nichts fällig ist',
    calendarHelp:
      'Parlamentsferien oder Auflösung, wo das Haus es sagt. In diesen Monaten ist keine Äußerung fällig, und niemand wird erinnert.',
    calendarNone: 'Noch keine eingetragen.',
    calendarBounds: 'Alle Patenschaften dieses Hauses werden neu gezählt. Die öffentlichen Seiten folgen in Minuten.',
    month: 'Monat',
    monthHelp: '2026-08',
    kind: 'Warum',
    source: 'Wo das Haus es sagt',
    leave: 'Vereinbarte Auszeit',
    leaveHelp: 'Monate, in denen dieses Mitglied keine Äußerung schuldet. Warum, erfährt draußen niemand.',
    leaveNone: 'Keine vereinbart.',
    leaveFrom: 'Erster Monat',
    leaveTo: 'Letzter Monat',
    leaveBounds: 'In diesen Monaten ist nichts fällig, und niemand wird erinnert. Der Grund bleibt im Verlauf.',
    bounced: 'Post kommt zurück',
    public: 'Öffentlich gezeigte Monate',
    publicHelp:
      'Bis zwei Monate einer Patenschaft abgeschlossen sind, werden nur gehaltene gezeigt. Danach so, wie es hier steht.',
    publicBounds: 'Alle Patenschaften dieser Kampagne werden neu gezeigt.',
    lapseTitle: '%{member} für %{prisoner}: ruht die Patenschaft endgültig?',
    lapseWhy: 'Drei abgeschlossene Monate ohne eine uns bekannte Äußerung. Nichts endet von selbst.',
    lapse: 'Sie ist erloschen',
    lapseBounds:
      'Die Patenschaft endet heute. Öffentlich steht da: von der Kampagne beendet. Das Büro liest Ihre Begründung.',
    lapsed: 'Beendet: erloschen.',
    keep: 'Sie läuft weiter',
    keepBounds:
      'Öffentlich ändert sich nichts. Nach drei weiteren abgeschlossenen Monaten ohne Äußerung werden Sie wieder gefragt.',
    kept: 'Sie läuft weiter.',
    line: 'Die eigenen Worte des Büros',
    lineTitle: '%{member} für %{prisoner}: die eigenen Worte des Büros',
    reasonHelp: 'Das Büro liest es.',
    lineWaits: 'Was das Büro neben seinen Monaten sagen will',
    lineShown: 'Jetzt öffentlich',
    lineDeclined: 'Nicht durchgelassen',
    lineBecause: 'Weil',
    acceptLine: 'Öffentlich machen',
    acceptLineBounds: 'Alle lesen diese Worte neben den Monaten dieser Patenschaft.',
    lineAccepted: 'Die Zeile ist öffentlich.',
    declineLine: 'Nicht durchlassen',
    declineLineBounds: 'Das Büro liest Ihre Begründung und kann eine andere Zeile schreiben.',
    lineRefused: 'Die Zeile ist nicht durchgelassen.',
    takeLineOut: 'Aus der Öffentlichkeit nehmen',
    propose: 'Notieren, was getan wurde',
    proposeTitle: 'Was %{member} getan hat',
    proposeBounds:
      'Das Büro wird per Mail unterrichtet und kann 14 Tage lang widersprechen. Es zählt nach der Prüfung, und nie gegen das Büro.',
    proposed: 'Notiert; das Büro ist unterrichtet, die Prüfung steht aus.',
    noticedBy: 'Bemerkt von (Partner)',
    noticedByHelp: 'Leer: die Kampagne selbst.',
    when: 'Wann',
    link: 'Link',
    what: 'Wie es heißt',
    proposal: 'Für das Büro notiert',
    proposalBy: 'Bemerkt von: %{who}. Das Büro kann bis %{until} widersprechen.',
    campaignItself: 'die Kampagne',
    objection: 'Das Büro sagt: nicht von uns, oder nicht so',
    confirmedByOffice: 'Das Büro sagt: So ist es.',
  },
}

export const deMonthsWords: typeof enMonthsWords = {
  calendarKind: {
    RECESS: 'Sitzungspause',
    DISSOLUTION: 'Aufgelöst',
  },
  monthsPublic: {
    KEPT_ONLY: 'Nur gehaltene Monate',
    FULL: 'Alle abgeschlossenen Monate',
  },
}
