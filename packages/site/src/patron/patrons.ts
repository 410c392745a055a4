import { html } from 'hono/html'
import type { Html } from '../frame/html.ts'
import { narrowForm } from '../frame/narrow.ts'
import { PAGE_KEYS, pageArguments, pager } from '../frame/pager.ts'
import { type ParliamentarianFilter, PatronsDocument, type PatronsQuery } from '../generated/graphql.ts'
import { fillText } from '../language/fill.ts'
import { LANGUAGE, type Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import type { Page } from '../route/page.ts'
import { memberPlace } from './patron-card.ts'
import { PATRON_TEXT } from './patron.text.ts'

type Patron = PatronsQuery['parliamentarians']['edges'][number]['node']

/** `/patrons`: who is patron of whom, all of them or those of a house or group; beneath, the houses. */
export const patronsPage: Page = async ({ language, query, ask }) => {
  const text = PATRON_TEXT[language]
  const within = query.get('in') ?? ''
  const { parliamentarians, coverage } = await ask(PatronsDocument, {
    ...pageArguments(query),
    filter: { isPatron: true, ...seatOf(within) },
    language: LANGUAGE[language].data,
  })
  const patrons = parliamentarians.edges.map(({ node }) => patronLine(node, language))
  return {
    title: text.title,
    description: text.description,
    keeps: ['in', ...PAGE_KEYS],
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${narrowBy(coverage, within, language)}
      ${
        patrons.length === 0
          ? html`<p class="empty">${text.narrow.empty}</p>`
          : html`<ul class="people" role="list">
              ${patrons}
            </ul>`
      }
      ${pager(parliamentarians.pageInfo, query, ['in'], language)}
      <h2>${text.houses}</h2>
      <ul class="plain" role="list">
        ${coverage.byLegislature.map(
          ({ legislature: { code, name }, members }) =>
            html`<li class="card">
              <h3><a href="/${language}/legislatures/${code}">${name}</a></h3>
              <p class="soft">${fillText(text.member, { n: formatNumber(members, language) })}</p>
            </li>`,
        )}
      </ul>`,
  }
}

/** `house:<code>` or `group:<id>`. */
function seatOf(within: string): Pick<ParliamentarianFilter, 'legislature' | 'group'> {
  const [, facet, value = ''] = /^(house|group):(.+)$/su.exec(within) ?? []
  if (facet === 'house') return { legislature: value }
  return facet === 'group' ? { group: value } : {}
}

const patronLine = (member: Patron, language: Language): Html =>
  html`<li>
    <h2 class="found"><a href="/${language}/patrons/${member.slug}">${member.name}</a></h2>
    <p class="soft">${memberPlace(member, language)}</p>
    <p>${PATRON_TEXT[language].patronOf}: ${peopleLinks(member.patronOf, language)}</p>
  </li> `

/** People as links, one after the other. */
export const peopleLinks = (people: Patron['patronOf'], language: Language): Html =>
  html`${people.map(
    ({ slug, name }, at) => html`${at === 0 ? '' : ', '}<a href="/${language}/prisoners/${slug}">${name}</a>`,
  )}`

function narrowBy({ byLegislature, byGroup }: PatronsQuery['coverage'], within: string, language: Language): Html {
  const { narrow } = PATRON_TEXT[language]
  const figure = (count: number) => formatNumber(count, language)
  const houses = byLegislature.filter(({ patrons }) => patrons > 0)
  const groups = byGroup.filter(({ patrons }) => patrons > 0)
  return narrowForm({
    name: 'in',
    label: narrow.label,
    button: narrow.button,
    everything: narrow.all,
    chosen: within,
    groups: [
      {
        label: narrow.house,
        choices: houses.map(({ legislature: { code, name }, patrons }) => ({
          value: `house:${code}`,
          name,
          figure: figure(patrons),
        })),
      },
      {
        label: narrow.group,
        choices: groups.map(({ group, legislature, patrons }) => ({
          value: `group:${group.id}`,
          name: `${group.name}, ${legislature.name}`,
          figure: figure(patrons),
        })),
      },
    ],
    keep: [],
  })
}
