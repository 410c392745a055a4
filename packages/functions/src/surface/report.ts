import { randomUUID } from 'node:crypto'
import { takeOne, type Limit } from '@patronat/auth/base/limit.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import type { Core } from '@patronat/core/core.ts'
import { nameFor } from '@patronat/core/name/name.model.ts'
import { getOrganisation, listOrganisations } from '@patronat/core/organisation/organisation.ts'
import { findPrisonerBySlug } from '@patronat/core/prisoner/prisoner.ts'
import { addToReport, findReportByCode, openMessages, submitReport } from '@patronat/core/report/report.ts'
import type { ReportInput } from '@patronat/core/report/report.model.ts'
import { textFor } from '@patronat/core/text/local-text.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { publicSource } from '@patronat/graphql/source/public-source.ts'
import {
  arrivedPage,
  codePage,
  conversationPage,
  formPage,
  NOTHING_TYPED,
  type Problem,
  type Typed,
} from '@patronat/site/report/report-page.ts'
import { chooseLanguage, isLanguage, type Language } from '@patronat/site/language/language.ts'
import { REPORT_TEXT } from '@patronat/site/report/report.text.ts'
import { SITE_HEADERS } from '@patronat/site/security.ts'
import type { Html } from '@patronat/site/frame/html.ts'
import { type FunctionUrlEvent, type FunctionUrlHandler, viewerAddress } from '../http/function-url.ts'

/** Bytes; the form holds at most 4,000 letters of any script, percent-encoded. */
const BODY = 64 * 1024

/** Many write from behind one address (Tor, a prison town's only network): the bound is for scripts. */
const LIMIT = {
  send: { name: 'report', most: 30, seconds: 900 },
  sendAll: { name: 'report-all', most: 300, seconds: 900 },
  open: { name: 'report-code', most: 30, seconds: 900 },
  openAll: { name: 'report-code-all', most: 1000, seconds: 900 },
} as const satisfies Record<string, Limit>

type Visit = { core: Core; assets: string; event: FunctionUrlEvent; language: Language; form: URLSearchParams }

/**
 * `/report/` for families and lawyers: plain forms, no script, no cookie, no session, nothing in a log but that a
 * page was asked for. The registry is written by `submitReport` alone.
 */
export function serveReport(core: Core, report: ErrorReport, assets: string): FunctionUrlHandler {
  return async (event) => {
    const language = languageOf(event)
    const form = new URLSearchParams(bodyOf(event))
    const visit = { core, assets, event, language, form }
    try {
      return await answerOf(visit)
    } catch (error) {
      report({ level: 'error', code: 'INTERNAL', requestId: event.requestContext.requestId, error })
      const mail = await contactOf(core).catch(() => null)
      return html(500, formPage(language, await formOf(visit, { says: REPORT_TEXT[language].broken, mail })))
    }
  }
}

function answerOf(visit: Visit) {
  const { rawPath, requestContext } = visit.event
  const isPost = requestContext.http.method === 'POST'
  if (rawPath.startsWith('/report/code'))
    return isPost ? converse(visit) : html(200, codePage(visit.language, visit.assets, null))
  return isPost ? take(visit) : show(visit)
}

const show = async (visit: Visit) => html(200, formPage(visit.language, await formOf(visit, null)))

async function take(visit: Visit) {
  const { core, language, form, event } = visit
  const text = REPORT_TEXT[language]
  const refuse = async (status: number, says: string, mail: string | null = null) =>
    html(status, formPage(language, await formOf(visit, { says, mail })))
  // Only a script fills in what nobody sees: it is told that all is well.
  if (form.get('website')) return html(200, codePage(language, visit.assets, null))
  if (form.get('wish') === null) return refuse(422, text.missingWish)
  try {
    await spend(core, event, LIMIT.send, LIMIT.sendAll)
    const { report, code } = await submitReport(core, nonceOf(form), await inputOf(visit))
    const organisation = await getOrganisation(core, report.data.organisationId)
    const weekend = organisation.data.families?.weekend ?? null
    return html(
      200,
      arrivedPage(language, {
        assets: visit.assets,
        code,
        answerBy: timeIn(report.data.answerBy),
        weekend: weekend === null ? null : textFor(weekend, language),
      }),
    )
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'actor.tooMany') return refuse(429, text.tooMany, await contactOf(core))
    return refuse(422, error.code === 'input.tooLong' ? text.tooLong : text.missingAbout)
  }
}

async function converse(visit: Visit) {
  const { core, language, form, event } = visit
  const text = REPORT_TEXT[language]
  const code = form.get('code') ?? ''
  try {
    await spend(core, event, LIMIT.open, LIMIT.openAll)
  } catch (error) {
    if (error instanceof DomainError) return html(429, codePage(language, visit.assets, text.tooManyCodes))
    throw error
  }
  let found = await findReportByCode(core, code)
  if (found === null) return html(404, codePage(language, visit.assets, text.unknownCode, code.slice(0, 40)))
  let problem: Problem = null
  const words = form.get('words') ?? ''
  if (form.has('words'))
    try {
      found = await addToReport(core, nonceOf(form), { code, words })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      problem = { says: error.code === 'input.tooLong' ? text.tooLong : text.missingAbout, mail: null }
    }
  const messages = (await openMessages(core, found)).map((message) => ({
    fromUs: message.from === 'STAFF',
    at: timeIn(message.at),
    text: message.text,
  }))
  const { state, answerBy } = found.data
  return html(
    problem === null ? 200 : 422,
    conversationPage(language, {
      assets: visit.assets,
      code,
      nonce: randomUUID(),
      state,
      answerBy: timeIn(answerBy),
      messages,
      typed: problem === null ? '' : words,
      problem,
    }),
  )
}

async function formOf({ core, assets, event, language, form }: Visit, problem: Problem) {
  const typed = Object.fromEntries(
    Object.keys(NOTHING_TYPED).map((name) => [name, form.get(name) ?? '']),
  ) as unknown as Typed
  const slug = typed.slug || (new URLSearchParams(event.rawQueryString).get('about') ?? '')
  // Only who is public is named: the page must not tell that somebody was hidden.
  const person = slug === '' ? null : await publicSource(core.tables).prisonerBySlug(slug)
  return {
    assets,
    nonce: nonceOf(form),
    typed: { ...typed, slug },
    about: person === null ? null : nameFor(person.card.names, language),
    problem,
  }
}

async function inputOf({ core, form, language }: Visit): Promise<ReportInput> {
  const slug = form.get('slug') ?? ''
  const prisoner = slug === '' ? null : await findPrisonerBySlug(core, slug)
  const relation = form.get('relation') ?? ''
  return {
    wish: form.get('wish') as ReportInput['wish'],
    prisonerId: prisoner?.id ?? null,
    about: form.get('about') ?? '',
    relation: relation === '' ? null : (relation as ReportInput['relation']),
    words: form.get('words') ?? '',
    contact: form.get('contact') ?? '',
    language,
  }
}

/** The form's own number: sent twice, it is one report. */
const nonceOf = (form: URLSearchParams): string => {
  const given = form.get('form') ?? ''
  return /^[0-9a-f-]{36}$/.test(given) ? given : randomUUID()
}

async function spend(core: Core, event: FunctionUrlEvent, own: Limit, all: Limit): Promise<void> {
  await takeOne(core.tables, 'office', own, viewerAddress(event))
  await takeOne(core.tables, 'office', all, 'everybody')
}

const contactOf = async (core: Core): Promise<string | null> => (await listOrganisations(core))[0]?.data.contact ?? null

/** Day and hour in Kyiv, in figures: the same in every language. */
const timeIn = (at: string): string =>
  new Intl.DateTimeFormat('de', {
    timeZone: 'Europe/Kyiv',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at))

/** What the address says, else what the browser prefers. */
function languageOf(event: FunctionUrlEvent): Language {
  const asked = new URLSearchParams(event.rawQueryString).get('l') ?? ''
  return isLanguage(asked) ? asked : chooseLanguage(event.headers['accept-language'] ?? '')
}

const bodyOf = ({ body, isBase64Encoded }: FunctionUrlEvent): string => {
  const text = body === undefined ? '' : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString('utf8')
  return text.length > BODY ? '' : text
}

/** No cache and no archive keeps a page of this kind. */
const html = async (statusCode: number, body: Html) => ({
  statusCode,
  headers: {
    ...SITE_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': SITE_HEADERS['content-security-policy'].replace("img-src 'self'", 'img-src data:'),
    'cache-control': 'no-store',
    'x-robots-tag': 'noarchive',
  },
  cookies: [],
  body: String(await body),
  isBase64Encoded: false,
})
