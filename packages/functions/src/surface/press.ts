import type { StaffAuth } from '@patronat/auth/staff/staff-auth.ts'
import { permitWithin } from '@patronat/core/actor/permission.ts'
import type { Actor } from '@patronat/core/actor/actor.ts'
import { DomainError } from '@patronat/core/base/error.ts'
import { getCampaign } from '@patronat/core/campaign/campaign.ts'
import type { Core } from '@patronat/core/core.ts'
import { pressCsv } from '@patronat/core/press/press-csv.ts'
import { figuresOf, type PressFigures } from '@patronat/core/press/press.model.ts'
import { getPressReport } from '@patronat/core/press/press.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import { makePressFigures } from '@patronat/graphql/press/make-figures.ts'
import { pressPage } from '@patronat/site/press/press-page.ts'
import { PRESS_LANGUAGES, type PressLanguage } from '@patronat/site/press/press.text.ts'
import { SITE_HEADERS } from '@patronat/site/security.ts'
import { cookieHeaderOf, type FunctionUrlHandler, type FunctionUrlResult } from '../http/function-url.ts'
import { type ConsoleMethods, staffOf } from './console.ts'
import { type Frozen, pressData } from './press-data.ts'

type Settings = ConsoleMethods & { origin: string; assets: string; demo: boolean }

const PATH = /\/console\/press\/(preview|prr_[0-9A-Z]{26})\.(html|csv|json)$/

/**
 * `/console/press/<report>.html`, `.csv`, `.json`: a report for the press conference, for staff of its organisation;
 * `/console/press/preview.html?campaign=…&asOf=…&since=…` before anything is frozen. It reads; freezing is a mutation.
 */
export const servePress =
  (core: Core, auth: StaffAuth, report: ErrorReport, settings: Settings): FunctionUrlHandler =>
  async (event) => {
    const { requestId } = event.requestContext
    const [, id = '', form = ''] = PATH.exec(event.rawPath) ?? []
    const query = new URLSearchParams(event.rawQueryString)
    const language = PRESS_LANGUAGES.find((one) => one === query.get('l')) ?? 'en'
    try {
      if (id === '') return answer(404, 'text/plain', 'There is no such report.\n')
      const actor = await staffOf(core, auth, settings, cookieHeaderOf(event))
      const { figures, frozen } = id === 'preview' ? await preview(core, actor, query) : await stored(core, actor, id)
      return await FORM[form as keyof typeof FORM]({ figures, frozen, language, settings })
    } catch (error) {
      if (error instanceof DomainError) return answer(STATUS[error.code] ?? 400, 'text/plain', `${error.code}\n`)
      report({ level: 'error', code: 'INTERNAL', requestId, error })
      return answer(500, 'text/plain', `Something went wrong on our side; tell us this number: ${requestId}\n`)
    }
  }

const STATUS: Readonly<Record<string, number>> = {
  'actor.notSignedIn': 401,
  'actor.notAllowed': 403,
  'record.notFound': 404,
}

type Given = { figures: PressFigures; frozen: Frozen; language: PressLanguage; settings: Settings }

async function stored(core: Core, actor: Actor, id: string): Promise<Pick<Given, 'figures' | 'frozen'>> {
  const { data } = await getPressReport(core, actor, id)
  const { frozenAt: at, query, queryHash: hash } = data
  return { figures: figuresOf(data), frozen: { at, query, hash, variables: JSON.stringify(data.variables) } }
}

async function preview(core: Core, actor: Actor, query: URLSearchParams): Promise<Pick<Given, 'figures' | 'frozen'>> {
  if (actor.kind !== 'staff') throw new DomainError('actor.notSignedIn')
  const campaign = await getCampaign(core, query.get('campaign') ?? '')
  permitWithin(actor, 'press:read', campaign.data.organisationId)
  const now = core.clock.now().toISOString()
  const asOf = instantOf(query.get('asOf'), now)
  if (asOf > now) throw new DomainError('coverage.inFuture', { field: 'asOf' })
  const since = instantOf(query.get('since'), `${campaign.data.startsOn}T00:00:00.000Z`)
  return { figures: await makePressFigures(core, { campaignId: campaign.id, asOf, since }), frozen: null }
}

function instantOf(given: string | null, otherwise: string): string {
  if (given === null || given === '') return otherwise
  const at = new Date(given)
  if (Number.isNaN(at.getTime())) throw new DomainError('input.invalid', { field: 'asOf' })
  return at.toISOString()
}

const FORM = {
  html: async ({ figures, frozen, language, settings }: Given) =>
    answer(200, 'text/html', String(await pressPage(pressData(figures, frozen, language, settings), settings.assets))),
  csv: ({ figures, language }: Given) =>
    Promise.resolve(answer(200, 'text/csv', pressCsv(figures, language), fileName(figures, 'csv'))),
  json: ({ figures, frozen }: Given) =>
    Promise.resolve(
      answer(
        200,
        'application/json',
        `${JSON.stringify({ ...figures, frozen }, null, 2)}\n`,
        fileName(figures, 'json'),
      ),
    ),
} as const

/** Slugs and instants hold nothing that a file's name could not. */
const fileName = ({ campaign, asOf }: PressFigures, ending: string): string =>
  `${campaign.slug}-${asOf.slice(0, 16).replaceAll(':', '')}.${ending}`

const answer = (statusCode: number, type: string, body: string, file?: string): FunctionUrlResult => ({
  statusCode,
  headers: {
    ...SITE_HEADERS,
    'cache-control': 'private, no-store',
    'content-type': `${type}; charset=utf-8`,
    ...(file === undefined ? {} : { 'content-disposition': `attachment; filename="${file}"` }),
  },
  cookies: [],
  body,
  isBase64Encoded: false,
})
