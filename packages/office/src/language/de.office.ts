import type { Translation } from './message.ts'
import type { enOffice } from './en.office.ts'

export const deOffice: Pick<Translation, keyof typeof enOffice> = {
  'person.noPatronSince': 'Ohne Patenschaft seit {date}',
  'public.card.patron': 'Patenschaft für {prisoner}',
  'public.card.since': 'Ab dem Tag der Annahme (hier: {date})',
  'public.card.statement':
    'Darunter, sobald es eine gibt: die letzte geprüfte Stellungnahme mit Link und die Monate, die abgeschlossen sind.',
  'public.silent.row': 'Zwei abgeschlossene Monate ohne Stellungnahme und einer, der noch offen ist:',
  'pledge.declined.again': 'Noch einmal einreichen, mit einer anderen Erklärung',
  'restored.what':
    'Das haben Sie am {date} eingegeben und noch nicht abgeschickt. Es war auf diesem Gerät gespeichert.',
  'restored.again': 'Mit leerem Formular beginnen',
  'forget.verb': 'Alles auf diesem Gerät vergessen',
  'forget.title': 'Alles auf diesem Gerät vergessen?',
  'forget.what':
    'Gelöscht wird hier, was Sie eingegeben und nicht abgeschickt haben. Was die Kampagne hat, bleibt. Angemeldet bleiben Sie; abmelden können Sie sich unter „Meine Zusagen“. Sonst verschwindet es von selbst nach 30 Tagen.',
  'forget.confirm': 'Vergessen',
  exactness: 'Wie genau',
  'exactness.day': 'Der Tag',
  'exactness.month': 'Nur der Monat',
  'exactness.year': 'Nur das Jahr',
  'also.title': 'Nennt sie noch andere?',
  'also.what': 'Kreuzen Sie alle an, die sie nennt. Sie wird einmal gemeldet und zählt für jede Person.',
  'statement.another': 'Noch etwas melden',
  'statement.kind.monthly': 'Zählt für den Monat, in dem es liegt.',
  'statement.kind.possible': 'Zählt, sooft Sie es tun; vorgesehen ist nichts.',
  'statement.channel.none': 'Keine Angabe',
  'statement.copy': 'Eine Kopie, die bleibt',
  'statement.copy.why':
    'Seiten verschwinden. Wenn Sie eine Kopie in ein Webarchiv gelegt haben, geben Sie deren Adresse an: Dann bleibt der Beleg, wenn die Seite geht.',
  'statement.copy.url': 'Adresse der Kopie',
  'statement.copy.on': 'Kopiert am',
  'reported.title': 'Was Sie gemeldet haben',
  'reported.copy': 'gespeicherte Kopie',
  'activity.REPORTED': 'Wartet auf Prüfung',
  'activity.VERIFIED': 'Geprüft',
  'activity.DECLINED': 'Zählt nicht',
  'correct.verb': 'Berichtigen und erneut melden',
  'correct.title': 'Meldung berichtigen',
  'correct.why': 'Die Moderation hat das nicht gezählt:',
  'correct.send': 'Erneut melden',
  'changed.title': 'Was Sie geändert haben',
  'changed.nothing':
    'Seit der Bitte um Änderungen hat sich noch nichts geändert. Wenn das so richtig ist, können Sie trotzdem einreichen.',
  'choose.title': 'Eine gefangene Person wählen',
  'choose.how': 'Zuerst steht, wer am längsten ohne Patenschaft wartet.',
  'choose.all': 'Alle sehen, auch die mit Patenschaft',
  'choose.name': 'Nach einem Namen suchen',
  'choose.name.hint': 'Der Anfang eines Namens genügt, in jeder Schrift.',
  'choose.found': { one: '{count} Person gefunden.', other: '{count} Personen gefunden.' },
  'choose.nobody':
    'Niemand gefunden. Versuchen Sie den Anfang des Familiennamens, oder leeren Sie das Feld, um alle zu sehen.',
  'choose.filter': 'Anzeigen',
  'choose.filter.without': 'Ohne Patenschaft',
  'choose.filter.with': 'Mit Patenschaft',
  'choose.filter.all': 'Alle',
  'mailboxes.title': 'Postfächer des Büros',
  'mailboxes.link': 'Postfächer des Büros',
  'mailboxes.for': 'Wer hier für {member} handelt. Außerhalb Ihres Büros sieht das niemand.',
  'mailboxes.unmatched':
    'Dieses Postfach hat noch niemand dem Mitglied zugeordnet, deshalb sehen Sie nur Ihr eigenes. Die Moderation tut das, wenn Sie eine Patenschaft einreichen.',
  'mailboxes.published':
    'Ihre Adresse ist die, die das Haus veröffentlicht. Sie erfahren von jedem Postfach, das sich anmeldet, und von jeder angenommenen Patenschaft und können andere Postfächer entfernen.',
  'mailboxes.beside':
    'Die Adresse, die das Haus für das Mitglied veröffentlicht, steht über Ihrer: Sie erfährt von allem und kann andere Postfächer entfernen.',
  'mailboxes.you': 'Sie',
  'mailboxes.since': 'angemeldet am {date}',
  'mailboxes.match.NONE': 'dem Mitglied noch nicht zugeordnet',
  'mailboxes.match.ROSTER': 'vom Haus veröffentlicht',
  'mailboxes.match.MODERATOR': 'von der Kampagne zugeordnet',
  'invite.title': 'Jemanden aus dem Büro einladen',
  'invite.how':
    'Ihre Kolleginnen und Kollegen melden sich selbst mit dem eigenen dienstlichen Postfach an. Schicken Sie ihnen diese Zeilen:',
  'invite.text': 'Um zu melden, was {member} für die gefangene Person tut, melden Sie Ihr Postfach hier an: {link}',
  'remove.verb': 'Entfernen',
  'remove.title': 'Dieses Postfach entfernen?',
  'remove.what':
    'Sofort wird {mailbox} überall abgemeldet, die Adresse wird hier gelöscht, und 30 Tage lang kann sich das Postfach nicht wieder für das Mitglied anmelden. An seine Entwürfe kommt es nicht mehr; Patenschaften bleiben beim Mitglied.',
  'remove.unmatched':
    'Was es eingereicht hat und noch niemand angenommen hat, wird zurückgenommen, sodass Ihr Büro selbst einreichen kann.',
  'remove.done': 'Das Postfach ist entfernt.',
  'reminders.title': 'Erinnerungen',
  'reminders.what':
    'Fehlt eine Äußerung, kommt eine E-Mail für alle Ihre Patenschaften: etwa zehn und drei Tage vor dem Monatsende, und einmal, bevor der Monat schließt.',
  'reminders.when': 'An welchem Tag',
  'reminders.never': 'Keine Erinnerungen',
  'reminders.save': 'Speichern',
  'reminders.saved': 'Gespeichert.',
  'leave.title': 'Ausscheiden',
  'leave.what':
    'Dieses Postfach handelt dann nicht mehr für {member}, und seine Adresse wird hier gelöscht. Seine Entwürfe gehen; Patenschaften bleiben beim Mitglied. Sie können sich jederzeit wieder anmelden.',
  'leave.last':
    'Es ist das einzige, das Sie hier sehen. Folgt niemand nach, erreicht die Kampagne das Mitglied unter der veröffentlichten Adresse.',
  'leave.sure': 'Aus diesem Büro ausscheiden?',
  'leave.verb': 'Aus dem Büro ausscheiden',
  'leave.done': 'Dieses Postfach handelt nicht mehr für das Mitglied.',
  'dossier.verb': 'Zwei Seiten zum Drucken',
  'dossier.tab': 'Zwei Seiten zum Drucken',
  'dossier.print': 'Drucken',
  'dossier.news': 'Das Letzte, was bekannt ist',
  'dossier.facts': 'Was Sie zitieren können',
  'dossier.ask': 'Was Sie wen bitten können',
  'dossier.ask.say':
    'Nennen Sie immer den Namen: {name}. Fordern Sie die Freilassung; bis dahin ärztliche Hilfe, anwaltlichen Beistand eigener Wahl, Besuche und Briefe.',
  'dossier.ask.intended': 'Das nimmt sich Ihr Büro vor:',
  'dossier.say': 'Gesprochen: {name}',
  'dossier.checked': 'Geprüft am {date}.',
  'dossier.checkAgain':
    'Mit jeder Verlegung wechselt die Anschrift: Liegt die Prüfung lange zurück, fragen Sie die Kampagne.',
  'dossier.letters': 'Briefe, die nicht schaden',
  'dossier.letters.address':
    'Die Anschrift wechselt mit jeder Verlegung. Fragen Sie die Kampagne danach und nach dem Tag der letzten Prüfung.',
  'dossier.moreSources': {
    one: '{count} weitere Quelle auf der Seite der Person',
    other: '{count} weitere Quellen auf der Seite der Person',
  },
  'dossier.for': 'Für das Büro von {member}, {house}.',
  'dossier.asOf': 'Stand: {date}.',
  'dossier.publicOnly': 'Nur öffentliche Fakten; Sie dürfen diese Seiten weitergeben.',
  'failure.activity.notInState':
    'Darüber wurde inzwischen entschieden. Laden Sie die Seite neu, um den Stand zu sehen.',
  'failure.office.notPublished':
    'Nur die Adresse, die das Haus veröffentlicht, kann ein anderes Postfach entfernen. Melden Sie sich damit an.',
  'failure.office.removed':
    'Die veröffentlichte Adresse dieses Mitglieds hat dieses Postfach entfernt. Nach 30 Tagen kann es sich wieder anmelden; sprechen Sie zuerst mit Ihrem Büro.',
}
