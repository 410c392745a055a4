import { html } from 'hono/html'
import { SitemapPageDocument, type SitemapPageQuery, SitemapStartDocument } from '../generated/graphql.ts'
import { LANGUAGE, LANGUAGES } from '../language/language.ts'
import type { Ask } from './page.ts'
import { PAGES } from './pages.ts'

/** A thousand people at most; the rest is found by following the list. */
const MOST_PAGES = 10

/** `/sitemap.xml`: every page that has an address of its own, in each language. Bounded: ten pages of the list. */
export async function sitemap(origin: string, ask: Ask): Promise<string> {
  const { legislatures, campaigns, cases } = await ask(SitemapStartDocument, {})
  const people: string[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const { prisoners }: SitemapPageQuery = await ask(SitemapPageDocument, { after })
    people.push(...prisoners.edges.map(({ node }) => `/prisoners/${node.slug}`))
    if (!prisoners.pageInfo.hasNextPage) break
    after = prisoners.pageInfo.endCursor
  }
  const paths = [
    ...PAGES.map(([path]) => path).filter((path) => !path.includes(':') && path !== '/search'),
    ...legislatures.map(({ code }) => `/legislatures/${code}`),
    ...campaigns.map(({ slug }) => `/campaigns/${slug}`),
    ...cases.map(({ slug }) => `/cases/${slug}`),
    ...people,
  ]
  const entry = (path: string) =>
    html`<url
      ><loc>${origin}/en${path}</loc>${LANGUAGES.map(
        (language) =>
          html`<xhtml:link rel="alternate" hreflang="${LANGUAGE[language].tag}" href="${origin}/${language}${path}" />`,
      )}</url
    > `
  const list = await html`<urlset
    xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:xhtml="http://www.w3.org/1999/xhtml"
    >${paths.map(entry)}</urlset
  >`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${list}\n`
}

/** `/robots.txt`. The office site, the console and what families write to are nobody's search results. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /office/\nDisallow: /console/\n\nSitemap: ${origin}/sitemap.xml\n`
