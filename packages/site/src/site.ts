import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { notFoundPage, troublePage } from './error/error-page.ts'
import { feed } from './feed/feed.ts'
import { FEED_PATH } from './feed/feed.text.ts'
import { frame } from './frame/frame.ts'
import type { FramePlace } from './frame/frame.text.ts'
import { chooseLanguage, isLanguage, type Language, LANGUAGES } from './language/language.ts'
import { PICTURES } from './picture/pictures.ts'
import { rasterise } from './picture/rasterise.ts'
import { sharePictureSvg } from './picture/share-picture.ts'
import { PAGES, PLACES } from './route/pages.ts'
import type { Ask, Page, PageContent, SiteSettings, Visit } from './route/page.ts'
import { robots, sitemap } from './route/sitemap.ts'
import { SITE_HEADERS } from './security.ts'

/** What one request brings along. `failed`: told of what broke, with the number that the reader sees. */
export type Visitor = { ask: Ask; now: Date; requestId: string; failed: (error: unknown) => void }
type Env = { Bindings: Visitor }

const OWN = `/:language{(?:${LANGUAGES.join('|')})}`

/** The public site as a `fetch` handler: HTML for readers, nothing else; it reads what it is given to ask. */
export function createSite(settings: SiteSettings): (request: Request, visitor: Visitor) => Promise<Response> {
  const app = new Hono<Env>({ strict: false })
  app.use(etag())
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SITE_HEADERS)) context.res.headers.set(name, value)
  })
  app.get('/', (context) => {
    context.header('vary', 'accept-language')
    return context.redirect(`/${chooseLanguage(context.req.header('accept-language') ?? '')}/`)
  })
  const visitOf = (context: Context<Env>): Visit => {
    const { ask, now } = context.env
    return {
      ...placeOf(context),
      params: context.req.param(),
      query: queryOf(context),
      ask,
      now,
      places: PLACES,
      site: settings,
    }
  }
  const show = (page: Page) => async (context: Context<Env>) => {
    const visit = visitOf(context)
    return answer(context, (await page(visit)) ?? notFoundPage(visit))
  }
  for (const [path, page] of PAGES) app.get(path === '/' ? OWN : `${OWN}${path}`, show(page))
  for (const [path, picture] of PICTURES)
    app.get(`${OWN}${path}`, async (context) => {
      const content = await picture(visitOf(context))
      if (content === null) return answer(context, notFoundPage(placeOf(context)))
      return context.body(await rasterise(await sharePictureSvg(content)), 200, { 'content-type': 'image/png' })
    })
  app.get(`${OWN}${FEED_PATH}`, async (context) => {
    const { language } = placeOf(context)
    const text = await feed(settings.origin, language, context.env.ask, context.env.now)
    return context.body(text, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
  app.get('/robots.txt', (context) => context.text(robots(settings.origin)))
  app.get('/sitemap.xml', async (context) =>
    context.body(await sitemap(settings.origin, context.env.ask), 200, { 'content-type': 'application/xml' }),
  )
  app.notFound((context) => answer(context, notFoundPage({ language: placeOf(context).language })))
  app.onError((error, context) => {
    // A house that is none, a cursor that was cut off: there is no such page, and nothing broke.
    if (isRefusal(error)) return answer(context, notFoundPage(placeOf(context)))
    context.env.failed(error)
    return answer(context, troublePage({ language: placeOf(context).language }, context.env.requestId))
  })

  function answer(context: Context<Env>, content: PageContent): Response | Promise<Response> {
    const { language, path } = placeOf(context)
    const address = `${path}${queryText(queryOf(context), content.keeps ?? [])}`
    const places: ReadonlySet<FramePlace> = PLACES
    return context.html(frame({ ...settings, language, address, places, content }), content.status ?? 200)
  }
  return async (request, visitor) => app.fetch(request, visitor)
}

const isRefusal = (error: Error & { extensions?: { code?: unknown } }): boolean =>
  error.extensions?.code === 'BAD_USER_INPUT' || error.extensions?.code === 'NOT_FOUND'

const queryOf = (context: Context): URLSearchParams => new URL(context.req.url).searchParams

/** Where a page stands behind its language; an address without one is answered in the browser's. */
function placeOf(context: Context): { language: Language; path: string } {
  const [, first = '', ...rest] = context.req.path.split('/')
  if (isLanguage(first)) return { language: first, path: `/${rest.join('/').replace(/\/$/, '')}` }
  return { language: chooseLanguage(context.req.header('accept-language') ?? ''), path: '/' }
}

/** Only what a page says belongs to its address: whatever else somebody hangs on a link is not handed on. */
function queryText(query: URLSearchParams, keeps: readonly string[]): string {
  const kept = keeps.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []))
  return kept.length === 0 ? '' : `?${String(new URLSearchParams(kept))}`
}
