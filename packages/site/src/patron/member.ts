import { html } from 'hono/html'
import { placeHref } from '../frame/frame.ts'
import { type Html, NOTHING } from '../frame/html.ts'
import { MemberDocument, type MemberQuery } from '../generated/graphql.ts'
import { fill } from '../language/fill.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { PRISONER_TEXT } from '../prisoner/prisoner.text.ts'
import { monthLegend } from '../months/month-row.ts'
import type { Page } from '../route/page.ts'
import { memberPlace, pledgeFacts } from './patron-card.ts'
import { PATRON_TEXT } from './patron.text.ts'

type Member = NonNullable<MemberQuery['parliamentarian']>

/** `/patrons/<slug>`: one member and for whom they are patron. */
export const memberPage: Page = async ({ language, params, ask }) => {
  const { slug = '' } = params
  const { parliamentarian: member } = await ask(MemberDocument, { slug, language: LANGUAGE[language].data })
  if (member === null) return null
  const text = PATRON_TEXT[language]
  const pledges = member.pledges.edges.map(({ node }) => node)
  return {
    title: member.name,
    description: `${member.name}. ${text.description}`,
    main: html`<article>
      <h1>${member.name}</h1>
      ${otherNames(member)}
      <p class="lead">${memberPlace(member, language)}${member.area === null ? NOTHING : ` · ${member.area}`}</p>
      ${member.withoutSeat === null ? NOTHING : html`<p>${text.apartNote}</p>`}
      ${member.isDemo ? html`<p class="soft">${PRISONER_TEXT[language].demo}</p>` : NOTHING}
      ${pledges.length === 0 ? html`<p>${text.none}</p>` : NOTHING}
      ${pledges.map(
        (pledge) =>
          html`<section class="card">
            <h2>
              ${fill(text.for, {
                name: html`<a href="/${language}/prisoners/${pledge.prisoner.slug}">${pledge.prisoner.name}</a>`,
              })}
            </h2>
            ${
              pledge.invitedBy === null
                ? NOTHING
                : html`<p>
                    ${fill(text.broughtBy, {
                      name: html`<a href="/${language}/patrons/${pledge.invitedBy.slug}">${pledge.invitedBy.name}</a>`,
                    })}
                  </p>`
            }
            ${pledgeFacts(pledge, language)}
          </section> `,
      )}
      ${pledges.length === 0 ? NOTHING : monthLegend(language)} ${notOurs(language)}
    </article>`,
  }
}

const otherNames = ({ names, name }: Member): Html => {
  const others = names.filter(({ text, kind }) => kind !== 'DERIVED' && text !== name)
  if (others.length === 0) return NOTHING
  return html`<p class="soft original">
    ${others.map(({ language, text }, at) => html`${at === 0 ? '' : ', '}<span lang="${language}">${text}</span>`)}
  </p>`
}

/** An office that finds something under its name that it did not do can say so where it signs in. */
const notOurs = (language: Language): Html =>
  html`<p class="soft">
    ${PATRON_TEXT[language].notOursLead} <a href="${placeHref('office', language)}">${PATRON_TEXT[language].notOurs}</a>
  </p>`
