import type { Template } from '../letter.ts'
import { text } from '../letter.ts'
import { pair } from '../wording.ts'

/** No reason, no date, no link; the name stays out of the subject, which gateways log and telephones display. */
export type QuietAsked = { readonly memberName: string; readonly prisonerName: string }

export const quietAsked: Template<QuietAsked> = {
  en: (data) => ({
    subject: 'A request: please make no public statement for now',
    preheader: 'The family asks for it. There is nothing else to do.',
    heading: 'Please say nothing in public for now',
    blocks: [
      pair('en', data),
      text('The family asks all patrons to say nothing in public for now.'),
      text('Please publish, announce and answer nothing. Please take nothing down either: that would be noticed too.'),
      text('There is nothing else to do. The months pause, and no reminders come.'),
      text(
        'We give no reason; please do not ask for one, and keep this within your office. We write to you when the pause ends.',
      ),
    ],
  }),
  uk: (data) => ({
    subject: 'Прохання: поки що без публічних заяв',
    preheader: 'Так просить родина. Більше нічого робити не треба.',
    heading: 'Будь ласка, поки що не робіть публічних заяв',
    blocks: [
      pair('uk', data),
      text('Родина просить усіх патронів поки що нічого не говорити публічно.'),
      text('Будь ласка, нічого не публікуйте, не анонсуйте й не коментуйте. І нічого не видаляйте: це також помітять.'),
      text('Більше нічого робити не треба. Місяці поки що не рахуються, нагадувань не буде.'),
      text(
        'Причини ми не називаємо; будь ласка, не питайте про неї і не поширюйте цей лист поза офісом. Коли пауза закінчиться, ми Вам напишемо.',
      ),
    ],
  }),
  de: (data) => ({
    subject: 'Eine Bitte: vorerst keine öffentlichen Äußerungen',
    preheader: 'Die Familie bittet darum. Mehr ist nicht zu tun.',
    heading: 'Bitte sagen Sie vorerst nichts öffentlich',
    blocks: [
      pair('de', data),
      text('Die Familie bittet alle Patinnen und Paten, vorerst nichts öffentlich zu sagen.'),
      text(
        'Bitte veröffentlichen, ankündigen und beantworten Sie nichts. Bitte löschen Sie auch nichts: Auch das würde auffallen.',
      ),
      text('Mehr ist nicht zu tun. Die Monate ruhen, und es kommen keine Erinnerungen.'),
      text(
        'Einen Grund nennen wir nicht. Bitte fragen Sie nicht danach, und lassen Sie diese Nachricht in Ihrem Büro. Wenn die Pause endet, schreiben wir Ihnen.',
      ),
    ],
  }),
}
