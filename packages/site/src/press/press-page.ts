import { html, raw } from 'hono/html'
import { type Html, NOTHING } from '../frame/html.ts'
import { formatDate } from '../language/date.ts'
import { fill, fillText } from '../language/fill.ts'
import { LANGUAGE } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { PRESS_TEXT, type PressLanguage } from './press.text.ts'
import { pressBar } from './press-bar.ts'

/** What is printed, in words of one language. Instants as the clock writes them, days as their source does. */
export type PressData = {
  language: PressLanguage
  campaign: string
  asOf: string
  since: string
  /** Null: a preview. */
  frozen: { at: string; query: string; variables: string; hash: string } | null
  demo: boolean
  endpoint: string
  headline: Record<
    'prisoners' | 'withSpeakingPatron' | 'withSilentPatronsOnly' | 'withNewPatronsOnly' | 'withoutPatron',
    number
  > & { patrons: number; activePledges: number }
  reportedHeld: { value: number; body: string; date: string; source: { title: string; url: string | null } } | null
  houses: { name: string; members: number; patrons: number; speaking: number; joined: number }[]
  groups: { name: string; house: string; members: number; patrons: number; speaking: number }[]
  countries: { country: string; patrons: number; speaking: number }[]
  declarations: { onTime: number; late: number; undated: number; deadline: string | null }
  months: { month: string; kept: number; noneKnown: number; open: number; notOwed: number; notRated: number }[]
  joined: { member: string; seat: string; prisoner: string; on: string | null; url: string | null; late: boolean }[]
  joinedTotal: number
  quotes: { text: string; language: string | null; url: string; on: string; member: string; prisoner: string }[]
  waiting: { name: string; since: string | null }[]
}

/** A whole page for A4: black on white, no script; page numbers are the printer's (`press.css`). */
export function pressPage(data: PressData, assets: string): Html {
  const { language, campaign, frozen, asOf, demo } = data
  const text = PRESS_TEXT[language]
  return html`<!doctype html>
    <html lang="${LANGUAGE[language].tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${campaign} · ${text.kind} · ${asOf.slice(0, 10)}</title>
        <link rel="stylesheet" href="${assets}/press.css" />
      </head>
      <body>
        <p class="screen">${frozen === null ? `${text.preview}. ` : ''}${text.print}</p>
        <main>
          <header>
            <p class="kind">Patronat · ${text.kind}</p>
            <h1>${campaign}</h1>
            <p class="when">
              ${fill(text.asOf, { at: instant(asOf, language) })}${
                frozen === null
                  ? ` · ${text.preview}`
                  : ` · ${fillText(text.frozen, { at: instant(frozen.at, language) })}`
              }
            </p>
            ${demo ? html`<p class="demo">${text.demo}</p>` : NOTHING}
          </header>
          ${headline(data)} ${houses(data)} ${groupsAndCountries(data)} ${promises(data)} ${quotes(data)}
          ${joined(data)} ${waiting(data)} ${check(data)}
        </main>
      </body>
    </html> `
}

const instant = (at: string, language: PressLanguage): string =>
  `${new Intl.DateTimeFormat(LANGUAGE[language].locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`
const day = (at: string, language: PressLanguage): string => formatDate(at.slice(0, 10), language)

function headline({ language, headline: of, reportedHeld }: PressData): Html {
  const text = PRESS_TEXT[language]
  const n = (count: number) => formatNumber(count, language)
  const parts = [
    { size: of.withSpeakingPatron, says: text.speaking, tone: 'kept' },
    { size: of.withSilentPatronsOnly, says: text.silent, tone: 'silent' },
    { size: of.withNewPatronsOnly, says: text.fresh, tone: 'fresh' },
    { size: of.withoutPatron, says: text.none, tone: 'none' },
  ] as const
  return html`<section>
    <p class="summary">${fill(text.summary, { speaking: n(of.withSpeakingPatron), all: n(of.prisoners) })}</p>
    ${pressBar(parts)}
    <dl class="figures">
      <div class="all">
        <dt>${text.people}</dt>
        <dd>${n(of.prisoners)}</dd>
      </div>
      ${parts.map(
        ({ size, says, tone }) =>
          html`<div class="${tone}">
            <dt>${says}</dt>
            <dd>${n(size)}</dd>
          </div>`,
      )}
      <div>
        <dt>${fill(text.patrons, { pledges: n(of.activePledges) })}</dt>
        <dd>${n(of.patrons)}</dd>
      </div>
    </dl>
    ${
      reportedHeld === null
        ? NOTHING
        : html`<p class="others">
            ${fill(text.others, {
              body: reportedHeld.body,
              value: n(reportedHeld.value),
              date: formatDate(reportedHeld.date, language),
              source: reportedHeld.source.title,
              all: n(of.prisoners),
            })}${reportedHeld.source.url === null ? NOTHING : html` ${link(reportedHeld.source.url)}`}
          </p>`
    }
    <p class="note">${text.definitions}</p>
  </section>`
}

/** Printed, a link is its address. */
const link = (url: string): Html =>
  html`<a href="${url}" rel="noreferrer noopener">${url.replace(/^https?:\/\//, '')}</a>`

type Cell = string | number | Html

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: PressLanguage,
): Html {
  if (rows.length === 0) return NOTHING
  return html`<section class="table">
    <h2>${title}</h2>
    <table>
      <thead>
        <tr>
          ${columns.map((name, at) => html`<th scope="col" ${at === 0 ? NOTHING : raw(' class="number"')}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td class="number">${typeof cell === 'number' ? formatNumber(cell, language) : cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function houses({ language, houses: rows }: PressData): Html {
  const text = PRESS_TEXT[language]
  const columns = [text.house, text.members, text.patronsColumn, text.speakingColumn, text.joined]
  return table(
    text.houses,
    columns,
    rows.map(({ name, members, patrons, speaking, joined: fresh }) => [name, members, patrons, speaking, fresh]),
    language,
  )
}

function groupsAndCountries({ language, groups, countries }: PressData): Html {
  const text = PRESS_TEXT[language]
  const names = new Intl.DisplayNames(LANGUAGE[language].locale, { type: 'region' })
  return html`${table(
    text.groups,
    [text.group, text.members, text.patronsColumn, text.speakingColumn],
    groups.map(({ name, house, members, patrons, speaking }) => [
      html`${name} <small>${house}</small>`,
      members,
      patrons,
      speaking,
    ]),
    language,
  )}
  ${table(
    text.countries,
    [text.country, text.patronsColumn, text.speakingColumn],
    countries.map(({ country, patrons, speaking }) => [names.of(country) ?? country, patrons, speaking]),
    language,
  )}`
}

function promises({ language, declarations, months }: PressData): Html {
  const text = PRESS_TEXT[language]
  const { onTime, late, undated, deadline } = declarations
  const counted = [
    [onTime, text.onTime],
    [late, text.late],
    [undated, text.undated],
  ] as const
  return html`<section>
      <h2>${text.declarations}</h2>
      <p>
        ${deadline === null ? text.noDeadline : fill(text.deadline, { at: formatDate(deadline, language) })}
        ${counted
          .filter(([count], at) => at === 0 || count > 0)
          .map(([count, says]) => `${formatNumber(count, language)} ${says}`)
          .join(' · ')}
      </p>
    </section>
    ${table(
      text.months,
      [text.month, text.kept, text.noneKnown, text.open, text.notOwed, text.notRated],
      months.map((row) => [
        formatDate(row.month, language),
        row.kept,
        row.noneKnown,
        row.open,
        row.notOwed,
        row.notRated,
      ]),
      language,
    )}
    ${months.length === 0 ? NOTHING : html`<p class="note">${text.monthsNote}</p>`}`
}

function quotes({ language, quotes: said }: PressData): Html {
  const text = PRESS_TEXT[language]
  if (said.length === 0) return NOTHING
  return html`<section>
    <h2>${text.quotes}</h2>
    ${said.map(
      ({ text: words, language: written, url, on, member, prisoner }) =>
        html`<figure>
          <blockquote${written === null ? NOTHING : html` lang="${written}"`}>${words}</blockquote>
          <figcaption>
            ${member}, ${fill(text.for, { name: prisoner })}, ${formatDate(on, language)}<br />${link(url)}
          </figcaption>
        </figure>`,
    )}
  </section>`
}

function joined({ language, joined: rows, joinedTotal, since }: PressData): Html {
  const text = PRESS_TEXT[language]
  const more = joinedTotal - rows.length
  return html`<section>
    <h2>
      ${fill(text.new, { at: day(since, language) })}
      <small>${fill(text.newCount, { n: formatNumber(joinedTotal, language) })}</small>
    </h2>
    <ol class="joined">
      ${rows.map(
        ({ member, seat, prisoner, on, url, late }) =>
          html`<li>
            <strong>${member}</strong>${seat === '' ? '' : ` (${seat})`},
            ${fill(text.for, { name: prisoner })}${
              on === null ? '' : `, ${formatDate(on, language)}`
            }${late ? `, ${text.late}` : ''}${url === null ? NOTHING : html`<br />${link(url)}`}
          </li>`,
      )}
    </ol>
    ${more > 0 ? html`<p>${fill(text.more, { n: formatNumber(more, language) })}</p>` : NOTHING}
  </section>`
}

function waiting({ language, waiting: rows }: PressData): Html {
  const text = PRESS_TEXT[language]
  if (rows.length === 0) return NOTHING
  return html`<section>
    <h2>${text.waiting}</h2>
    <p class="note">${text.waitingNote}</p>
    <ol class="waiting">
      ${rows.map(
        ({ name, since }) =>
          html`<li>
            ${name}${since === null || !/^\d{4}(-|$)/.test(since) || since.startsWith('9999') ? '' : `, ${fillText(text.since, { at: formatDate(since, language) })}`}
          </li>`,
      )}
    </ol>
  </section>`
}

function check({ language, frozen, endpoint }: PressData): Html {
  if (frozen === null) return NOTHING
  const text = PRESS_TEXT[language]
  return html`<section class="check">
    <h2>${text.check}</h2>
    <p>${text.checkText}</p>
    <p>${link(endpoint)}</p>
    <pre>${frozen.query.trim()}</pre>
    <pre>${frozen.variables}</pre>
    <p>${text.hash}: <code>${frozen.hash}</code></p>
  </section>`
}
