import type { Translation } from './message.ts'
import type { enColleague } from './en.colleague.ts'

export const deColleague: Pick<Translation, keyof typeof enColleague> = {
  'colleague.verb': 'Kolleginnen und Kollegen fragen',
  'colleague.tab': 'Kollegen fragen',
  'colleague.title': 'Fragen, ob jemand auch eine Patenschaft übernimmt',
  'colleague.lead':
    'Die Kampagne schreibt der Person und sagt, dass {member} bittet. Wer dann zusagt, wird bei Ihnen gezeigt: gewonnen von {member}.',
  'colleague.notNow':
    'Fragen können Sie, solange Ihre Patenschaft besteht und die Kampagne läuft. Die anderen Seiten Ihrer Patenschaft stehen Ihnen offen.',
  'colleague.name': 'Wen Sie fragen',
  'colleague.language': 'Sprache des Briefs',
  'colleague.language.house': 'Die Sprache des anderen Hauses',
  'colleague.note': 'In Ihren Worten',
  'colleague.note.hint':
    'Das steht mit Ihrem Namen über dem Brief der Kampagne. Höchstens 1000 Zeichen; nichts über Geld.',
  'colleague.mailbox.other': 'Veröffentlicht das Haus keine Adresse?',
  'colleague.mailbox': 'Amtliches Postfach der Person',
  'colleague.mailbox.hint':
    'Nur eines in der eigenen Domain des Hauses. Veröffentlicht das Haus eine Adresse, lassen Sie das leer: Der Brief geht dorthin.',
  'colleague.what':
    'Es geht ein Brief hinaus, im Wortlaut der Kampagne. Er hat eine Zeile, die Briefe für immer beendet. Niemand bekommt zwei: Wer schon angeschrieben wurde, eine Patenschaft hat oder um Ruhe bat, bekommt keinen, und wir sagen niemandem, was davon es war. Sie können fünf Personen am Tag fragen.',
  'colleague.send': 'Im Namen unseres Büros fragen',
  'colleague.done':
    'Notiert: {name} wird gefragt, wenn es noch keinen Brief und keine Patenschaft gibt und Briefe erwünscht sind.',
  'colleague.asked': 'Wen Sie gefragt haben',
}
