import type { Block, MailLanguage, Template } from '../letter.ts'
import { button, facts, text } from '../letter.ts'
import { dayName, office } from '../wording.ts'

/** One mail for an office, however many prisoners. `prisonersText`: a name a line; `mailboxEndsOn`: the mailbox's last day, `YYYY-MM-DD`. */
export type MandateEnded = {
  readonly memberName: string
  readonly prisonersText: string
  readonly mailboxEndsOn: string
  readonly officeUrl: string
}

const LABEL: Readonly<Record<MailLanguage, string>> = {
  en: 'Patronage for',
  uk: 'Ув’язнена людина',
  de: 'Patenschaft für',
}

/** Names in a table and not in the sentence, where Ukrainian would have to decline them. */
const people = (language: MailLanguage, { memberName, prisonersText }: MandateEnded): Block[] => [
  office(language, memberName),
  facts(...prisonersText.split('\n').map((name, at): [string, string] => [at === 0 ? LABEL[language] : '·', name])),
]

export const mandateEnded: Template<MandateEnded> = {
  en: (data) => ({
    subject: 'The mandate is over: who carries the patronage on?',
    preheader: `This mailbox can answer until ${dayName('en', data.mailboxEndsOn)}.`,
    heading: 'Who carries the patronage on?',
    blocks: [
      ...people('en', data),
      text('Thank you for what your office has done. Two things are possible now, for each person:'),
      text('A colleague takes over. You name them, we ask their office, and they declare it themselves in public.'),
      text(
        'Or the patron goes on without a mandate, as a former member. Then register another mailbox in time: this one acts for the patron no longer than its last day.',
      ),
      text(
        `Until ${dayName('en', data.mailboxEndsOn)} no monthly statement is expected. If we hear nothing by then, the patronage ends, without any reproach.`,
      ),
      button('Name a colleague, or go on', data.officeUrl),
    ],
  }),
  uk: (data) => ({
    subject: 'Мандат завершився: хто продовжить патронат?',
    preheader: `Ця скринька може відповісти до ${dayName('uk', data.mailboxEndsOn)}.`,
    heading: 'Хто продовжить патронат?',
    blocks: [
      ...people('uk', data),
      text('Дякуємо за все, що зробив Ваш офіс. Тепер для кожної людини можливе одне з двох.'),
      text('Патронат переймає колега: Ви називаєте ім’я, ми запитуємо офіс, а колега сам заявляє про це публічно.'),
      text(
        'Або патрон продовжує без мандата, як колишній член парламенту. Тоді вчасно зареєструйте іншу скриньку: ця діятиме не довше за свій останній день.',
      ),
      text(
        `До ${dayName('uk', data.mailboxEndsOn)} щомісячних заяв не очікуємо. Якщо до того часу відповіді не буде, патронат завершиться, без жодного докору.`,
      ),
      button('Назвати колегу або продовжити', data.officeUrl),
    ],
  }),
  de: (data) => ({
    subject: 'Das Mandat ist zu Ende: Wer führt die Patenschaft weiter?',
    preheader: `Dieses Postfach kann bis ${dayName('de', data.mailboxEndsOn)} antworten.`,
    heading: 'Wer führt die Patenschaft weiter?',
    blocks: [
      ...people('de', data),
      text('Danke für alles, was Ihr Büro getan hat. Für jede Person geht jetzt eines von beidem:'),
      text(
        'Eine Kollegin oder ein Kollege übernimmt. Sie nennen den Namen, wir fragen das Büro, und das Mitglied erklärt es selbst öffentlich.',
      ),
      text(
        'Oder die Patenschaft geht ohne Mandat weiter, als ehemaliges Mitglied. Melden Sie dann rechtzeitig ein anderes Postfach an: Dieses handelt höchstens bis zu seinem letzten Tag.',
      ),
      text(
        `Bis zum ${dayName('de', data.mailboxEndsOn)} wird keine monatliche Äußerung erwartet. Hören wir bis dahin nichts, endet die Patenschaft, ohne jeden Vorwurf.`,
      ),
      button('Jemanden nennen oder weitermachen', data.officeUrl),
    ],
  }),
}
