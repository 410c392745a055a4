import type { enMandate } from './en.mandate.ts'
import type { Message } from './message.ts'

export const deMandate = {
  'mandate.inTransition':
    'Die Wahlperiode des Hauses ist zu Ende. Bis die neue Liste vollständig ist, wird keine monatliche Äußerung erwartet. Wer wieder einen Sitz hat, macht von selbst weiter.',
  'mandate.over': 'Das Mandat ist seit {date} zu Ende.',
  'mandate.over.what':
    'Nennen Sie jemanden, der übernimmt, oder machen Sie ohne Mandat weiter. Bis {date} wird keine monatliche Äußerung erwartet; hören wir bis dahin nichts, endet die Patenschaft.',
  'mandate.former': 'Sie machen als ehemaliges Mitglied weiter: gesondert gezeigt, in keinem Haus gezählt.',
  'mandate.former.mailbox':
    'Das Postfach des Hauses handelt bis {date}. Melden Sie vorher ein anderes an; die Moderation ordnet es von Hand zu.',
  'handOver.verb': 'Jemanden nennen',
  'handOver.title': 'Wer übernimmt?',
  'handOver.what':
    'Wir fragen das Büro per Mail. Es ändert sich nichts, bevor das Mitglied es selbst öffentlich erklärt hat. Höchstens 60 Tage lang wird von Ihnen keine monatliche Äußerung erwartet.',
  'handOver.member': 'Mitglied, das übernehmen könnte',
  'handOver.missing': 'Wählen Sie ein Mitglied aus der Liste.',
  'handOver.send': 'Das Büro fragen',
  'handOver.sent': 'Gefragt: {member}.',
  'handOver.asked':
    'Sie haben gefragt: {member}. Das Büro kann bis {date} antworten; bis dahin wird keine monatliche Äußerung erwartet.',
  'handOver.back': 'Frage zurückziehen',
  'handOver.back.done': 'Zurückgezogen. Die Patenschaft bleibt bei Ihnen.',
  'handOver.declined': 'Hat abgelehnt: {member}.',
  'goOn.verb': 'Ohne Mandat weitermachen',
  'goOn.title': 'Als ehemaliges Mitglied weitermachen?',
  'goOn.what':
    'Alle Ihre Patenschaften gehen weiter. Öffentlich stehen sie gesondert, in keinem Haus gezählt, und ab nächstem Monat wird wieder eine monatliche Äußerung erwartet.',
  'goOn.done': 'Sie machen als ehemaliges Mitglied weiter.',
  'offer.title': 'Übernehmen Sie?',
  'offer.what': '{from} fragt, ob Sie die Patenschaft für {prisoner} weiterführen.',
  'offer.until': 'Die Frage gilt bis {date}.',
  'offer.take': 'Übernehmen',
  'offer.begun': 'Zu Ihrer Zusage',
  'offer.decline': 'Nein, danke',
  'offer.decline.title': 'Ablehnen?',
  'offer.decline.what': 'Das andere Büro erfährt es. Es braucht keinen Grund, und sonst erfährt es niemand.',
  'offer.declined': 'Abgelehnt. Das andere Büro erfährt es.',
  'chain.succeeds': 'Führt die Patenschaft von {member} weiter.',
  'chain.succeededBy': 'Weitergeführt von {member}.',
} as const satisfies Readonly<Record<keyof typeof enMandate, Message>>
