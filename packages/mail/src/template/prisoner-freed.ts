import type { Template } from '../letter.ts'
import { button, text } from '../letter.ts'
import { pair } from '../wording.ts'

/** Sent by a person, once the person is out or the family knows. It says nothing of how, where or to what. */
export type PrisonerFreed = { readonly memberName: string; readonly prisonerName: string; readonly publicUrl: string }

export const prisonerFreed: Template<PrisonerFreed> = {
  en: (data) => ({
    subject: `${data.prisonerName} is free`,
    preheader: 'Your patronage has reached its end. Thank you.',
    heading: `${data.prisonerName} is free`,
    blocks: [
      pair('en', data),
      text(
        'This is the letter that every patron hopes for. The patronage ends with it: nothing more is owed, and no reminders come.',
      ),
      text('Thank you for every time you said this name in public. It was heard.'),
      text(
        'What you say in public now is yours to choose. Please leave to the person and the family what they want to tell: the journey, their health, where they are.',
      ),
      button('See the page', data.publicUrl),
      text(
        'Others are still held and have nobody. If your office would like to stand by one of them, their names are on the same site.',
      ),
    ],
  }),
  uk: (data) => ({
    subject: `${data.prisonerName}: на волі`,
    preheader: 'Патронат дійшов свого кінця. Дякуємо.',
    heading: `${data.prisonerName}: на волі`,
    blocks: [
      pair('uk', data),
      text(
        'Це лист, на який сподівається кожен патрон. На цьому патронат завершується: більше нічого не потрібно робити, нагадувань не буде.',
      ),
      text('Дякуємо за кожен раз, коли Ви називали це ім’я публічно. Його чули.'),
      text(
        'Що говорити публічно тепер, вирішуєте Ви. Будь ласка, залиште людині та родині те, про що вони захочуть розповісти самі: дорогу, здоров’я, місце перебування.',
      ),
      button('Відкрити сторінку', data.publicUrl),
      text(
        'Інші досі ув’язнені й не мають нікого. Якщо Ваш офіс хоче підтримати когось із них, їхні імена є на тому самому сайті.',
      ),
    ],
  }),
  de: (data) => ({
    subject: `${data.prisonerName} ist frei`,
    preheader: 'Die Patenschaft ist an ihrem Ziel. Danke.',
    heading: `${data.prisonerName} ist frei`,
    blocks: [
      pair('de', data),
      text(
        'Das ist der Brief, auf den alle Patinnen und Paten hoffen. Damit endet die Patenschaft: Es ist nichts mehr zu tun, und es kommen keine Erinnerungen.',
      ),
      text('Danke für jedes Mal, da Sie diesen Namen öffentlich genannt haben. Er wurde gehört.'),
      text(
        'Was Sie jetzt öffentlich sagen, entscheiden Sie. Bitte überlassen Sie der Person und der Familie, was sie selbst erzählen wollen: den Weg, die Gesundheit, den Aufenthaltsort.',
      ),
      button('Zur Seite', data.publicUrl),
      text(
        'Andere sind noch in Haft und haben niemanden. Wenn Ihr Büro für jemanden von ihnen eintreten will: Ihre Namen stehen auf derselben Seite.',
      ),
    ],
  }),
}
