import { initialsOf, portrait } from '@patronat/design/portrait.ts'
import { html, raw } from 'hono/html'
import { activityList } from '../activity/activity-list.ts'
import { correctionList } from '../correction/correction-list.ts'
import { CORRECTION_TEXT } from '../correction/correction.text.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { PersonDocument, type PersonQuery } from '../generated/graphql.ts'
import { fill, fillText } from '../language/fill.ts'
import { formatDate } from '../language/date.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { localText } from '../language/local-text.ts'
import { patronCard } from '../patron/patron-card.ts'
import { monthLegend } from '../months/month-row.ts'
import type { Page } from '../route/page.ts'
import { GROUP_WORD, STATUS_WORD } from '../words/detention.text.ts'
import { personFacts, sourceList } from './person-facts.ts'
import { personHistory } from './person-history.ts'
import { PERSON_TEXT } from './person.text.ts'
import { daysText, originalLine } from './prisoner-line.ts'

export type Person = NonNullable<PersonQuery['prisoner']>

/** `/prisoners/<slug>`: one person. Unknown and hidden slugs give the same nothing. */
export const personPage: Page = async ({ language, params, ask, site }) => {
  const { slug = '' } = params
  const { prisoner } = await ask(PersonDocument, { slug, language: LANGUAGE[language].data })
  if (prisoner === null) return null
  const text = PERSON_TEXT[language]
  const status = STATUS_WORD[language][prisoner.status]
  const days = daysText(prisoner, language)
  return {
    title: prisoner.name,
    description: fillText(text.description, { name: prisoner.name, days: days === '' ? status : days }),
    picture: `/prisoners/${prisoner.slug}/picture.png`,
    main: html`<article>
      <div class="person person-head">
        ${photo(prisoner, language, site.origin)}
        <div>
          <h1>${prisoner.name}</h1>
          ${originalLine(prisoner, language)}
          <p class="figure">${days === '' ? status : html`<b>${days}</b><br />${status}`}</p>
        </div>
      </div>
      ${according(prisoner, language)}
      ${prisoner.summary === null ? NOTHING : html`<p>${localText(prisoner.summary, prisoner.englishSummary, language)}</p>`}
      ${personFacts(prisoner, language)} ${patrons(prisoner, language)}
      <h2>${text.done}</h2>
      ${activityList(
        prisoner.activities.edges.map(({ node }) => node),
        text.noneDone,
        language,
      )}
      ${personHistory(prisoner, language)} ${withheld(prisoner, language)} ${corrections(prisoner, language)}
      <h2>${text.sources}</h2>
      ${sourceList(prisoner.sources, language)}
      ${prisoner.lastConfirmed === null ? NOTHING : html`<p class="soft">${fillText(text.confirmed, { date: formatDate(prisoner.lastConfirmed, language) })}</p>`}
      <p><a href="/report/?l=${language}&about=${prisoner.slug}">${text.forFamily}</a></p>
    </article>`,
  }
}

/** Only from our own address: a picture elsewhere would tell its server who reads about whom. */
function photo({ id, name, photo: picture }: Person, language: Language, origin: string): Html {
  if (picture === null || !picture.url.startsWith(`${origin}/`))
    return html`${raw(portrait(id, initialsOf(name)).replace('class="portrait"', 'class="portrait large"'))}`
  const credit = fillText(PERSON_TEXT[language].credit, { credit: picture.credit })
  return html`<figure class="photo">
    <img
      class="portrait large"
      src="${picture.url.slice(origin.length)}"
      alt="${picture.alternativeText}"
      width="${picture.width}"
      height="${picture.height}"
    />
    <figcaption class="soft">${credit}</figcaption>
  </figure>`
}

/** A recognition is always somebody's. */
function according({ recognitions }: Person, language: Language): Html {
  if (recognitions === null || recognitions.length === 0) return NOTHING
  const bodies = [...new Set(recognitions.map(({ body }) => body))].join(', ')
  return html`<p class="lead">${fill(PERSON_TEXT[language].held, { bodies })}</p>`
}

function patrons({ patrons: found, slug }: Person, language: Language): Html {
  const text = PERSON_TEXT[language]
  const cards = found.edges.map(({ node }) => patronCard(node, language))
  return html`<h2>${text.patrons}</h2>
    ${cards.length === 0 ? html`<p>${text.noPatrons}</p>` : html`<div class="cards">${cards}</div>`}
    ${cards.length === 0 ? NOTHING : monthLegend(language)}
    ${found.pageInfo.hasNextPage ? html`<p class="soft">${text.moreThan}</p>` : NOTHING}
    <p class="row"><a class="button" href="/office/prisoner/${slug}?lang=${language}">${text.become}</a></p>`
}

/** What was wrong here and was put right; nothing where nothing was. */
function corrections({ corrections: found }: Person, language: Language): Html {
  if (found.length === 0) return NOTHING
  const { title, all } = CORRECTION_TEXT[language]
  return html`<h2>${title}</h2>
    ${correctionList(found, language)}
    <p><a href="/${language}/corrections">${all}</a></p>`
}

/** Said calmly: that something is missing is a decision for the person, not a secret about them. */
function withheld({ withheld: groups }: Person, language: Language): Html {
  if (groups.length === 0) return NOTHING
  const words = groups.map((group) => GROUP_WORD[language][group]).join(', ')
  return html`<p class="soft">${PERSON_TEXT[language].withheld} ${words}.</p>`
}
