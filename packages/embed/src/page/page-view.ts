import { logo } from '@patronat/design/logo.ts'
import { developerView } from '../developer/developer-view.ts'
import { DEVELOPER_TEXT } from '../developer/developer.text.ts'
import { LANGUAGE_NAME, LANGUAGES, type Language } from '../language/language.ts'
import { html, type Markup, trusted } from '../markup/markup.ts'
import { PAGE_TEXT } from './page.text.ts'

/** The whole page; its elements fill themselves. */
export function pageView(language: Language): Markup {
  const text = PAGE_TEXT[language]
  return html`<a class="skip" href="#main">${text.skip}</a>
    <header class="top">
      <div>
        <a class="brand" href="/${language}/">${trusted(logo(28))} Patronat</a>
        <nav aria-label="${text.menu}">
          <a href="/${language}/">${text.site}</a>
          <a href="#developers">${DEVELOPER_TEXT[language].heading}</a>
          <a href="/graphql">${text.explorer}</a>
        </nav>
        <nav class="languages" aria-label="${text.languages}">
          ${LANGUAGES.map(
            (other) =>
              html`<a href="?lang=${other}" lang="${other}" ${other === language ? trusted('aria-current="page"') : ''}
                >${LANGUAGE_NAME[other]}</a
              >`,
          )}
        </nav>
      </div>
    </header>
    <main class="page" id="main" tabindex="-1">
      <h1>${text.title}</h1>
      <p class="soft">${text.lead}</p>
      <patronat-coverage></patronat-coverage>
      <h2>${text.houses}</h2>
      <patronat-houses></patronat-houses>
      <h2>${text.waiting}</h2>
      <patronat-waiting></patronat-waiting>
      <h2>${text.months}</h2>
      <patronat-months></patronat-months>
      <h2>${text.activities}</h2>
      <patronat-activities></patronat-activities>
      ${developerView(language)}
    </main>`
}
