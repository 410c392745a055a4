import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { CorrectionLineFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { sentenceText } from '../prisoner/person-facts.ts'
import { EVENT_WORD } from '../words/detention.text.ts'
import { CORRECTION_TEXT } from './correction.text.ts'

type Line = CorrectionLineFragment & { prisoner?: { slug: string; name: string } }

/** What was put right, newest first: about whom, what it said, what it says, why. */
export const correctionList = (corrections: readonly Line[], language: Language): Html =>
  html`<ol class="history" role="list">
    ${corrections.map((correction) => correctionItem(correction, language))}
  </ol>`

function correctionItem({ id, at, field, before, after, note, english, prisoner }: Line, language: Language): Html {
  const text = CORRECTION_TEXT[language]
  return html`<li id="${id}">
    <p>
      <b>${formatDate(at, language)}</b>${
        prisoner === undefined
          ? NOTHING
          : html` · <a href="/${language}/prisoners/${prisoner.slug}">${prisoner.name}</a>`
      }
      · ${text.field[field] ?? field}
    </p>
    <p>${localText(note, english, language)}</p>
    <dl>
      <dt>${text.before}</dt>
      <dd>${before === null ? text.nothing : html`<del>${factText(field, before, language)}</del>`}</dd>
      <dt>${text.after}</dt>
      <dd>${after === null ? text.nothing : html`<ins>${factText(field, after, language)}</ins>`}</dd>
    </dl>
  </li> `
}

/** What the registry keeps in its own words, in the reader's. */
function factText(field: string, said: string, language: Language): string {
  if (field === 'sentenceMonths') return sentenceText(Number(said), language)
  if (field !== 'history') return said
  const words: Readonly<Record<string, string>> = EVENT_WORD[language]
  return said
    .split('; ')
    .map((line) => line.replace(/^[A-Z_]+/, (type) => words[type] ?? type))
    .join('; ')
}
