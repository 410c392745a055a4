import type { enFailure } from './en.failure.ts'
import type { Message } from './message.ts'

export const deFailure = {
  'failure.offline':
    'Es kam keine Antwort, vielleicht fehlt das Netz. Nichts ist verloren; versuchen Sie es gleich noch einmal.',
  'failure.broken':
    'Bei uns ist etwas schiefgegangen. Nichts ist verloren; versuchen Sie es in einer Minute noch einmal.',
  'failure.broken.detailed':
    'Bei uns ist etwas schiefgegangen. Nichts ist verloren; versuchen Sie es in einer Minute noch einmal. Hilft das nicht, nennen Sie der Kampagne diese Nummer: {id}.',
  'failure.actor.notSignedIn':
    'Sie sind nicht angemeldet, oder die Sitzung ist abgelaufen. Melden Sie sich wieder an; Ihre Eingaben bleiben erhalten.',
  'failure.actor.notAllowed': 'Das darf Ihr Büro nicht. Wenn Sie das anders sehen, schreiben Sie der Kampagne.',
  'failure.actor.tooMany':
    'Zu viele Versuche in kurzer Zeit. Warten Sie einige Minuten und versuchen Sie es dann wieder.',
  'failure.command.reused':
    'Das wurde schon mit anderem Inhalt gesendet. Laden Sie die Seite neu, um den Stand zu sehen.',
  'failure.record.notFound': 'Das gibt es hier nicht mehr. Unter „Meine Zusagen“ sehen Sie, was es gibt.',
  'failure.record.changed':
    'Das wurde inzwischen in einem anderen Fenster geändert. Sehen Sie sich den jetzigen Stand an und versuchen Sie es noch einmal.',
  'failure.input.missing': 'Hier fehlt noch etwas. Bitte ergänzen Sie es.',
  'failure.input.invalid': 'Das können wir nicht lesen. Prüfen Sie die Schreibweise.',
  'failure.input.tooLong': 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  'failure.input.financial':
    'Der Text enthält anscheinend eine Kontoverbindung, eine Kartennummer oder einen Bezahllink. Eine Patenschaft ist keine finanzielle Hilfe, deshalb nehmen wir das nicht an. Entfernen Sie es, oder fragen Sie die Kampagne, wenn es etwas anderes ist.',
  'failure.input.linkInvalid':
    'Diesen Link können nicht alle öffnen. Kopieren Sie die ganze Adresse, beginnend mit https://.',
  'failure.input.dateInFuture': 'Dieser Tag liegt in der Zukunft. Geben Sie den Tag an, an dem es gesagt wurde.',
  'failure.office.mailboxInvalid': 'Das ist keine vollständige E-Mail-Adresse. Sie sieht so aus: name@house.example.',
  'failure.office.mailboxPlusAddress':
    'Adressen mit „+“ nehmen wir nicht an. Geben Sie das Postfach ohne den Teil von „+“ bis „@“ ein.',
  'failure.office.domainForeign':
    'Diese Adresse gehört nicht zu einer offiziellen Domain des Hauses. Nehmen Sie das offizielle Postfach des Büros, oder bitten Sie die Kampagne um Prüfung von Hand.',
  'failure.office.domainForeign.detailed':
    'Diese Adresse gehört nicht zu einer offiziellen Domain des Hauses. Möglich sind: {domains}. Hat das Büro keine davon, bitten Sie die Kampagne um Prüfung von Hand.',
  'failure.office.domainLookalike':
    'Diese Adresse sieht nur so aus wie eine des Hauses. Prüfen Sie jeden Buchstaben, oder bitten Sie die Kampagne um Prüfung von Hand.',
  'failure.office.domainLookalike.detailed':
    'Diese Adresse sieht nur so aus wie eine des Hauses. Prüfen Sie jeden Buchstaben; möglich sind: {domains}. Oder bitten Sie die Kampagne um Prüfung von Hand.',
  'failure.office.memberForeign':
    'Dieses Postfach gehört zu einem anderen Haus als das Mitglied. Wählen Sie das Mitglied neu, oder nehmen Sie ein Postfach seines Hauses.',
  'failure.office.legislatureIncomplete':
    'Büros dieses Hauses können sich noch nicht selbst registrieren. Die Kampagne registriert Sie von Hand.',
  'failure.office.legislatureWithoutDomain':
    'Wir kennen noch keine offizielle Domain dieses Hauses. Die Kampagne registriert Sie von Hand.',
  'failure.office.notRegistered':
    'Mit diesem Postfach ist kein Büro registriert. Registrieren Sie es zuerst; das dauert eine Minute.',
  'failure.office.frozen':
    'Dieses Büro ist angehalten, solange die Kampagne etwas prüft. Nichts ist gelöscht. Schreiben Sie der Kampagne, damit es freigegeben wird.',
  'failure.office.codeWrong': 'Dieser Code stimmt nicht. Vergleichen Sie ihn mit der E-Mail.',
  'failure.office.codeWrong.detailed': {
    one: 'Dieser Code stimmt nicht. Vergleichen Sie ihn mit der E-Mail; Sie haben noch {count} Versuch.',
    other: 'Dieser Code stimmt nicht. Vergleichen Sie ihn mit der E-Mail; Sie haben noch {count} Versuche.',
  },
  'failure.office.codeExpired': 'Dieser Code ist abgelaufen. Lassen Sie sich einen neuen senden.',
  'failure.office.codeUsedUp':
    'Dieser Code wurde zu oft versucht oder schon benutzt. Lassen Sie sich einen neuen senden.',
  'failure.prisoner.unavailable':
    'Eine Patenschaft für diese Person ist zurzeit nicht möglich. Andere warten auf eine.',
  'failure.pledge.exists':
    'Für diese Person gibt es von diesem Mitglied schon eine Zusage. Sie finden sie unter „Meine Zusagen“.',
  'failure.pledge.notInState':
    'Das geht nicht mehr: Die Zusage ist inzwischen weiter. Laden Sie die Seite neu, um den Stand zu sehen.',
  'failure.pledge.declarationMissing': 'Geben Sie den Link zur Erklärung an, oder eine Fundstelle im Protokoll.',
  'failure.pledge.undertakingsNotAccepted': 'Setzen Sie das Häkchen: Ihr Büro nimmt sich vor, was auf der Liste steht.',
  'failure.pledge.undertakingsChanged':
    'Die Liste wurde inzwischen geändert. Lesen Sie die neue und setzen Sie das Häkchen wieder.',
  'failure.pledge.tooMany':
    'Dieses Mitglied hat schon fünf Patenschaften. Für mehr muss die Moderation zustimmen: Schreiben Sie der Kampagne.',
  'failure.pledge.handOverClosed': 'Diese Frage gilt nicht mehr: Sie wurde beantwortet, zurückgezogen oder ist zu alt.',
  'failure.pledge.handOverOpen': 'Sie haben schon ein anderes Büro gefragt. Ziehen Sie diese Frage zuerst zurück.',
  'failure.pledge.successorUnfit':
    'Dieses Mitglied kann nicht übernehmen: Es muss in einem Haus der Kampagne sitzen und darf noch nicht Pate dieser Person sein.',
  'failure.pledge.officeUnmatched': 'Erst muss jemand Ihr Postfach dem Mitglied zuordnen.',
  'failure.mandate.notOver': 'Das Mandat besteht noch, oder es ist zu spät.',
  'failure.activity.linkReported':
    'Dieser Link ist für eine dieser Personen schon gemeldet. Er zählt einmal; wurde er abgelehnt, korrigieren Sie jene Meldung bei der Patenschaft.',
  'failure.activity.tooManyPrisoners': 'Eine Stellungnahme zählt für höchstens fünf Gefangene, die sie nennt.',
} as const satisfies Record<keyof typeof enFailure, Message>
