import type { TypedDocumentString as TypedDocument } from '../generated/graphql.ts'
import type { Operator } from '../about/operator.ts'
import type { FramePlace } from '../frame/frame.text.ts'
import type { Html } from '../frame/html.ts'
import type { Language } from '../language/language.ts'

export type { TypedDocument }

/**
 * Asks the public graph, in this process: the same schema, source and filter as for partners, so that the site can't
 * say anything else. @throws what the graph answers as errors
 */
export type Ask = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>

export type SiteSettings = {
  /** `https://patronat.example`: never what a request says, which anybody can write. */
  origin: string
  /** Below which styles and fonts are (`readAssets().prefix`). */
  assets: string
  /** All of it is invented. */
  demo: boolean
  /** Who answers for the site; null: nobody has been entered yet. */
  operator: Operator | null
}

/** One reader's request for one page. */
export type Visit = {
  language: Language
  /** Behind the language: `/prisoners/somebody`; the home page is `/`. */
  path: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  ask: Ask
  now: Date
  /** Which of the places exist. */
  places: ReadonlySet<FramePlace>
  site: SiteSettings
}

export type PageContent = {
  title: string
  /** One or two sentences for search engines and shared links; plain text. */
  description: string
  main: Html
  /** Path of the share picture below the language, if the page has one of its own. */
  picture?: string
  /** What of the query names another page, and so belongs into its address: `['after']`. */
  keeps?: readonly string[]
  /** Not for search engines, and its title says nothing but itself in a browser's history. */
  hidden?: true
  status?: 400 | 404 | 500
}

/** Null: there is no such page, or none that may be shown; both look the same. */
export type Page = (visit: Visit) => Promise<PageContent | null> | PageContent
