import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import type { SourceLineFragment } from '../generated/graphql.ts'
import { formatDate } from '../language/date.ts'
import { fill } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { plural } from '../language/number.ts'
import { PERSON_TEXT } from './person.text.ts'
import type { Person } from './person.ts'

/** Where, since when, accused of what by whom, recognised by whom. */
export function personFacts(person: Person, language: Language): Html {
  const text = PERSON_TEXT[language]
  const { detainedSince, facility, sentenceMonths, charges, recognitions, case: shared } = person
  const facts = [
    detainedSince === null ? NOTHING : fact(text.detained, formatDate(detainedSince, language)),
    facility === null ? NOTHING : fact(text.place, placeText([facility.name, facility.region])),
    sentenceMonths === null ? NOTHING : fact(text.sentence, sentenceText(sentenceMonths, language)),
    shared === null
      ? NOTHING
      : fact(
          text.case,
          html`<a href="/${language}/cases/${shared.slug}">${localText(shared.name, shared.english, language)}</a>`,
        ),
    ...(charges ?? []).map((charge) => fact(fill(text.accusation, { by: charge.by }), chargeText(charge, language))),
    ...(recognitions ?? []).map(({ body, category, criteria, date, source }) =>
      fact(
        text.recognised,
        html`${body}:
          ${category}${date === null ? '' : `, ${formatDate(date, language)}`}${criteria === null ? NOTHING : html`<br /><small>${criteria}</small>`}<br /><small
            >${sourceLink(source, language)}</small
          >`,
      ),
    ),
  ].filter((part) => part !== NOTHING)
  return facts.length === 0
    ? NOTHING
    : html`<h2>${text.facts}</h2>
        <dl>${facts}</dl>`
}

const fact = (name: Html | string, value: Html | string): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`

/** An accusation never stands bare: whose it is stands before it, what others say of it behind. */
function chargeText(charge: NonNullable<Person['charges']>[number], language: Language): Html {
  const text = PERSON_TEXT[language]
  const { accusation, article, assessment } = charge
  return html`${accusation} (${article})<br />${assessment === null ? html`<small>${text.bare}</small>` : html`<b>${text.assessment}</b> ${assessment}`}`
}

/** A sentence in years and months. */
export function sentenceText(months: number, language: Language): string {
  const { years: yearForms, months: monthForms } = PERSON_TEXT[language]
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const parts = [
    years > 0 ? plural(years, yearForms, language) : '',
    rest > 0 ? plural(rest, monthForms, language) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** From narrow to wide, without saying twice what the name of a colony says already. */
export const placeText = (parts: readonly (string | null | undefined)[]): string =>
  parts.reduce<string>((said, part) => (part && !said.includes(part) ? `${said}, ${part}` : said), '').slice(2)

export const sourceList = (sources: readonly SourceLineFragment[], language: Language): Html =>
  html`<ul>
    ${sources.map((source) => html`<li>${sourceLink(source, language)}</li>`)}
  </ul>`

/** A public link, or whose knowledge it is. */
export function sourceLink({ title, url }: SourceLineFragment, language: Language): Html {
  if (url === null) return html`${title} (${PERSON_TEXT[language].known})`
  return html`<a href="${url}" rel="noreferrer noopener">${title}</a>`
}
