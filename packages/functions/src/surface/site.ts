import type { Core } from '@patronat/core/core.ts'
import type { ErrorReport } from '@patronat/graphql/error/mask-error.ts'
import type { SiteSettings } from '@patronat/site/route/page.ts'
import { createSite } from '@patronat/site/site.ts'
import { type FunctionUrlHandler, readerLanguage, toRequest, toResult } from '../http/function-url.ts'
import { askPublic } from './ask-public.ts'

/** The public site: it asks what partners may ask, and looks at no cookie. */
export function serveSite(core: Core, report: ErrorReport, settings: SiteSettings): FunctionUrlHandler {
  const site = createSite(settings)
  return async (event) => {
    const { requestId } = event.requestContext
    const response = await site(toRequest(event), {
      ask: askPublic({ core, report, language: readerLanguage(event), requestId, origin: settings.origin }),
      now: core.clock.now(),
      requestId,
      failed: (error) => report({ level: 'error', code: 'INTERNAL', requestId, error }),
    })
    if (response.headers.get('content-type')?.startsWith('image/') !== true) return toResult(response)
    const body = Buffer.from(await response.clone().arrayBuffer()).toString('base64')
    return { ...(await toResult(response)), body, isBase64Encoded: true }
  }
}
