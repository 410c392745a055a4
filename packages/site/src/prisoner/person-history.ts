import { html } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { formatDate } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { EVENT_WORD } from '../words/detention.text.ts'
import { placeText, sourceLink } from './person-facts.ts'
import { PERSON_TEXT } from './person.text.ts'
import type { Person } from './person.ts'

type DatedEvent = NonNullable<Person['history']>[number]

/** What happened when, oldest first as it is recorded, each event with who says so. */
export function personHistory({ history }: Person, language: Language): Html {
  if (history === null || history.length === 0) return NOTHING
  return html`<h2>${PERSON_TEXT[language].history}</h2>
    <ol class="history" role="list">
      ${history.map((event) => eventItem(event, language))}
    </ol>`
}

function eventItem(event: DatedEvent, language: Language): Html {
  const place = placeText([event.facility?.name, event.place, event.facility?.region])
  return html`<li>
    <b>${EVENT_WORD[language][event.type]}</b>${place === '' ? '' : `, ${place}`} ${eventDates(event, language)}
  </li> `
}

/** Where sources disagree, all dates stand there, each with who says so; none is chosen. */
function eventDates({ dates, sources }: DatedEvent, language: Language): Html {
  const [first, ...others] = dates
  if (others.length === 0) {
    const said = first === undefined ? sources : [first.source]
    return html`<p>
      ${first === undefined ? '' : formatDate(first.date, language)}
      <small>${said.map((source) => sourceLink(source, language))}</small>
    </p>`
  }
  return html`<p>${PERSON_TEXT[language].differ}</p>
    <ul>
      ${dates.map(({ date, source }) => html`<li>${formatDate(date, language)} <small>(${sourceLink(source, language)})</small></li>`)}
    </ul>`
}
