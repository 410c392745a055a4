import { EXAMPLES } from '../example/examples.ts'
import { fill, formatNumber, type Language } from '../language/language.ts'
import { html, type Markup } from '../markup/markup.ts'
import { DEVELOPER_TEXT } from './developer.text.ts'
import { PUBLIC_LIMIT } from './public-limit.ts'

/** How to ask the same yourself: rules in five paragraphs, queries that run, one element to copy. */
export function developerView(language: Language): Markup {
  const text = DEVELOPER_TEXT[language]
  const { cost, depth, page } = PUBLIC_LIMIT
  const limits = { cost: formatNumber(cost, language), depth, page }
  const tag = `<patronat-coverage legislature="de-bundestag" lang="${language}"></patronat-coverage>`
  return html`<h2 id="developers">${text.heading}</h2>
    <p>${text.lead}</p>
    <dl>
      ${text.parts.map(
        (part) =>
          html`<dt>${part.title}</dt>
            <dd>${fill(part.text, limits)}</dd>`,
      )}
    </dl>
    <p><a href="/${language}/for-partners">${text.manners}</a></p>
    <h3>${text.examples}</h3>
    ${EXAMPLES.map(({ title, query }) => {
      const name = title[language]
      return html`<details>
        <summary>${name}</summary>
        <pre tabindex="0" role="region" aria-label="${name}"><code translate="no">${query}</code></pre>
        <p>
          <a href="/graphql?query=${encodeURIComponent(query)}">${text.open}<span class="unseen">: ${name}</span></a>
        </p>
      </details>`
    })}
    <h3>${text.embed}</h3>
    <p>${text.embedText}</p>
    <div class="card"><patronat-coverage legislature="de-bundestag" lang="${language}"></patronat-coverage></div>
    <pre tabindex="0" role="region" aria-label="${text.embed}"><code translate="no">${tag}</code></pre>`
}
