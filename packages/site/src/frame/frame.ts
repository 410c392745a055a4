import { logo } from '@patronat/design/logo.ts'
import { html, raw } from 'hono/html'
import { FEED_PATH, FEED_TEXT } from '../feed/feed.text.ts'
import { LANGUAGE, LANGUAGES, type Language } from '../language/language.ts'
import type { PageContent } from '../route/page.ts'
import { FRAME_TEXT, type FramePlace, MAIN_PLACES, MORE_PLACES } from './frame.text.ts'
import { type Html, NOTHING } from './html.ts'

export type FrameParts = {
  language: Language
  /** Behind the language, with what belongs to the address: `/prisoners?order=name`. */
  address: string
  /** `https://patronat.example`, for addresses that others copy. */
  origin: string
  /** Below which styles and fonts are: `/site/3f2a…`. */
  assets: string
  /** Says on every page that all of it is invented. */
  demo: boolean
  /** Which of the places exist. */
  places: ReadonlySet<FramePlace>
  content: PageContent
}

/** A whole page. No inline style, no script: the policy of `security.ts` forbids both. */
export function frame(parts: FrameParts): Html {
  const { language, content } = parts
  const text = FRAME_TEXT[language]
  return html`<!doctype html>
    <html lang="${LANGUAGE[language].tag}" dir="ltr">
      <head>
        ${head(parts)}
      </head>
      <body>
        <a class="skip" href="#main">${text.skip}</a>
        <header class="top site-top">
          <div>
            <a class="brand" href="/${language}/">${raw(logo(28))} Patronat</a>
            <nav aria-label="${text.menu}">${links(parts, MAIN_PLACES)}</nav>
            ${searchBox(parts)} ${languageMenu(parts)}
          </div>
        </header>
        <main class="page" id="main" tabindex="-1">${content.main}</main>
        <footer class="site-foot">
          <div class="page">
            ${parts.demo ? html`<p class="soft">${text.demo}</p>` : NOTHING}
            <nav aria-label="${text.more}">${links(parts, ['report', 'office', ...MORE_PLACES])}</nav>
          </div>
        </footer>
      </body>
    </html> `
}

/** Where a place is; the office site is another app, and the report page has an address that says nothing. */
const OUTSIDE: Partial<Record<FramePlace, (language: Language) => string>> = {
  office: (language) => `/office/?lang=${language}`,
  report: (language) => `/report/?l=${language}`,
}
export const placeHref = (place: FramePlace, language: Language): string =>
  OUTSIDE[place]?.(language) ?? `/${language}/${place}`

const links = ({ language, address, places }: FrameParts, names: readonly FramePlace[]): Html[] =>
  names
    .filter((name) => places.has(name))
    .map((name) => {
      const here = address.split(/[/?]/)[1] === name
      return html`<a href="${placeHref(name, language)}" ${here ? raw(' aria-current="page"') : ''}
        >${FRAME_TEXT[language].place[name]}</a
      > `
    })

/** By name, from every page; what was searched for stays in the box. */
function searchBox({ language, address }: FrameParts): Html {
  const { label, button } = FRAME_TEXT[language].search
  const typed = address.startsWith('/search?') ? (new URLSearchParams(address.split('?')[1]).get('q') ?? '') : ''
  return html`<form class="site-search" role="search" action="/${language}/search">
    <input
      type="search"
      name="q"
      value="${typed}"
      maxlength="80"
      aria-label="${label}"
      placeholder="${label}"
      autocomplete="off"
      spellcheck="false"
    />
    <button class="button">${button}</button>
  </form>`
}

/** The same page in the other languages; it opens without a script. */
function languageMenu({ language, address }: FrameParts): Html {
  const others = LANGUAGES.map((other) => {
    const { name, tag } = LANGUAGE[other]
    const current = other === language ? raw(' aria-current="true"') : ''
    return html`<li>
      <a href="/${other}${address}" lang="${tag}" hreflang="${tag}" rel="alternate" ${current}>${name}</a>
    </li>`
  })
  return html`<details class="languages">
    <summary><span class="unseen">${FRAME_TEXT[language].language}: </span>${LANGUAGE[language].name}</summary>
    <ul role="list">
      ${others}
    </ul>
  </details>`
}

function head({ language, address, origin, assets, content }: FrameParts): Html {
  const at = (other: Language) => `${origin}/${other}${address}`
  const { title, description, picture, status, hidden } = content
  const found = status === undefined && hidden === undefined
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}${hidden === undefined ? ' · Patronat' : ''}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="${assets}/logo.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${assets}/site.css" />
    ${
      found
        ? html`<link rel="canonical" href="${at(language)}" /> ${LANGUAGES.map(
              (other) => html`<link rel="alternate" hreflang="${LANGUAGE[other].tag}" href="${at(other)}" /> `,
            )}<link rel="alternate" hreflang="x-default" href="${at('en')}" />
            <link
              rel="alternate"
              type="application/atom+xml"
              title="${FEED_TEXT[language].title}"
              href="${origin}/${language}${FEED_PATH}"
            />
            <meta property="og:type" content="website" />
            <meta property="og:site_name" content="Patronat" />
            <meta property="og:title" content="${title}" />
            <meta property="og:description" content="${description}" />
            <meta property="og:url" content="${at(language)}" />
            <meta property="og:locale" content="${LANGUAGE[language].region}" />
            <meta property="og:image" content="${origin}/${language}${picture ?? '/picture.png'}" />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta name="twitter:card" content="summary_large_image" />`
        : html`<meta name="robots" content="noindex" />`
    }`
}
