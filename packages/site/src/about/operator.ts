import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { Language } from '../language/language.ts'

/** Who answers for the site by law. */
export type Operator = {
  name: string
  address: readonly string[]
  mailbox: string
  telephone?: string
  /** Who answers for the content. */
  responsible?: string
}

type OperatorText = { demo: string; none: string; by: string; mailbox: string; telephone: string; responsible: string }

export const OPERATOR_TEXT: Readonly<Record<Language, OperatorText>> = {
  uk: {
    demo: 'Це демонстрація. За нею не стоїть жодна кампанія; усі люди й події вигадані.',
    none: 'Хто веде цей сайт, ще не вказано.',
    by: 'Цей реєстр веде',
    mailbox: 'Електронна пошта',
    telephone: 'Телефон',
    responsible: 'Відповідає за зміст',
  },
  crh: {
    demo: 'Bu numüne. Onıñ artında iç bir kampaniya yoq; bütün insanlar ve adiseler uydurmadır.',
    none: 'Bu saytnı kim alıp barğanı daa kösterilmedi.',
    by: 'Bu reyestrni alıp bara:',
    mailbox: 'Elektron poçta',
    telephone: 'Telefon',
    responsible: 'Mündericege cevapker',
  },
  ru: {
    demo: 'Это демонстрация. За ней не стоит никакая кампания; все люди и события вымышлены.',
    none: 'Кто ведёт этот сайт, ещё не указано.',
    by: 'Этот реестр ведёт',
    mailbox: 'Электронная почта',
    telephone: 'Телефон',
    responsible: 'Отвечает за содержание',
  },
  en: {
    demo: 'This is a demonstration. No campaign stands behind it; every person and every act is invented.',
    none: 'Who runs this site has not been entered yet.',
    by: 'This register is kept by',
    mailbox: 'E-mail',
    telephone: 'Telephone',
    responsible: 'Responsible for the content',
  },
  de: {
    demo: 'Dies ist eine Vorführung. Keine Kampagne steht dahinter; alle Menschen und Ereignisse sind erfunden.',
    none: 'Wer diese Seite betreibt, ist noch nicht eingetragen.',
    by: 'Dieses Verzeichnis führt',
    mailbox: 'E-Mail',
    telephone: 'Telefon',
    responsible: 'Verantwortlich für den Inhalt',
  },
}

/** One sentence: who keeps the register. */
export function operatorLine(operator: Operator | null, demo: boolean, language: Language): string {
  const text = OPERATOR_TEXT[language]
  if (demo) return text.demo
  return operator === null ? text.none : `${text.by} ${operator.name}.`
}

/** What the law of many countries asks a site to say. */
export function operatorDetails(operator: Operator | null, language: Language): Html {
  if (operator === null) return NOTHING
  const text = OPERATOR_TEXT[language]
  const { name, address, mailbox, telephone, responsible } = operator
  const row = (label: string, value: string | undefined) =>
    value === undefined
      ? NOTHING
      : html`<dt>${label}</dt>
          <dd>${value}</dd>`
  return html`<p>${name}${address.map((line) => html`<br />${line}`)}</p>
    <dl>${row(text.mailbox, mailbox)}${row(text.telephone, telephone)}${row(text.responsible, responsible)}</dl>`
}
